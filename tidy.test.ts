// The house rules that no other tool checks, as a test. The tables at the top are what a newcomer should read first.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which packages each may import. `cli` is where the parts meet. */
const packages: Record<string, readonly string[]> = {
  contract: [],
  database: [],
  matching: [],
  extraction: [],
  queue: ['database'],
  talent: ['contract', 'database', 'queue', 'matching', 'extraction'],
  api: ['contract', 'talent'],
  web: ['contract'],
  cli: ['contract', 'database', 'queue', 'matching', 'extraction', 'talent', 'api', 'web'],
}

/** The modules of talent; each uses only earlier ones, through their front doors (or their tables). */
const modules = [
  'audit',
  'settings',
  'tasks',
  'mail',
  'accounts',
  'notifications',
  'taxonomy',
  'people',
  'skills',
  'companies',
  'jobs',
  'documents',
  'enrichment',
  'applications',
  'matches',
  'assessments',
  'practice',
  'imports',
  'duplicates',
  'exports',
  'fairness',
  'demonstration',
  'statistics',
  'privacy',
]

/** Words that may stand in some places only, each with the reason. Tests are free. */
const words: readonly { word: RegExp; files: RegExp; reason: string }[] = [
  {
    word: /process\.env/,
    files: /^(packages\/cli\/src\/config\.ts|scripts\/|bench\/bench\.ts|bench\/peers\/peers\.ts|vitest\.config\.ts)/,
    reason: 'one file reads the environment',
  },
  {
    word: /['"`](sqlite|postgres|postgresql|mysql|mariadb|mssql|oracle)\b/,
    files:
      /^scripts\/test-long\.ts$|^packages\/(database\/src\/dialects\/|cli\/src\/config\.ts)|^bench\/(api|database|imports|queue|harness\/server\.ts)/,
    reason: "a dialect's name stands only under dialects/; other code asks what the dialect can",
  },
  {
    word: /new Date\(\)|Date\.now|Math\.random|randomUUID|randomBytes/,
    files: /^packages\/(database|api|cli|web)\/|^scripts\/|^bench\//,
    reason: 'the domain has no clock and no dice of its own; they come with the context',
  },
  {
    word: /from 'node:(fs|http|https|net|child_process|process)/,
    // The list of places, which is too long to be loaded as a module.
    files:
      /^packages\/(database|api|cli)\/|^packages\/extraction\/src\/places\/gazetteer\.ts$|^packages\/web\/vite\.config\.ts$|^scripts\/|^bench\//,
    reason: 'the domain does no input or output',
  },
  {
    word: /profile_demographics|profileDemographics/,
    files: /^packages\/talent\/(migrations\/|src\/meanings\.ts|src\/(people|imports|fairness|privacy)\/)/,
    reason: 'what people tell for audits of fairness is read by no path from matching',
  },
]

/** Words that may stand nowhere, not even in a comment. */
const banned: readonly { word: RegExp; reason: string }[] = [
  { word: /\b(TODO|FIXME|XXX|HACK)\b/, reason: 'finish it, or open an issue' },
  {
    word: /@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable|biome-ignore/,
    reason: 'mend what the tool found',
  },
]

const forbiddenNames = /^(index|utils?|helpers?|common|misc|shared|manager|service|base)$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const isTest = (file: string): boolean => /\.test\.ts$|\/test\/|^e2e\//.test(file)
const sources = files.filter((file) => !isTest(file))
const read = (file: string): string => readFileSync(file, 'utf8')

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/\bfrom '([^'\s]+)'|\bimport\(\s*'([^'\s]+)'\s*\)|^import '([^'\s]+)'/gm)].map(
    ([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!,
  )

const packageOf = (file: string): string | undefined => /^packages\/([^/]+)\//.exec(file)?.[1]

describe('the house', () => {
  it('has only packages that the table knows', () => {
    expect([...new Set(files.map(packageOf))].filter((name) => name !== undefined && !(name in packages))).toEqual([])
  })

  it('has arrows in one direction', () => {
    const wrong = sources.flatMap((file) => {
      const own = packageOf(file)
      if (own === undefined) return []
      return importsOf(file).flatMap((specifier) => {
        const other = /^@moirai\/([^/]+)/.exec(specifier)?.[1]
        const leaves = specifier.startsWith('.') && packageOf(join(dirname(file), specifier)) !== own
        const allowed = other === undefined ? !leaves : packages[own]!.includes(other)
        return allowed ? [] : [`${file} imports ${specifier}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('declares in each package what the package imports', () => {
    const wrong = sources.flatMap((file) => {
      const own = packageOf(file)
      if (own === undefined) return []
      const manifest = JSON.parse(read(`packages/${own}/package.json`)) as { dependencies?: object; devDependencies?: object }
      // What builds a package is not what it needs to run.
      const building = file.endsWith('.config.ts') ? manifest.devDependencies : {}
      const declared = Object.keys({ ...manifest.dependencies, ...building })
      return importsOf(file)
        .filter((specifier) => !/^(\.|node:)/.test(specifier))
        .map((specifier) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)![1]!)
        .filter((name) => !declared.includes(name) && name !== `@moirai/${own}`)
        .map((name) => `${file} imports ${name}, which packages/${own}/package.json does not name`)
    })
    expect(wrong).toEqual([])
  })

  it('has modules of talent that use earlier ones only, by the front door', () => {
    const wrong = sources.flatMap((file) => {
      const own = /^packages\/talent\/src\/([^/]+)\//.exec(file)?.[1]
      if (own === undefined) return []
      if (!modules.includes(own)) return [`${file}: the module ${own} is not in the list`]
      return importsOf(file).flatMap((specifier) => {
        if (!specifier.startsWith('.')) return []
        const [other, ...inside] = relative('packages/talent/src', join(dirname(file), specifier)).split('/')
        if (other === own || inside.length === 0) return []
        const door = inside.length === 1 && [`${other}.ts`, 'tables.ts'].includes(inside[0]!)
        const earlier = modules.indexOf(other!) < modules.indexOf(own)
        return door && earlier ? [] : [`${file} imports ${specifier}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('keeps words in their places', () => {
    const wrong = sources.flatMap((file) =>
      words
        .filter(({ word, files: allowed }) => word.test(withoutComments(read(file))) && !allowed.test(file))
        .map(({ word, reason }) => `${file} has ${String(word)}: ${reason}`),
    )
    const silenced = sources.flatMap((file) =>
      banned.filter(({ word }) => word.test(read(file))).map(({ word, reason }) => `${file} has ${String(word)}: ${reason}`),
    )
    expect([...wrong, ...silenced]).toEqual([])
  })

  it('has every word of the page in the catalogue', () => {
    const wrong = sources
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const text = withoutComments(read(file))
        const between = text.matchAll(/(?<![=-])>\s*([^<>{}=;()]*[A-Za-z]{2,}[^<>{}=;()]*)<\//g)
        const attributes = text.matchAll(
          /\b(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]*[A-Za-z]{2,}[^"]*)"/g,
        )
        return [...between, ...attributes].map(([, words]) => `${file} says ${words!.trim()}`)
      })
    expect(wrong).toEqual([])
  })

  it('names no path of a machine and no registry', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    const texts = tracked
      .split('\n')
      .filter(
        (file) => /\.(tsx?|js|json|md|csv|yml|css|html)$|\.ci\/run$/.test(file) && existsSync(file) && file !== 'tidy.test.ts',
      )
    expect(texts.filter((file) => /(^|[^.\w])\/(work|root|home)\/|registry\.npmjs/.test(read(file)))).toEqual([])
  })

  it('has files of at most 400 lines, each beginning with a sentence on its job', () => {
    const wrong = files.flatMap((file) => {
      const text = read(file)
      const lines = text.split('\n').length - 1
      const opens = isTest(file) || /^(\/\/ |\/\*\*\s)/.test(text)
      return [...(lines > 400 ? [`${file} has ${lines} lines`] : []), ...(opens ? [] : [`${file} does not say what it is for`])]
    })
    expect(wrong).toEqual([])
  })

  it('has names that say what is inside', () => {
    const wrong = sources.filter((file) =>
      [...dirname(file).split('/'), basename(file).replace(/\.tsx?$/, '')].some((part) => forbiddenNames.test(part)),
    )
    expect(wrong).toEqual([])
  })

  it('has a front door in every folder that others enter', () => {
    const folders = [...new Set(sources.map(dirname))].filter((folder) =>
      /^packages\/(talent|extraction)\/src\/[^/]+$/.test(folder),
    )
    const missing = folders.filter((folder) => {
      const onlyTables = sources.filter((file) => dirname(file) === folder).every((file) => basename(file) === 'tables.ts')
      return !onlyTables && !existsSync(join(folder, `${basename(folder)}.ts`))
    })
    expect(missing).toEqual([])
  })

  it('skips a test only with the reason in its title', () => {
    const silent = files.filter(
      (file) => isTest(file) && /\b(it|test|describe)\.(todo|only)\(|\.skip\((?!`\$\{name\} \(\$\{lack\}\)`)/.test(read(file)),
    )
    expect(silent).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1')
}
