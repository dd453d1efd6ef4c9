import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgram, type Program, type Ran } from './program.ts'

let program: Program
let before: string

beforeAll(async () => {
  program = openProgram({ bare: true })
  await program.json(['demo', '--people', '8', '--jobs', '4'])
  await program.json(['match', 'run', '--top', '3'])
  program.write('empty.csv', '')
  program.write('header.csv', 'title,company\n')
  program.write('pdf.csv', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n', 'latin1'))
  program.write('zip.csv', Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1'))
  program.write('binary.csv', Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256)))
  program.write('cut.csv.gz', gzipSync('title,company\nClerk,Fern\n').subarray(0, 20))
  program.write('untitled.csv', 'a,b\n1,2\n')
  program.write('jobs.csv', 'title,company\nClerk,Fern\n')
  program.write('map.json', '{"columns": {"title": ')
  program.write('other-map.json', '{"columns": {"title": "Berufsbezeichnung"}}')
  program.write('text.db', 'This is no database.')
  program.write('broken.db', `SQLite format 3\u0000${'broken '.repeat(1000)}`)
  mkdirSync(program.path('folder'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [program.path('pipe')])
  before = program.databaseHash()
})
afterAll(() => program[Symbol.dispose]())

/** One sentence on standard error, nothing on standard output, no stack, the database as it was. */
function expectRefused({ status, stdout, stderr }: Ran, expected: { status: number; message: RegExp }): void {
  expect(stderr).toMatch(expected.message)
  expect({ status, stdout }).toEqual({ status: expected.status, stdout: '' })
  expect(stderr).toMatch(/^\S.*[.)]\n$/)
  expect(stderr).not.toMatch(/\n\s+at |Error:|fault of its own|tops3cret/)
  expect(program.databaseHash()).toBe(before)
}

interface Case {
  words: string[]
  status: number
  message: RegExp
  env?: Record<string, string>
}

const files: Record<string, Case> = {
  'a file that does not exist': {
    words: ['import', 'jobs', 'no.csv'],
    status: 1,
    message: /no\.csv cannot be read: there is no such file/,
  },
  'a path through a file': { words: ['import', 'jobs', 'jobs.csv/x'], status: 1, message: /a part of the path is a file/ },
  'a name that is too long': { words: ['import', 'jobs', 'x'.repeat(5000)], status: 1, message: /the name is too long/ },
  'a folder': { words: ['import', 'jobs', 'folder'], status: 1, message: /folder is a folder; name the files in it/ },
  'an empty file': { words: ['import', 'jobs', 'empty.csv'], status: 1, message: /empty\.csv is empty/ },
  'a header without rows': { words: ['import', 'jobs', 'header.csv'], status: 1, message: /header line and no rows/ },
  'a PDF named .csv': { words: ['import', 'jobs', 'pdf.csv'], status: 1, message: /pdf\.csv is a PDF document, not a table/ },
  'a zip named .csv': { words: ['import', 'people', 'zip.csv'], status: 1, message: /zip\.csv is a zip archive/ },
  'bytes that are no text': { words: ['import', 'people', 'binary.csv'], status: 1, message: /binary\.csv/ },
  'a gzip file that is cut short': { words: ['import', 'jobs', 'cut.csv.gz'], status: 1, message: /damaged or cut short/ },
  'a table without a title': {
    words: ['import', 'jobs', 'untitled.csv'],
    status: 1,
    message:
      /No column holds the job title\. The columns are: "a", "b"\. Say which one in a map file, for example \{"columns": \{"title": "COLUMN"\}\}, and import with --map FILE\./,
  },
  'a table without a name': { words: ['import', 'people', 'untitled.csv'], status: 1, message: /No column holds the name/ },
  'a map that is not there': {
    words: ['import', 'jobs', 'jobs.csv', '--map', 'no.json'],
    status: 1,
    message: /no\.json cannot be read/,
  },
  'a map that is no JSON': {
    words: ['import', 'jobs', 'jobs.csv', '--map', 'map.json'],
    status: 1,
    message: /map\.json is not JSON/,
  },
  'a map for another file': {
    words: ['import', 'jobs', 'jobs.csv', '--map', 'other-map.json'],
    status: 1,
    message: /"Berufsbezeichnung", which the file does not have/,
  },
  'an order of dates there is not': {
    words: ['import', 'jobs', 'jobs.csv', '--dates', 'ymd'],
    status: 2,
    message: /--dates is "ymd"; allowed are dmy \(the day first\) and mdy/,
  },
  'a kind there is not': { words: ['import', 'cats', 'jobs.csv'], status: 2, message: /"cats" cannot be imported/ },
  'a policy there is not': {
    words: ['import', 'jobs', 'jobs.csv', '--on-duplicate', 'merge'],
    status: 2,
    message: /update, skip, fail/,
  },
}

