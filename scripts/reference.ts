// Writes docs/reference from the code: `npm run reference`. A test fails where a page is not what the code says.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { commands } from '../packages/cli/src/commands/commands.ts'
import { settings } from '../packages/cli/src/config.ts'
import { benchmarksPage } from '../bench/harness/page.ts'
import { qualityPage } from '../bench/quality/report.ts'
import { access, type Access } from '../packages/contract/src/access.ts'
import { standings } from '../packages/contract/src/sign-in.ts'
import { code, markdownTable } from './markdown.ts'
import { assessmentPage } from './reference-assessment.ts'
import { changesPage } from './reference-changes.ts'
import { importsPage } from './reference-imports.ts'
import { tablesPage } from './reference-tables.ts'

const origin = '<!-- Made by `npm run reference` from the code; change the code. -->'

/** Every generated page, by its path from the root of the repository. */
export function referencePages(): Record<string, string> {
  const pages = {
    tables: tablesPage(),
    settings: settingsPage(),
    commands: commandsPage(),
    access: accessPage(),
    benchmarks: benchmarksPage(),
    quality: qualityPage(),
    changes: changesPage(),
    assessment: assessmentPage(),
    imports: importsPage(),
  }
  return Object.fromEntries(Object.entries(pages).map(([name, text]) => [`docs/reference/${name}.md`, `${origin}\n\n${text}\n`]))
}

function settingsPage(): string {
  return [
    '# Settings',
    [
      'Read from the environment and from the file `.env`, of which `.env.example` is a beginning; the environment wins. `moirai config` tells what',
      'is in force and where each came from.',
    ].join('\n'),
    markdownTable(
      ['setting', 'default', 'meaning'],
      Object.entries(settings).map(([name, { standard, meaning }]) => [
        code(name),
        standard === '' ? '' : code(standard),
        meaning,
      ]),
    ),
  ].join('\n\n')
}

function accessPage(): string {
  const shown = standings.filter((standing) => standing !== 'open')
  const objectsOf = ({ objects = {} }: Access): string =>
    Object.entries(objects)
      .map(([parameter, sight]) => `${code(parameter)} ${sight}`)
      .join(', ')
  return [
    '# Access',
    [
      'Who may ask which route, from `packages/contract/src/access.ts`; a route that does not stand there is not served. Whoever may ask sees',
      'of people and postings only theirs, as the last column says (staff and admins see all): `self` their own profile; `person` also, for recruiters, who applied',
      'to their company or agreed to be found; `job` open postings and those of their company; `managedJob` those of their company; `comparedJob` open',
      'ones for a student, those of their company for a recruiter. Practised interviews are hidden from staff and admins too, but for those that were',
      'shared (`practice`). What is out of sight answers 404, as if it were not there.',
    ].join('\n'),
    markdownTable(
      ['route', ...shown, 'objects'],
      Object.entries(access).map(([name, rule]) => [
        code(name),
        ...shown.map((standing) => (rule.who.includes(standing) ? '✓' : '')),
        objectsOf(rule),
      ]),
    ),
  ].join('\n\n')
}

function commandsPage(): string {
  const program = new Command('moirai').configureHelp({ helpWidth: 110 })
  for (const add of commands) add(program)
  return [
    '# Commands',
    'Run with `npx moirai COMMAND`. Exit status: 0 done, 1 refused, 2 wrong usage, 3 the database cannot be reached, 4 a check failed.',
    ...leavesOf(program).flatMap((command) => [`## ${nameOf(command)}`, `\`\`\`text\n${helpOf(command)}\n\`\`\``]),
  ].join('\n\n')
}

/** The commands that do something, in the order of the program. */
const leavesOf = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap((inner) => leavesOf(inner))

const nameOf = (command: Command): string => (command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name())

const helpOf = (command: Command): string => command.helpInformation().trim()

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(referencePages())) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
