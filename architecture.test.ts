// The drawings of docs/architecture.md against the code: every box is a file, every arrow joins two that know one another.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/architecture.md', 'utf8')
const drawings = [...page.matchAll(/### (.+)\n+```mermaid\n([\s\S]*?)```/g)].map(([, title, text]) => ({
  title: title!,
  text: text!,
}))

/** The files of a drawing by the names of their boxes. */
const boxesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, name, file]) => [name!, join('packages', file!)]))

const arrowsOf = (text: string): [string, string][] =>
  [...text.matchAll(/^ *(\w+)(?:\[[^\]]*\])? -->(?:\|[^|]*\|)? (\w+)/gm)].map(([, from, to]) => [from!, to!])

const source = (file: string): string => readFileSync(file, 'utf8')

/** The files that a file imports, and those that a front door among them passes on. */
function knownTo(file: string): string[] {
  const imported = [...source(file).matchAll(/from '([^']+)'/g)].flatMap(([, specifier]) => fileOf(dirname(file), specifier!))
  const passedOn = imported.flatMap((door) =>
    [...source(door).matchAll(/^export .*from '([^']+)'/gm)].flatMap(([, inner]) => fileOf(dirname(door), inner!)),
  )
  return [...imported, ...passedOn]
}

function fileOf(folder: string, specifier: string): string[] {
  if (specifier.startsWith('.')) return [join(folder, specifier)]
  const own = /^@moirai\/(\w+)$/.exec(specifier)?.[1]
  return own === undefined ? [] : [join('packages', own, 'src', `${own}.ts`)]
}

/** The layer is known by its verbs: rows go through `session.table(…)`. */
const writes = (file: string): boolean => /\.table\('\w+'\)/.test(source(file))

function joined(from: string, to: string, all: readonly string[]): boolean {
  if (basename(to) === 'repository.ts') return writes(from)
  if (knownTo(from).includes(to) || knownTo(to).includes(from)) return true
  // What one gives back is handed on by a third that knows both.
  return all.some((between) => knownTo(between).includes(from) && knownTo(between).includes(to))
}

describe('docs/architecture.md', () => {
  it('draws the path of an import row and of a match', () => {
    expect(drawings.map(({ title }) => title)).toEqual(['One import row', 'One match'])
  })

  it.each(drawings)('$title: passes at most six files, each of which is there', ({ text }) => {
    const files = [...boxesOf(text).values()]
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(files.length).toBeGreaterThan(3)
    expect(files.length).toBeLessThanOrEqual(6)
  })

  it.each(drawings)('$title: has arrows between files that know one another', ({ text }) => {
    const boxes = boxesOf(text)
    const files = [...boxes.values()]
    const wrong = arrowsOf(text).filter(([from, to]) => !joined(boxes.get(from)!, boxes.get(to)!, files))
    expect(wrong).toEqual([])
    expect(
      arrowsOf(text)
        .flat()
        .every((name) => boxes.has(name)),
    ).toBe(true)
    expect(new Set(arrowsOf(text).flat()).size).toBe(boxes.size)
  })

  it('names no file or folder that is not there', () => {
    const names = [...page.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, name]) => name!)
    const inside = [
      'talent/src',
      'talent/src/imports',
      'talent/src/matches',
      'talent/src/accounts',
      'matching/src',
      'extraction/src',
    ]
    const roots = ['', 'docs', 'packages', 'packages/cli/src/commands', ...inside.map((folder) => `packages/${folder}`)]
    expect(names.filter((name) => !roots.some((root) => existsSync(join(root, name))))).toEqual([])
  })
})