// Nobody listens at port 1; the password must not be told anywhere.
const away = '://ada:tops3cret@127.0.0.1:1/moirai'
const databases: Record<string, Case> = {
  'a server that does not answer': {
    words: ['db', 'status', '--database', `postgresql${away}`],
    status: 3,
    message: /^Nothing answers at 127\.0\.0\.1:1/,
  },
  'the same in the environment': {
    words: ['match', 'run'],
    env: { DATABASE_URL: `postgresql${away}` },
    status: 3,
    message: /^Nothing answers at 127\.0\.0\.1:1/,
  },
  'a parameter that is wrong': {
    words: ['db', 'status', '--database', `postgresql${away}?sslmode=maybe`],
    status: 2,
    message: /--database: "postgresql:\/\/ada:\*\*\*@.*sslmode=maybe/,
  },
  'another server that does not answer': {
    words: ['db', 'status'],
    env: { DATABASE_URL: `mariadb${away}` },
    status: 3,
    message: /^Nothing answers at 127\.0\.0\.1:1; is MariaDB or MySQL running there/,
  },
  'an engine without its driver': {
    words: ['db', 'status'],
    env: { DATABASE_URL: `mssql${away}` },
    status: 3,
    message: /^SQL Server needs the driver tedious; install it with: npm install tedious\.$/m,
  },
  'another engine without its driver': {
    words: ['db', 'status'],
    env: { DATABASE_URL: `oracle${away}` },
    status: 3,
    message: /^Oracle needs the driver oracledb; install it with: npm install oracledb\.$/m,
  },
  'something that is no URL': {
    words: ['db', 'status'],
    env: { DATABASE_URL: 'data.db' },
    status: 2,
    message: /"data\.db" is not a database URL/,
  },
  'a URL without a file': { words: ['db', 'setup', '--database', 'sqlite:'], status: 2, message: /names no file/ },
  'a URL with parameters': {
    words: ['db', 'setup', '--database', 'sqlite:x.db?mode=ro'],
    status: 2,
    message: /takes no parameters/,
  },
  'two settings for one thing': {
    words: ['db', 'status'],
    env: { DB_TYPE: 'sqlite' },
    status: 2,
    message: /Both DATABASE_URL and DB_TYPE are set/,
  },
  'parts that do not fit': {
    words: ['db', 'status'],
    env: { DATABASE_URL: '', DB_TYPE: 'sqlite', DB_HOST: 'localhost' },
    status: 2,
    message: /sqlite is a file and has no host/,
  },
  'a port that is none': {
    words: ['config'],
    env: { DB_PORT: 'http' },
    status: 2,
    message: /DB_PORT is "http"; allowed is a port number/,
  },
  'a timeout that is none': { words: ['config'], env: { DB_POOL_TIMEOUT: '-1' }, status: 2, message: /DB_POOL_TIMEOUT is "-1"/ },
  'a currency that is none': {
    words: ['config'],
    env: { MOIRAI_CURRENCY: 'euro' },
    status: 2,
    message: /MOIRAI_CURRENCY is "euro"/,
  },
  'a database that is not there': {
    words: ['match', 'run', '--database', 'sqlite:no.db'],
    status: 3,
    message: /no database at sqlite:no\.db yet/,
  },
  'a file that is no database': {
    words: ['db', 'setup', '--database', 'sqlite:text.db'],
    status: 3,
    message: /text\.db is not an SQLite database/,
  },
  'a database that is broken': {
    words: ['db', 'status', '--database', 'sqlite:broken.db'],
    status: 3,
    message: /broken\.db|database/,
  },
  'a folder as database': {
    words: ['db', 'setup', '--database', 'sqlite:folder'],
    status: 3,
    message: /is a folder, not a database file/,
  },
  'a path below a file': {
    words: ['db', 'setup', '--database', 'sqlite:text.db/x.db'],
    status: 3,
    message: /a part of the path is a file/,
  },
}

