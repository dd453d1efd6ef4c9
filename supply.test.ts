// What others have written and we run: from one place with a hash each, without scripts at the installation, counted, and listed.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  license?: string
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  lockfileVersion: number
  packages: Record<string, Locked>
}
const foreign = Object.entries(lock.packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
const nested = Object.entries(lock.packages).filter(([path]) => /^packages\/.*node_modules\//.test(path))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const all = [...foreign, ...nested]

describe('packages of others', () => {
  it('are locked, each with a version and a hash, and none by an address of its own', () => {
    expect(lock.lockfileVersion).toBe(3)
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
    // Without an address, npm asks the registry it is told to, and the hash says whether that gave the same.
    expect(all.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('are named in exact versions by ours', () => {
    const manifests = [
      'package.json',
      ...Object.keys(lock.packages)
        .filter((path) => /^packages\/[^/]+$/.test(path))
        .map((path) => `${path}/package.json`),
    ]
    const loose = manifests.flatMap((file) => {
      const {
        dependencies = {},
        devDependencies = {},
        optionalDependencies = {},
      } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${file}: ${name} ${version}`)
    })
    expect(loose).toEqual([])
  })

  it('run nothing when they are installed, so that nothing is fetched beside them', () => {
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))).toEqual([])
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(Object.keys(own.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
  })

  it('that the server runs are no more than 15 that we name, and 120 with what those need', () => {
    const direct = new Set<string>()
    const reached = new Set<string>()
    for (const path of Object.keys(lock.packages).filter((one) => /^packages\/[^/]+$/.test(one) && one !== 'packages/web')) {
      for (const name of Object.keys(lock.packages[path]!.dependencies ?? {})) if (!name.startsWith('@moirai/')) direct.add(name)
    }
    const follow = (name: string, from: string): void => {
      const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in lock.packages)
      if (path === undefined || reached.has(path) || name.startsWith('@types/')) return
      reached.add(path)
      for (const next of Object.keys(lock.packages[path]!.dependencies ?? {})) follow(next, path)
    }
    for (const name of direct) follow(name, '')
    expect([direct.size <= 15, reached.size <= 120]).toEqual([true, true])
  })

  it('have licences that may stand beside ours', () => {
    const free =
      /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|CC0-1\.0|Unlicense|Python-2\.0|CC-BY-4\.0|MPL-2\.0|MIT-0)/
    expect(
      all.filter(([, { license }]) => !free.test(license ?? '')).map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([])
  })

  it('are listed as CycloneDX by npm, offline', () => {
    const text = execFileSync(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only', '--offline'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' },
    )
    const bill = JSON.parse(text) as {
      bomFormat: string
      specVersion: string
      components: { name: string; version: string; purl: string }[]
    }
    expect([bill.bomFormat, Number(bill.specVersion) >= 1.5]).toEqual(['CycloneDX', true])
    const listed = new Set(bill.components.map(({ purl }) => purl))
    for (const name of ['fastify', 'zod', 'kysely', 'commander']) {
      expect([...listed].some((purl) => purl.startsWith(`pkg:npm/${name}@`))).toBe(true)
    }
    expect(bill.components.filter(({ version }) => version === '').map(({ name }) => name)).toEqual([])
  })
})
