// One e-mail is one person in whatever case it is written. The engines have no common word for lower case, so that what
// writes an e-mail normalises it, and the unique key does the rest.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFile } from '../src/imports/imports.ts'
import { emailTaken } from '../src/people/people.ts'
import { csv, file } from './files.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'

const header = ['external_id', 'name', 'email']
const people = csv([header, ['p1', 'Ada Lovelace', 'ada.lovelace@example.org'], ['p2', 'Ben Ito', 'ben.ito@example.org']])
const thief = csv([header, ['p3', 'Cara Diaz', ' Ada.LOVELACE@Example.org '], ['p4', 'Dan Roth', 'DAN.ROTH@EXAMPLE.ORG']])

onEveryEngine('an e-mail in other case, on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('belongs to the person who has it, and is stored in lower case', async () => {
    await using bench = await ground.open()
    const bring = (content: string) =>
      importFile(bench.context, { kind: 'people', source: file(content), dryRun: false, onDuplicate: 'update' })
    await bring(people)
    await bring(thief)
    const { profiles, failed } = await bench.database.transaction(async (session) => ({
      profiles: await session.table('profiles').list({ orderBy: { number: 'asc' } }),
      failed: await session.table('import_rows').list({ where: { action: 'failed' } }),
    }))
    expect(profiles.map(({ external_id, email }) => [external_id, email])).toEqual([
      ['p1', 'ada.lovelace@example.org'],
      ['p2', 'ben.ito@example.org'],
      ['p4', 'dan.roth@example.org'],
    ])
    expect(failed.map(({ row_number, problem }) => [row_number, problem])).toEqual([[1, emailTaken.problem]])
  })
})
