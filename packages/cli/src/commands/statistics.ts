// moirai statistics …: records, skills, applications, assessments, matches and imports in figures.
import type {
  ApplicationStatistics,
  AssessmentStatistics,
  ImportStatistics,
  MatchStatistics,
  PersonSkillStatistics,
  RecordStatistics,
  SkillStatistics,
} from '@moirai/contract/statistics'
import {
  applicationFigures,
  assessmentFigures,
  importFigures,
  matchFigures,
  personSkillFigures,
  recordFigures,
  skillFigures,
} from '@moirai/talent/statistics'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { count, counted, cut, type Terminal } from '../terminal.ts'

const kinds = ['records', 'skills', 'applications', 'assessments', 'matches', 'imports'] as const
type Kind = (typeof kinds)[number]

export function addStatisticsCommand(program: Command): void {
  addCommand(
    program,
    'statistics',
    'records, skills, applications, assessments, matches and imports in figures; all of them unless one is named',
    (command) => {
      command
        .argument('[kind]', `one of ${kinds.join(', ')}`)
        .option('--person <id>', 'of one person only: id, outside id or e-mail')
        .option('--limit <n>', 'how many skills are listed', '10')
    },
    statistics,
  )
}

async function statistics({ config, terminal, arguments: [kind], options }: Invocation): Promise<void> {
  const wanted = kind === undefined || kind === 'undefined' ? kinds : [kindOf(kind)]
  const limit = limitOf(String(options['limit']))
  const person = typeof options['person'] === 'string' ? options['person'] : undefined
  if (person !== undefined && wanted.length === 1 && (wanted[0] === 'imports' || wanted[0] === 'records')) {
    throw new WrongUsage(`The ${wanted[0]} are not one person’s; leave --person out.`)
  }
  await withContext(config, terminal, 'use', async (context) => {
    const document: Record<string, unknown> = {}
    for (const one of wanted) {
      if (one === 'skills' && person !== undefined)
        printPerson(terminal, (document[one] = await personSkillFigures(context, person)))
      else if (one === 'skills') printSkills(terminal, (document[one] = await skillFigures(context, { limit })))
      else if (one === 'applications')
        printApplications(terminal, (document[one] = await applicationFigures(context, { person })))
      else if (one === 'assessments') printAssessments(terminal, (document[one] = await assessmentFigures(context, { person })))
      else if (one === 'matches') printMatches(terminal, (document[one] = await matchFigures(context, { person })))
      else if (person !== undefined) continue
      else if (one === 'records') printRecords(terminal, (document[one] = await recordFigures(context)))
      else printImports(terminal, (document[one] = await importFigures(context)))
    }
    terminal.document(document)
  })
}

function kindOf(word: string): Kind {
  const found = kinds.find((kind) => kind === word)
  if (found) return found
  throw new WrongUsage(`There are no statistics of ${JSON.stringify(word)}; name one of ${kinds.join(', ')}.`)
}

function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new WrongUsage(`--limit is ${JSON.stringify(text)}; allowed is a whole number from 1 to 200.`)
}

