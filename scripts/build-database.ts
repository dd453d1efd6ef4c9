// Builds the database layer as a package that runs on plain Node, without its sources: `npm run pack:database -- FOLDER` makes the
// package in FOLDER/package and the archive `npm publish` takes beside it.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, 'packages/database')
const out = resolve(process.argv[2] ?? 'dist')
const made = join(out, 'package')

rmSync(made, { recursive: true, force: true })
mkdirSync(made, { recursive: true })
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(sources, 'tsconfig.build.json'), '--outDir', made],
  {
    stdio: 'inherit',
  },
)
// In JavaScript the compiler has renamed what is imported; in the declarations it leaves the sources' names.
for (const file of readdirSync(made, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
  const path = join(made, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(\bfrom |\bimport\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2'))
}

interface Manifest {
  name: string
  version: string
  license: string
  dependencies: Record<string, string>
}
const { name, version, license, dependencies } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8')) as Manifest
const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` })
const manifest = {
  name,
  version,
  description: 'Tables as code, sessions, and migrations that can be taken back, over SQL databases that differ.',
  license,
  type: 'module',
  engines: { node: '>=24' },
  exports: {
    '.': entry('src/database'),
    './command': entry('src/command/verbs'),
    './testing': entry('src/testing/testing'),
    './testing/conformance': entry('test/conformance/conformance'),
  },
  bin: { database: './bin/database.js' },
  dependencies,
  // Only the conformance list needs it.
  peerDependencies: { vitest: '>=3' },
  peerDependenciesMeta: { vitest: { optional: true } },
}
writeFileSync(join(made, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
mkdirSync(join(made, 'bin'))
const command = readFileSync(join(sources, 'bin/database.js'), 'utf8').replace(/(import\('\.\.\/[^']*)\.ts'\)/, "$1.js')")
writeFileSync(join(made, 'bin/database.js'), command, { mode: 0o755 })
copyFileSync(join(sources, 'README.md'), join(made, 'README.md'))
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(made, file))
const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: made, encoding: 'utf8' }).trim()
process.stdout.write(`${join(out, archive)}\n`)
