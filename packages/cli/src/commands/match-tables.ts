// Matches as a person likes to read them in a terminal: bars for the parts, reasons in words.
import type { ExplanationView, GapView, MatchListView, MatchParts, MatchView } from '@moirai/contract/matches'
import { scoringVersion1 } from '@moirai/matching'
import { bar, count, counted, cut, wrapped, type Terminal } from '../terminal.ts'

const { weights } = scoringVersion1

/** The parts in the order of the score, with the most each can give, in points. */
const parts: readonly { key: keyof MatchParts; label: string; most: number }[] = [
  { key: 'skill', label: 'skills', most: weights.skill / 100 },
  { key: 'experience', label: 'experience', most: (weights.years + weights.level) / 100 },
  { key: 'location', label: 'place', most: weights.location / 100 },
  { key: 'salary', label: 'pay', most: weights.salary / 100 },
  { key: 'culture', label: 'wishes', most: weights.culture / 100 },
]

const fixed = (value: number, width = 0): string => value.toFixed(2).padStart(width)

const colourOf = (score: number) => (score >= 60 ? 'green' : score >= 30 ? 'yellow' : 'gray')

function nameOf(subject: { externalId: string | null; id: string }, name: string): string {
  return `${name} (${subject.externalId ?? subject.id})`
}

function partsLine(match: Pick<MatchView, 'parts'>): string {
  return parts
    .map(({ key, label, most }) => `${label} ${bar(match.parts[key] / most, 6)} ${match.parts[key].toFixed(1)}`)
    .join('  ')
}

export function printMatches(terminal: Terminal, view: MatchListView): void {
  const { person, job, matches } = view
  const title = person ? `Jobs for ${nameOf(person, person.name)}` : `People for ${nameOf(job!, job!.title)}, ${job!.company}`
  terminal.line(terminal.style('bold', title))
  terminal.line(
    terminal.style('dim', `scoring version ${view.version} · matched ${view.run.completedAt.slice(0, 16).replace('T', ' ')} UTC`),
  )
  if (matches.length === 0)
    terminal.line('\nNo matches: everything this list held is closed or gone. Run `moirai match run` again.')
  for (const [index, match] of matches.entries()) {
    if (match.requirements.missed.length > 0 && (matches[index - 1]?.requirements.missed.length ?? 0) === 0)
      terminal.line(terminal.style('yellow', '\n    ── below this line a hard requirement is missed ──'))
    const name = match.job ? `${match.job.title}, ${match.job.company}` : (match.person?.name ?? '')
    const id = (match.job ?? match.person)?.externalId ?? ''
    const known = `${Math.round(match.confidence * 100)} % known, ${fixed(match.range.low)}–${fixed(match.range.high)}`
    const score = terminal.style(colourOf(match.score), `${bar(match.score / 100, 10)} ${fixed(match.score, 6)}`)
    const room = terminal.width - 4 - 18 - 26 - Math.min(id.length, 24) - 4
    terminal.line()
    terminal.line(
      `${String(match.rank).padStart(3)} ${score}  ${terminal.style('bold', cut(name, room))}  ${terminal.style('dim', `${cut(id, 24)}  ${known}`)}`,
    )
    terminal.line(`    ${partsLine(match)}`)
    printRequirements(terminal, match, 4)
    for (const line of wrapped(match.reasons.join(' '), terminal.width, 4)) terminal.line(line)
    if (match.gaps.length > 0) {
      const best = match.gaps.slice(0, 3).map(({ skill, gain }) => `${skill} +${fixed(gain)}`)
      terminal.line(terminal.style('cyan', `    Would add most: ${best.join(', ')}`))
    }
  }
  if (view.stale) {
    terminal.note(
      '\nPeople or jobs have changed since the run: scores are of today, the choice is that run’s. Run `moirai match run` to choose anew.',
    )
  }
}

function printRequirements(terminal: Terminal, { requirements }: Pick<MatchView, 'requirements'>, indent: number): void {
  const { missed, notKnown } = requirements
  const room = ' '.repeat(indent)
  if (missed.length > 0) terminal.line(terminal.style('yellow', `${room}Misses a hard requirement: ${missed.join(', ')}`))
  if (notKnown.length > 0) terminal.line(terminal.style('dim', `${room}Not known whether it is met: ${notKnown.join(', ')}`))
}

export function printExplanation(terminal: Terminal, view: ExplanationView): void {
  const { person, job, match } = view
  terminal.line(terminal.style('bold', `${nameOf(person, person.name)}  ×  ${nameOf(job, job.title)}, ${job.company}`))
  terminal.line(terminal.style(colourOf(match.score), `${bar(match.score / 100, 30)} ${fixed(match.score)} of 100`))
  const unknowns =
    match.range.low === match.range.high
      ? ''
      : `; between ${fixed(match.range.low)} and ${fixed(match.range.high)} whatever the unknown turns out to be`
  terminal.line(
    terminal.style('dim', `${Math.round(match.confidence * 100)} % of it is known${unknowns} · scoring version ${view.version}`),
  )
  printRequirements(terminal, match, 2)
  terminal.line()
  for (const { key, label, most } of parts) {
    terminal.line(`  ${label.padEnd(11)} ${bar(match.parts[key] / most, 20)} ${fixed(match.parts[key], 6)} of ${fixed(most, 5)}`)
  }
  if (view.skills.length > 0) {
    terminal.line()
    const width = Math.min(30, Math.max(...view.skills.map(({ skill }) => skill.length)))
    for (const fact of view.skills) {
      const has = fact.via ? `counts through ${fact.via}` : fact.held === null ? 'missing' : `has ${fact.held}`
      const need = fact.required ? 'must-have' : 'optional '
      terminal.line(
        `  ${bar(fact.most === 0 ? 0 : fact.points / fact.most, 6)} ${cut(fact.skill, width).padEnd(width)}  ${need}  asks ${fact.asked.padEnd(12)}  ${has.padEnd(18)} ${terminal.style('dim', `${fixed(fact.points)} of ${fixed(fact.most)}`)}`,
      )
    }
  }
  terminal.line()
  for (const reason of match.reasons) for (const line of wrapped(reason, terminal.width, 2)) terminal.line(line)
  for (const { skill, gain } of match.gaps) terminal.line(terminal.style('cyan', `  ${skill} would add ${fixed(gain)}`))
}

export function printGaps(terminal: Terminal, view: GapView): void {
  const { person, job, gaps } = view
  const about = job ? `${nameOf(job, job.title)}, ${job.company}` : `the ${counted(view.jobs, 'job')} that fit best`
  terminal.line(terminal.style('bold', `What would help ${nameOf(person, person.name)} with ${about}`))
  if (view.score !== undefined) terminal.line(terminal.style('dim', `score now ${fixed(view.score)}`))
  if (gaps.length === 0) {
    terminal.line('\nNo single skill would raise the score: what is asked is there, or too little is known.')
    return
  }
  terminal.line()
  const width = Math.min(34, Math.max(...gaps.map(({ skill }) => skill.length)))
  const most = gaps[0]!.gain
  for (const { skill, gain, jobs, best } of gaps.slice(0, 15)) {
    const where = job
      ? ''
      : `  asked by ${count(jobs)} of ${count(view.jobs)}; most with ${cut(best.title, 40)} +${fixed(best.gain)}`
    terminal.line(
      `  ${cut(skill, width).padEnd(width)}  ${bar(most === 0 ? 0 : gain / most, 10)} +${fixed(gain)}${terminal.style('dim', where)}`,
    )
  }
  if (!job) terminal.line(terminal.style('dim', '\n  The figure after the bar is the average over those jobs.'))
}
