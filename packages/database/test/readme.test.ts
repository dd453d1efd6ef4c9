// The README's examples, run as they stand there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as front from '../src/database.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Every block that is TypeScript; what it prints stands in comments behind an arrow. */
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!)

describe('the README', () => {
  it('begins with an example of at most ten lines', () => {
    expect(examples[0]!.split('\n').filter((line) => line !== '')).toSatisfy(
      (lines: string[]) => lines.length > 5 && lines.length <= 10,
    )
  })

  it.each(examples.map((example, place) => ({ place, example })))(
    'has a run example $place that says what it prints',
    ({ example }) => {
      const promised = [...example.matchAll(/\/\/ → (.*)/g)].map(([, line]) => `${line}\n`).join('')
      expect(promised).not.toBe('')
      const folder = mkdtempSync(join(tmpdir(), 'moirai-readme-'))
      try {
        const program = join(folder, 'example.ts')
        writeFileSync(
          program,
          example.replace("'@moirai/database'", JSON.stringify(new URL('../src/database.ts', import.meta.url).href)),
        )
        expect(execFileSync(process.execPath, [program], { encoding: 'utf8' })).toBe(promised)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )

  it('names every kind of column, every kind of error and every operation', () => {
    const source = (file: string) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')
    const kinds = [...source('errors.ts').matchAll(/^ {2}\| '([a-z ]+)'/gm)].map(([, kind]) => kind!)
    expect(kinds.length).toBeGreaterThan(15)
    for (const kind of kinds) expect(readme).toContain(`\`${kind}\``)
    const operations = [...source('migrations/operations.ts').matchAll(/^export const (\w+) =/gm)].map(([, name]) => name!)
    expect(operations.length).toBeGreaterThan(7)
    for (const name of operations) expect(readme).toContain(`\`${name}\``)
    const types = [...source('schema/columns.ts').matchAll(/^export const (\w+) = [\s\S]*?: Column</gm)].map(([, name]) => name!)
    for (const name of types.filter((word) => word in front)) expect(readme).toContain(`\`${name}`)
  })
})
