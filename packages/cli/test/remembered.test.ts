import type { ImportView } from '@moirai/contract/imports'
import type { PersonListItem } from '@moirai/contract/people'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openProgram, type Program } from './program.ts'

const header = 'Person,Mailbox,Since'
const members = (...rows: string[]): string => [header, ...rows, ''].join('\n')
const line = 'The columns are mapped as they were for the last file with the same ones.'

/** Everybody there is, as the export tells them. */
async function peopleOf(program: Program): Promise<Pick<PersonListItem, 'name' | 'headline'>[]> {
  const file = program.path(`people-${Math.random()}.json`)
  await program.json(['export', 'people', file, '--format', 'json'])
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: PersonListItem[] }
  return items.map(({ name, headline }) => ({ name, headline })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

describe('a file whose columns its names do not tell', () => {
  it('is refused, is imported with a map, and then the next one without, which says so', { timeout: 180_000 }, async () => {
    using program = openProgram({ bare: true })
    const first = program.write('first.csv', members('Ada Example,ada@example.org,03/04/2025'))
    const next = program.write('next.csv', members('Ben Example,ben@example.org,04/04/2025', 'Cem Example,cem@,05/04/2025'))
    const map = program.write('map.json', '{"columns": {"name": "Person", "email": "Mailbox", "headline": "Since"}}')
    const other = program.write('other.json', '{"columns": {"given_name": "Person", "headline": "Mailbox"}}')
    // Nothing is remembered where there is no database, and none is made for it.
    const alone = await program.run(['import', 'people', first])
    expect([alone.status, alone.stderr]).toEqual([1, expect.stringMatching(/^No column holds the name, .*--map FILE\.\n$/)])
    expect(program.databaseHash()).toBe('none')
    await program.run(['db', 'setup'])
    const unknown = await program.run(['import', 'people', first])
    expect([unknown.status, unknown.stderr]).toEqual([1, alone.stderr])

    const mapped = await program.run(['import', 'people', first, '--map', map])
    expect([mapped.status, mapped.stdout]).toEqual([0, expect.not.stringContaining(line)])
    const known = await program.run(['import', 'people', next])
    expect([known.status, known.stdout]).toEqual([0, expect.stringContaining(line)])
    expect(await peopleOf(program)).toEqual([
      { name: 'Ada Example', headline: '03/04/2025' },
      { name: 'Ben Example', headline: '04/04/2025' },
    ])

    const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
    const errors = program.path('errors.csv')
    await program.json(['imports', 'errors', imports[0]!.id, '--out', errors])
    const mended = program.write('mended.csv', readFileSync(errors, 'utf8').replace('cem@', 'cem@example.org'))
    expect((await program.json<{ import: ImportView }>(['import', 'people', mended])).import).toMatchObject({
      created: 1,
      failed: 0,
    })

    const again = program.write('again.csv', members('Di Example,di@example.org,06/04/2025'))
    const overridden = await program.run(['import', 'people', again, '--map', other])
    expect([overridden.status, overridden.stdout]).toEqual([0, expect.not.stringContaining(line)])
    expect(await peopleOf(program)).toContainEqual({ name: 'Di Example', headline: 'di@example.org' })
  })
})

describe('dates that nothing tells', () => {
  it('are refused with the word that says how they are meant, which is remembered', { timeout: 180_000 }, async () => {
    using program = openProgram()
    const jobs = (id: string): string => program.write(`${id}.csv`, `external_id,title,posted_at\n${id},Clerk,03/04/2025\n`)
    const refused = await program.run(['import', 'jobs', jobs('a')])
    expect(refused.status).toBe(1)
    expect(refused.stdout).toContain('Say which comes first with --dates dmy (the day) or --dates mdy (the month).')
    const said = await program.run(['import', 'jobs', jobs('a'), '--dates', 'mdy'])
    expect([said.status, said.stdout]).toEqual([0, expect.not.stringContaining('--dates')])
    const next = await program.run(['import', 'jobs', jobs('b')])
    expect([next.status, next.stdout]).toEqual([0, expect.stringContaining('Dates are read as month/day/year')])
    const file = program.path('jobs.json')
    await program.json(['export', 'jobs', file, '--format', 'json'])
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { postedAt: string }[] }
    expect(items.map(({ postedAt }) => postedAt.slice(0, 10))).toEqual(['2025-03-04', '2025-03-04'])
  })
})
