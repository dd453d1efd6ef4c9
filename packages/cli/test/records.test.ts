import type { ApplicationDetailsView, ApplicationView } from '@moirai/contract/applications'
import type { CustomField } from '@moirai/contract/custom-fields'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgram, type Program } from './program.ts'

let program: Program
beforeAll(async () => {
  program = openProgram()
  const people = 'external_id,name,campus,visa_until\na,Ada Example,North,2027-01-01\nb,Ben Example,South,\n'
  await program.json(['import', 'people', program.write('people.csv', people)])
  await program.json(['import', 'jobs', program.write('jobs.csv', 'external_id,title,company\nc,Clerk,Fern\nd,Cook,Moss\n')])
  const applications = 'person_external_id,job_external_id,status,note\na,c,reviewing,I like files.\nb,c,,\nb,d,,\n'
  await program.json(['import', 'applications', program.write('applications.csv', applications)])
}, 180_000)
afterAll(() => program[Symbol.dispose]())

const fieldsOf = async (...words: string[]) => (await program.json<{ fields: CustomField[] }>(['fields', ...words])).fields
const field = async (...words: string[]) => (await program.json<{ field: CustomField }>(['fields', ...words])).field
const applicationsOf = async (...words: string[]) =>
  (await program.json<{ applications: ApplicationView[] }>(['applications', 'list', ...words])).applications
const application = async (...words: string[]) =>
  (await program.json<{ application: ApplicationDetailsView }>(['applications', ...words])).application

/** One sentence on standard error, and nothing else. */
async function refusalOf(status: 1 | 2, ...words: string[]): Promise<string> {
  const ran = await program.run(words)
  expect([words, ran.status, ran.stdout]).toEqual([words, status, ''])
  expect(ran.stderr).toMatch(/^\S[^\n]*\.\n$/)
  return ran.stderr.trimEnd()
}

describe('moirai fields', () => {
  it('are added, changed, listed in their order, and taken away; what records say in them stays', {
    timeout: 180_000,
  }, async () => {
    expect(await fieldsOf()).toEqual([])
    expect(
      await field('add', 'people', 'campus', '--type', 'choice', '--words', 'North', 'South', '--position', '2'),
    ).toMatchObject({
      entity: 'profile',
      key: 'campus',
      options: ['North', 'South'],
      required: false,
    })
    await field('add', 'people', 'visa_until', '--type', 'date', '--required', '--position', '1')
    await field('add', 'jobs', 'shift')
    expect((await fieldsOf('list', 'people')).map(({ key, required }) => [key, required])).toEqual([
      ['visa_until', true],
      ['campus', false],
    ])
    expect((await fieldsOf('list', 'jobs')).map(({ key, type }) => [key, type])).toEqual([['shift', 'text']])
    const changed = await field('change', 'people', 'campus', '--words', 'North', 'East', 'South', '--required', 'yes')
    expect([changed.options, changed.required]).toEqual([['North', 'East', 'South'], true])
    expect((await field('change', 'people', 'campus', '--required', 'no')).required).toBe(false)
    const out = program.path('south.json')
    const filter = ['--format', 'json', '--filter', 'fields={"campus":{"is":"South"}}']
    expect(await program.json(['export', 'people', out, ...filter])).toMatchObject({ records: 1 })
    expect(await program.json(['fields', 'remove', 'people', 'visa_until'])).toEqual({ removed: true })
    expect((await fieldsOf('list', 'people')).map(({ key }) => key)).toEqual(['campus'])
    const listed = await program.run(['fields'])
    expect(listed.stdout).toMatch(/^people {2}campus {2}choice \(North, East, South\)$/m)
    expect(listed.stdout).toMatch(/^jobs {4}shift {3}text$/m)
  })

  it.each([
    [2, ['fields', 'list', 'cats'], /There are no fields of "cats"; write people or jobs/],
    [2, ['fields', 'add', 'people', 'x', '--type', 'colour'], /--type is "colour"; allowed is text, number/],
    [1, ['fields', 'add', 'people', 'Visa Until'], /^key: this is not a name of a field/],
    [1, ['fields', 'add', 'people', 'x', '--type', 'choice'], /^options: a choice has words/],
    [2, ['fields', 'add', 'people', 'x', '--position', 'first'], /--position is "first"/],
    [1, ['fields', 'add', 'jobs', 'shift'], /There is a field by this name already/],
    [2, ['fields', 'change', 'jobs', 'shift'], /Nothing is to be changed/],
    [2, ['fields', 'change', 'jobs', 'shift', '--required', 'perhaps'], /write yes or no/],
    [1, ['fields', 'change', 'jobs', 'shift', '--words', 'night'], /only a choice has words/],
    [1, ['fields', 'remove', 'jobs', 'campus'], /There is no field "campus" of jobs; `moirai fields list jobs` shows them/],
    [1, ['fields', 'remove', 'jobs', 'constructor'], /There is no field "constructor" of jobs/],
  ] as const)('are refused with status %i: %j', async (status, words, sentence) => {
    expect(await refusalOf(status, ...words)).toMatch(sentence)
  })
})

