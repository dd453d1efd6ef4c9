// moirai match what-if: ranks and scores if somebody had other skills or wishes.
import { experienceLevels, proficiencies, remotePreferences } from '@moirai/contract/words'
import type { WhatIf, WhatIfView } from '@moirai/contract/what-if'
import { showWhatIf } from '@moirai/talent/matches'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { cut, type Terminal } from '../terminal.ts'

export function addWhatIfCommand(match: Command): void {
  addCommand(
    match,
    'what-if',
    'ranks and scores if a person had other skills or wishes; nothing is stored',
    (command) => {
      command
        .requiredOption('--person <id>', 'a person: id, outside id or e-mail')
        .option('--job <id>', 'only this job')
        .option('--skill <name=level...>', 'skills they would have, such as sql=expert; a level may be left out')
        .option('--without <name...>', 'skills they would not have')
        .option('--years <n>', 'years of experience')
        .option('--level <level>', `one of ${experienceLevels.join(', ')}`)
        .option('--remote <wish>', `one of ${remotePreferences.join(', ')}`)
        .option('--city <name>', 'where they would live')
        .option('--country <code>', 'two letters')
        .option('--willing-to-move', 'they would move for a job')
        .option('--salary <amount>', 'the least yearly pay they would take, in the currency of the deployment')
        .option('--wish <tag...>', 'what they prefer, such as mentoring')
        .option('--top <n>', 'how many jobs are shown', '20')
    },
    whatIf,
  )
}

async function whatIf({ config, terminal, options }: Invocation): Promise<void> {
  const wish = wishOf(options)
  await withContext(config, terminal, 'use', async (context) => {
    const view = await showWhatIf(context, String(options['person']), wish)
    terminal.document(view)
    print(terminal, view)
  })
}

function wishOf(options: Invocation['options']): WhatIf {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined)
  const list = (name: string): string[] | undefined => (Array.isArray(options[name]) ? options[name] : undefined)
  const one = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const given = text(name)
    const found = words.find((word) => word === given)
    if (given !== undefined && found === undefined)
      throw new WrongUsage(`--${name} is ${JSON.stringify(given)}; allowed is one of ${words.join(', ')}.`)
    return found
  }
  const number = (name: string): number | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    if (given.trim() === '' || !Number.isFinite(Number(given)))
      throw new WrongUsage(`--${name} is ${JSON.stringify(given)}; write a number.`)
    return Number(given)
  }
  const salary = text('salary')
  const wish: WhatIf = {
    skills: list('skill')?.map(skillOf),
    without: list('without'),
    years: number('years'),
    level: one('level', experienceLevels),
    remote: one('remote', remotePreferences),
    city: text('city'),
    country: text('country'),
    willingToMove: options['willingToMove'] === true ? true : undefined,
    salary: salary === undefined ? undefined : { least: salary, period: 'year' },
    preferences: list('wish'),
    job: text('job'),
  }
  const said = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
  return { ...said, top: number('top') }
}

function skillOf(entry: string) {
  const [skill = '', level] = entry.split('=')
  const proficiency = proficiencies.find((word) => word === level)
  if (level !== undefined && proficiency === undefined) {
    throw new WrongUsage(`--skill ${entry} has no level we know; write one of ${proficiencies.join(', ')}.`)
  }
  return { skill, proficiency: proficiency ?? null }
}

function print(terminal: Terminal, { person, version, jobs, matches }: WhatIfView): void {
  terminal.line(terminal.style('bold', `What if: ${person.name}`))
  terminal.line(terminal.style('dim', `ranks among ${jobs} open jobs · scoring version ${version} · nothing is stored`))
  terminal.line()
  for (const { job, before, after, gain } of matches) {
    const change =
      gain === 0 ? '' : terminal.style(gain > 0 ? 'green' : 'yellow', ` ${gain > 0 ? '+' : '−'}${Math.abs(gain).toFixed(2)}`)
    const known = terminal.style(
      'dim',
      `${Math.round(after.confidence * 100)} % known, ${after.range.low.toFixed(2)}–${after.range.high.toFixed(2)}`,
    )
    terminal.line(
      `${String(after.rank).padStart(4)} ${terminal.style('dim', `(now ${before.rank})`.padEnd(12))} ${after.score.toFixed(2).padStart(6)}${change}  ${cut(`${job.title}, ${job.company}`, 46)}  ${known}`,
    )
  }
}
