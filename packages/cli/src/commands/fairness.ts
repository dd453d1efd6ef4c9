// moirai fairness …: how groups fare, in lists and in what people decide.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  fairnessSubjects,
  smallestGroup,
  type FairnessQuery,
  type FairnessRate,
  type FairnessView,
} from '@moirai/contract/fairness'
import { auditFairness, exportFairness, listFairnessColumns, setBlindMode } from '@moirai/talent/fairness'
import { csvLine } from '@moirai/talent/imports'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { count, counted, cut, type Terminal } from '../terminal.ts'

export function addFairnessCommand(program: Command): void {
  addCommand(
    program,
    'fairness',
    'selection and scoring rates by groups, with impact ratios (four-fifths rule) and intervals',
    (command) => {
      command
        .option(
          '--by <column,column>',
          'what makes the groups, such as region or extra.gender; without it the columns are listed',
        )
        .option('--job <id>', 'one job only: id or outside id')
        .option(
          '--of <what>',
          'lists: who the program lists; decisions: whom people have chosen (lists, or decisions with --since)',
        )
        .option('--since <date>', 'decisions since this day, such as 2026-11-21')
        .option('--least <n>', `groups of fewer people are not shown; ${smallestGroup} or more`, '10')
        .option('--out <file>', 'write the audit as CSV')
        .option('--blind <on|off>', 'hide from recruiters who people are until something has been decided about them')
    },
    fairness,
  )
}

async function fairness({ config, terminal, options }: Invocation): Promise<void> {
  const { by, out, blind } = options
  if (blind !== undefined && blind !== 'on' && blind !== 'off')
    throw new WrongUsage(`--blind is ${JSON.stringify(blind)}; allowed is on or off.`)
  await withContext(config, terminal, 'use', async (context) => {
    if (blind !== undefined) {
      const mode = await setBlindMode(context, { on: blind === 'on' })
      terminal.document({ blindMode: mode })
      terminal.line(
        mode.on ? 'Recruiters see codes in place of names until something has been decided.' : 'Recruiters see names.',
      )
      return
    }
    if (typeof by !== 'string') {
      const view = await listFairnessColumns(context)
      terminal.document(view)
      terminal.line('Groups can be made by (--by COLUMN[,COLUMN]):')
      for (const { name, people } of view.columns) terminal.line(`  ${name.padEnd(32)} ${counted(people, 'person', 'people')}`)
      return
    }
    const query = queryOf(by, options)
    if (typeof out === 'string') {
      await pipeline(Readable.from(lines(exportFairness(context, query))), createWriteStream(out))
      terminal.document({ out })
      terminal.line(`Written to ${out}.`)
      return
    }
    const view = await auditFairness(context, query)
    terminal.document({ fairness: view })
    print(terminal, view)
  })
}

async function* lines(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const row of rows) yield csvLine(row)
}

function queryOf(by: string, { job, of, since, least }: Invocation['options']): FairnessQuery {
  const subject = fairnessSubjects.find((word) => word === of)
  if (of !== undefined && subject === undefined)
    throw new WrongUsage(`--of is ${JSON.stringify(of)}; allowed is one of ${fairnessSubjects.join(', ')}.`)
  if (typeof since === 'string' && (!/^\d{4}-\d{2}-\d{2}$/.test(since) || Number.isNaN(Date.parse(since))))
    throw new WrongUsage(`--since is ${JSON.stringify(since)}; write a day as 2026-11-21.`)
  const smallest = Number(least)
  if (!Number.isInteger(smallest) || smallest < smallestGroup || smallest > 1000)
    throw new WrongUsage(`--least is ${JSON.stringify(least)}; allowed is a whole number from ${smallestGroup} to 1000.`)
  return {
    by,
    least: smallest,
    ...(typeof job === 'string' ? { job } : {}),
    ...(typeof since === 'string' ? { since } : {}),
    ...(subject === undefined ? {} : { of: subject }),
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7)

function print(terminal: Terminal, view: FairnessView): void {
  const about = view.of === 'lists' ? 'who stands in a list' : 'whom people have chosen'
  terminal.line(terminal.style('bold', `By ${view.by.join(' and ')}: ${about}${view.job ? ` · ${view.job.title}` : ''}`))
  if (view.median !== null) terminal.line(terminal.style('dim', `median score ${view.median.toFixed(2)}`))
  for (const { group, people, smallShare, selection, scoring } of view.groups) {
    terminal.line(
      `\n  ${terminal.style('bold', cut(group.join(' · '), 50))}  ${counted(people, 'person', 'people')}${smallShare ? ' (under 2 %)' : ''}`,
    )
    terminal.line(`    selected      ${told(terminal, selection)}`)
    if (scoring) terminal.line(`    above median  ${told(terminal, scoring)}`)
  }
  if (view.groups.length === 0) terminal.line('\nNo group is large enough to be shown.')
  if (view.suppressed > 0)
    terminal.line(terminal.style('dim', `\n${counted(view.suppressed, 'group')} of fewer than ${view.least} people not shown.`))
  if (view.notKnown !== null && view.notKnown > 0)
    terminal.line(terminal.style('dim', `${counted(view.notKnown, 'person', 'people')} not in any group: not known.`))
}

function told(
  terminal: Terminal,
  { of, count: chosen, rate, interval, impactRatio, impactInterval, belowFourFifths }: FairnessRate,
): string {
  const between = impactInterval ? ` (${impactInterval.low.toFixed(2)}–${impactInterval.high.toFixed(2)})` : ''
  const ratio = impactRatio === null ? '' : `  impact ratio ${impactRatio.toFixed(2)}${between}`
  const sign = belowFourFifths ? terminal.style('red', '  below four fifths') : ''
  return `${percent(rate)} (${percent(interval.low).trim()}–${percent(interval.high).trim()})  ${count(chosen)} of ${count(of)}${ratio}${sign}`
}