describe('moirai applications', () => {
  it('are listed by person, job and status, and shown with their history', { timeout: 180_000 }, async () => {
    expect(await applicationsOf()).toHaveLength(3)
    expect((await applicationsOf('--person', 'b')).map(({ job }) => job.title).toSorted()).toEqual(['Clerk', 'Cook'])
    expect((await applicationsOf('--job', 'c', '--status', 'reviewing')).map(({ person }) => person.name)).toEqual([
      'Ada Example',
    ])
    expect(await applicationsOf('--status', 'hired')).toEqual([])
    const [first] = await applicationsOf('--person', 'a')
    const shown = await application('show', first!.id)
    expect(shown).toMatchObject({
      coverNote: 'I like files.',
      history: [
        { from: null, to: 'submitted' },
        { from: 'submitted', to: 'reviewing' },
      ],
    })
    expect((await program.run(['applications', 'list', '--limit', '1'])).stdout).toContain('There are more;')
  })

  it('are moved along, each step with its reason and note, and only where the pipeline goes', { timeout: 180_000 }, async () => {
    const [{ id }] = (await applicationsOf('--person', 'b', '--job', 'd')) as [ApplicationView]
    await application('move', id, 'reviewing')
    const moved = await application('move', id, 'interview', '--reason', 'On Monday at ten.', '--note', 'Ask for the menu.')
    expect(moved.status).toBe('interview')
    const noted = await application('note', id, 'Came early.')
    expect(noted.history.map(({ from, to, reason, note }) => [from, to, reason, note])).toEqual([
      [null, 'submitted', null, 'As a file says that was imported.'],
      ['submitted', 'reviewing', null, null],
      ['reviewing', 'interview', 'On Monday at ten.', 'Ask for the menu.'],
      ['interview', 'interview', null, 'Came early.'],
    ])
    const { stdout } = await program.run(['applications', 'show', id])
    for (const told of [
      'Ben Example for Cook, Moss: interview',
      'reviewing → interview',
      'On Monday at ten.',
      'Note: Came early.',
    ])
      expect(stdout).toContain(told)
    expect(await refusalOf(1, 'applications', 'move', id, 'submitted')).toMatch(
      /^to: an application that is interview cannot become submitted; it can become /,
    )
    expect((await application('show', id)).history).toHaveLength(4)
  })

  it.each([
    [1, ['applications', 'show', 'x'], /There is no application "x"; give an id as it is shown/],
    [2, ['applications', 'move', 'x', 'promoted'], /The status is "promoted"; allowed is submitted, reviewing/],
    [2, ['applications', 'list', '--status', 'lost'], /--status is "lost"; allowed is submitted/],
    [2, ['applications', 'list', '--limit', '0'], /--limit is "0"/],
    [1, ['applications', 'list', '--person', 'nobody'], /nobody/],
    [1, ['applications', 'note', 'x', 'y'], /There is no application "x"/],
  ] as const)('are refused with status %i: %j', async (status, words, sentence) => {
    expect(await refusalOf(status, ...words)).toMatch(sentence)
  })
})