/** The largest unit in which it is at least one. */
function duration(seconds: number): string {
  const [unit, size] = (
    [
      ['days', 86_400],
      ['hours', 3600],
      ['minutes', 60],
    ] as const
  ).find(([, each]) => seconds >= each) ?? ['seconds', 1]
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`
}

const onAverage = (seconds: number | null): string => (seconds === null ? '' : `  ${duration(seconds)} on average`)

const padded = (text: string): string => cut(text, 30).padEnd(30)
const number = (value: number): string => count(value).padStart(8)

function printRecords(terminal: Terminal, figures: RecordStatistics): void {
  const { people, jobs, applications, accountsByRole, accountsByStatus } = figures
  const spread = (title: string, rows: readonly (readonly [word: string | null, count: number])[]): void => {
    const all = rows.reduce((sum, [, some]) => sum + some, 0)
    terminal.line(terminal.style('bold', `${title}: ${count(all)}`))
    for (const [word, some] of rows)
      if (some > 0) terminal.line(`  ${padded((word ?? 'level unknown').replaceAll('_', ' '))}${number(some)}`)
  }
  spread(
    'People',
    people.map((row) => [row.level, row.people]),
  )
  spread(
    'Jobs',
    jobs.map((row) => [row.status, row.jobs]),
  )
  spread(
    'Applications',
    applications.map((row) => [row.status, row.applications]),
  )
  spread(
    'Accounts by role',
    accountsByRole.map((row) => [row.role, row.accounts]),
  )
  spread(
    'Accounts by status',
    accountsByStatus.map((row) => [row.status, row.accounts]),
  )
}

function printSkills(terminal: Terminal, figures: SkillStatistics): void {
  terminal.line(terminal.style('bold', 'Skills'))
  const { people, peopleWithSkills, skills, differentSkills, averageSkills } = figures
  const each = averageSkills === null ? '' : `, ${averageSkills} each`
  terminal.line(
    `  ${counted(peopleWithSkills, 'person', 'people')} of ${count(people)} have ${counted(skills, 'skill')}${each}; ${count(differentSkills)} different ones`,
  )
  for (const { proficiency, skills: held } of figures.byProficiency)
    terminal.line(`  ${padded(proficiency ?? 'level unknown')}${number(held)}`)
  if (figures.popular.length > 0) terminal.line(`  ${padded('Popular')}${'people'.padStart(8)}`)
  for (const { skill, people: held } of figures.popular) terminal.line(`  ${padded(skill)}${number(held)}`)
  if (figures.demand.length > 0) terminal.line(`  ${padded('In demand')}${'jobs'.padStart(8)}${'people'.padStart(8)}`)
  for (const { skill, openJobs, people: held } of figures.demand)
    terminal.line(`  ${padded(skill)}${number(openJobs)}${number(held)}`)
}

function printPerson(terminal: Terminal, figures: PersonSkillStatistics): void {
  terminal.line(terminal.style('bold', `Skills of ${figures.person.name}`))
  const years = figures.averageYears === null ? '' : `, ${figures.averageYears} years on average`
  terminal.line(`  ${counted(figures.skills, 'skill')}, ${counted(figures.evidences, 'piece', 'pieces')} of evidence${years}`)
  if (figures.each.length > 0) terminal.line(`  ${padded('')}${'people'.padStart(8)}${'jobs'.padStart(8)}`)
  for (const { skill, proficiency, people, openJobs } of figures.each) {
    terminal.line(`  ${padded(skill)}${number(people)}${number(openJobs)}  ${proficiency ?? ''}`)
  }
}

function printApplications(terminal: Terminal, { applications, byStatus }: ApplicationStatistics): void {
  terminal.line(terminal.style('bold', `Applications: ${count(applications)}`))
  for (const { status, applications: those, averageSeconds } of byStatus)
    terminal.line(
      `  ${padded(status)}${number(those)}${averageSeconds === null ? '' : `  until the next step${onAverage(averageSeconds)}`}`,
    )
}

function printAssessments(terminal: Terminal, { assessments, byStatus }: AssessmentStatistics): void {
  terminal.line(terminal.style('bold', `Assessments: ${count(assessments)}`))
  for (const { status, assessments: those, averageSeconds } of byStatus) {
    terminal.line(`  ${padded(status.replaceAll('_', ' '))}${number(those)}${onAverage(averageSeconds)}`)
  }
}

function printMatches(terminal: Terminal, { matches, byStatus }: MatchStatistics): void {
  terminal.line(terminal.style('bold', `Matches that were shown: ${count(matches)}`))
  for (const { status, matches: those, averageScore } of byStatus) {
    terminal.line(`  ${padded(status)}${number(those)}${averageScore === null ? '' : `  ${averageScore} points on average`}`)
  }
}

function printImports(terminal: Terminal, figures: ImportStatistics): void {
  const { imports, rows, created, updated, skipped, failed, averageSeconds } = figures
  terminal.line(terminal.style('bold', `Imports: ${count(imports)}`) + onAverage(averageSeconds))
  terminal.line(
    `  ${counted(rows, 'row')}: ${count(created)} created, ${count(updated)} updated, ${count(skipped)} skipped, ${count(failed)} failed`,
  )
  for (const { status, imports: those } of figures.byStatus) {
    if (those > 0) terminal.line(`  ${padded(status.replaceAll('_', ' '))}${number(those)}`)
  }
}