const words: Record<string, Case> = {
  'an unknown command': { words: ['frobnicate'], status: 2, message: /Unknown command 'frobnicate'\. See `moirai --help`/ },
  'an unknown command below one': { words: ['match', 'frobnicate'], status: 2, message: /Unknown command 'frobnicate'/ },
  'a slip of the finger': { words: ['mach', 'run'], status: 2, message: /Unknown command 'mach'.*match/ },
  'an unknown option': { words: ['match', 'run', '--frobnicate'], status: 2, message: /Unknown option '--frobnicate'/ },
  'an option without its value': { words: ['match', 'show', '--person'], status: 2, message: /argument missing/ },
  'a missing argument': { words: ['import', 'people'], status: 2, message: /Missing required argument 'files'/ },
  'too many arguments': { words: ['db', 'status', 'now'], status: 2, message: /Too many arguments/ },
  'nobody to show': { words: ['match', 'show'], status: 2, message: /either --person ID or --job ID/ },
  'both to show': {
    words: ['match', 'show', '--person', 'a', '--job', 'b'],
    status: 2,
    message: /either --person ID or --job ID/,
  },
  'half a pair': { words: ['match', 'explain', '--person', 'a'], status: 2, message: /both --person ID and --job ID/ },
  'an unknown person': { words: ['match', 'show', '--person', 'nobody'], status: 1, message: /There is no person "nobody"/ },
  'an unknown job': {
    words: ['match', 'gap', '--person', 'demo-1-p00001', '--job', 'nothing'],
    status: 1,
    message: /There is no job "nothing"/,
  },
  'an unknown import': {
    words: ['imports', 'show', 'x'],
    status: 1,
    message: /There is no import "x"; `moirai imports list` shows them\./,
  },
  'errors of an unknown import': {
    words: ['imports', 'errors', 'x', '--out', 'errors.csv'],
    status: 1,
    message: /There is no import "x"; `moirai imports list` shows them\./,
  },
  'a list of none': { words: ['match', 'show', '--person', 'demo-1-p00001', '--top', '0'], status: 2, message: /--top is "0"/ },
  'a list of half a match': { words: ['match', 'run', '--top', '2.5'], status: 2, message: /--top is "2\.5"/ },
  'a list of too many': { words: ['match', 'run', '--top', '1001'], status: 2, message: /1 to 1000/ },
  'a list in words': {
    words: ['match', 'show', '--person', 'demo-1-p00001', '--top', 'all'],
    status: 2,
    message: /--top is "all"/,
  },
  'more than the run kept': {
    words: ['match', 'show', '--person', 'demo-1-p00001', '--top', '4'],
    status: 1,
    message: /kept 3 matches each/,
  },
  'people in words': { words: ['demo', '--people', 'many'], status: 2, message: /--people is "many"/ },
  'a rate without a currency': { words: ['rates', 'set', '1.08'], status: 2, message: /write CURRENCY=RATE/ },
  'a rate that is none': { words: ['rates', 'set', 'EUR=much'], status: 1, message: /much is not a rate for EUR/ },
  'a revision there is not': { words: ['db', 'upgrade', 'yesterday'], status: 1, message: /There is no revision yesterday/ },
}

