// The README's example, run as it stands there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as front from '../src/database.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('the README', () => {
  it('has an example of at most ten lines that runs', () => {
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    expect(example.split('\n').filter((line) => line !== '')).toSatisfy(
      (lines: string[]) => lines.length > 5 && lines.length <= 10,
    )
    const folder = mkdtempSync(join(tmpdir(), 'moirai-readme-'))
    try {
      const program = join(folder, 'example.ts')
      writeFileSync(
        program,
        example.replace("'@moirai/database'", JSON.stringify(new URL('../src/database.ts', import.meta.url).href)),
      )
      expect(execFileSync(process.execPath, [program], { encoding: 'utf8' })).toBe('Ada true\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

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
