// docs/reference/imports.md: real files imported through the proposed mapping alone. `node scripts/reference-imports.ts FOLDER` measures
// them anew and keeps the figures beside this script, as the files are no part of the project; the page is made from those.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportView } from '../packages/contract/src/imports.ts'
import { code, markdownTable } from './markdown.ts'

/** The files as they came, and what they are brought in as. */
const files = [
  ['data-jobs-2023/jobs_2023-01_08.csv.gz', 'jobs'],
  ['nyc-jobs/nyc_jobs_part1.csv.gz', 'jobs'],
  ['jobbert-titles/titles.dev.csv.gz', 'jobs'],
  ['onet-29.3/occupations.csv', 'jobs'],
  ['esco-1.2/occupations_en.csv.gz', 'jobs'],
  ['esco-skill-extraction/tech_validation_annotations.csv', 'people'],
  ['skillspan/dev.jsonl.gz', 'people'],
] as const

/** What became of one file; `refused` is the sentence where it was refused whole. */
interface Measured {
  readonly file: string
  readonly kind: 'people' | 'jobs'
  readonly rows?: number
  readonly created?: number
  readonly updated?: number
  readonly failed?: number
  readonly problems?: readonly { problem: string; rows: number }[]
  readonly seconds?: number
  readonly memoryMb?: number
  readonly refused?: string
}

interface Figures {
  readonly date: string
  readonly files: readonly Measured[]
}

const kept = fileURLToPath(new URL('./reference-imports.json', import.meta.url))
const program = fileURLToPath(new URL('../packages/cli/bin/moirai.js', import.meta.url))

export function importsPage(): string {
  const { date, files: measured } = JSON.parse(readFileSync(kept, 'utf8')) as Figures
  const number = (value: number | undefined): string => value?.toLocaleString('en') ?? ''
  return [
    '# Imports of real files',
    [
      `What ${code('moirai import')} makes of public files as they were published, each into a new database by the mapping it proposes, with no map file and nothing`,
      'mended beforehand. _Updated_ are rows that say the same posting again. Files that are no list of people or jobs are here too: they are refused whole, and the',
      `answer is the sentence shown. Figures of ${date}, on the embedded engine, two shared cores that did other work too: the seconds are an upper bound.`,
    ].join('\n'),
    markdownTable(
      ['file', 'as', 'rows', 'created', 'updated', 'failed', 'seconds', 'MB at most', 'why'],
      measured.map(({ file, kind, rows, created, updated, failed, seconds, memoryMb, problems = [], refused }) => [
        code(file),
        kind,
        number(rows),
        number(created),
        number(updated),
        number(failed),
        seconds?.toFixed(1) ?? '',
        number(memoryMb),
        refused ?? problems.map((group) => `${number(group.rows)}: ${group.problem}`).join('; '),
      ]),
    ),
    `Measured by ${code('node scripts/reference-imports.ts FOLDER')}, where FOLDER holds the files under the names above.`,
  ].join('\n\n')
}

function measure(folder: string, [file, kind]: (typeof files)[number]): Measured {
  const own = mkdtempSync(join(tmpdir(), 'moirai-real-'))
  try {
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' }
    const words = ['import', kind, join(folder, file), '--json']
    const { stdout } = spawnSync(process.execPath, [program, ...words], { cwd: own, env, encoding: 'utf8', maxBuffer: 2 ** 26 })
    const told = JSON.parse(stdout) as { import: ImportView; seconds: number; memoryMb: number } | { error: { message: string } }
    if ('error' in told) return { file, kind, refused: told.error.message }
    const { rows, created, updated, failed, problems } = told.import
    const counted = problems.map(({ problem, rows: count }) => ({ problem, rows: count }))
    return {
      file,
      kind,
      rows: rows ?? 0,
      created,
      updated,
      failed,
      problems: counted,
      seconds: told.seconds,
      memoryMb: told.memoryMb,
    }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv
  if (folder === undefined) {
    process.stderr.write('Usage: node scripts/reference-imports.ts FOLDER\n')
    process.exit(2)
  }
  const figures: Figures = {
    date: new Date().toISOString().slice(0, 10),
    files: files.map((file) => {
      process.stderr.write(`${file[0]}\n`)
      return measure(folder, file)
    }),
  }
  writeFileSync(kept, `${JSON.stringify(figures, null, 2)}\n`)
}