describe.each([
  ['files', files],
  ['databases', databases],
  ['words', words],
])('bad %s', (_group, cases) => {
  it.concurrent.each(Object.entries(cases))('%s', async (_name, { words, env, ...expected }) => {
    expectRefused(await program.run(words, env ? { env } : {}), expected)
  })
})

describe('bad surroundings', () => {
  it.skipIf(process.platform === 'win32')('a pipe as a file (skipped on Windows, which has none)', async () => {
    expectRefused(await program.run(['import', 'jobs', 'pipe']), { status: 1, message: /pipe is no regular file/ })
  })

  it.skipIf(process.platform !== 'linux')('a folder nobody can write to (skipped where there is no /proc)', async () => {
    for (const file of ['/proc/moirai/test.db', '/sys/moirai.db']) {
      const ran = await program.run(['db', 'setup', '--database', `sqlite:${file}`])
      expectRefused(ran, { status: 3, message: /\/(proc|sys)/ })
    }
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder without permission (skipped for root, to whom everything is permitted)',
    async () => {
      mkdirSync(program.path('locked'))
      chmodSync(program.path('locked'), 0o555)
      const ran = await program.run(['db', 'setup', '--database', 'sqlite:locked/test.db'])
      expectRefused(ran, { status: 3, message: /no permission/ })
    },
  )

  it('a database that somebody else holds', async () => {
    using driver = new DatabaseSync(program.databaseFile)
    driver.exec('BEGIN IMMEDIATE')
    const ran = await program.run(['match', 'run'], { env: { DB_POOL_TIMEOUT: '0.2' } })
    driver.exec('ROLLBACK')
    expect(ran).toMatchObject({ status: 3, stdout: '', stderr: expect.stringMatching(/^Another process has held .*\n$/) })
  })

  it('an older format of the database, which no command touches', async () => {
    using own = openProgram({ bare: true })
    await own.json(['db', 'setup'])
    const driver = new DatabaseSync(own.databaseFile)
    driver.exec("UPDATE schema_migrations SET revision = '20200101T000000-first-house' WHERE revision LIKE '%accounts%'")
    driver.close()
    const hash = own.databaseHash()
    for (const words of [['match', 'run'], ['db', 'upgrade'], ['start'], ['import', 'jobs', program.path('jobs.csv')]]) {
      const { status, stderr } = await own.run(words)
      expect([words, status]).toEqual([words, 4])
      expect(stderr).toMatch(
        /^Migration 20200101T000000-first-house was applied to this database on .*its file is not on this program's timeline.*\n$/,
      )
    }
    expect(own.databaseHash()).toBe(hash)
  })

  it('leaves no database where the import is refused', async () => {
    using own = openProgram({ bare: true })
    for (const name of ['no.csv', program.path('empty.csv'), program.path('pdf.csv')]) {
      expect((await own.run(['import', 'jobs', name])).status).toBe(1)
      expect(own.databaseHash()).toBe('none')
    }
  })
})

describe('with --json', () => {
  it.concurrent.each([
    ['a refusal', ['match', 'show', '--person', 'nobody', '--json'], 1, 'missing'],
    ['wrong usage', ['match', 'run', '--top', 'x', '--json'], 2, 'usage'],
    ['an unknown option', ['match', 'run', '--frobnicate', '--json'], 2, 'usage'],
    ['no database', ['match', 'run', '--database', 'sqlite:no.db', '--json'], 3, 'missing_database'],
  ] as const)('%s is one document, too', async (_what, words, status, code) => {
    const ran = await program.run([...words])
    expect(ran.status).toBe(status)
    const { error } = JSON.parse(ran.stdout) as { error: { code: string; message: string } }
    expect([error.code, `${error.message}\n`]).toEqual([code, ran.stderr])
  })
})

describe('with MOIRAI_DEBUG=1', () => {
  it('the sentence is followed by where it came from', async () => {
    const { stderr } = await program.run(['match', 'show', '--person', 'nobody'], { env: { MOIRAI_DEBUG: '1' } })
    expect(stderr).toMatch(/^There is no person "nobody".*\n[\s\S]*\n\s+at /)
  })
})
