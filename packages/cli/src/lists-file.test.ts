import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listsFileAt } from './lists-file.ts'

describe('the file of match lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moirai-lists-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const notes: string[] = []
  const at = (path: string) => listsFileAt(join(folder, path), (sentence) => void notes.push(sentence))

  it('is written whole, for its owner alone, read and removed', () => {
    const file = at('deep/lists')
    expect(file.read()).toBeUndefined()
    file.write([Buffer.from('one '), Buffer.from('two')])
    file.write([Buffer.from('three '), Buffer.from('four')])
    expect(Buffer.from(file.read()!).toString()).toBe('three four')
    expect(readdirSync(join(folder, 'deep'))).toEqual(['lists'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'deep/lists')).mode & 0o777).toBe(0o600)
    file.remove()
    file.remove()
    expect(file.read()).toBeUndefined()
    expect(notes).toEqual([])
  })

  it('is cleared of what killed programs have left beside it, and of nothing else', () => {
    const left = spawnSync(process.execPath, ['-e', '']).pid
    const beside = (name: string): string => join(folder, 'swept', name)
    const file = at('swept/lists')
    for (const use of [() => file.read(), () => file.remove()]) {
      file.write([Buffer.from('one')])
      const others = [`lists.${process.ppid}`, 'lists.txt', `other.${left}`]
      for (const name of [`lists.${left}`, `lists.${process.pid}`, ...others]) writeFileSync(beside(name), 'people')
      use()
      expect(readdirSync(beside('.')).filter((name) => name !== 'lists')).toEqual(others.toSorted())
    }
    expect(notes).toEqual([])
  })

  it('that cannot be used is told of, and nothing fails', () => {
    writeFileSync(join(folder, 'file'), '')
    const file = at('file/lists')
    file.write([Buffer.from('one')])
    expect(file.read()).toBeUndefined()
    expect(notes.join(' ')).toMatch(/cannot be written \((ENOTDIR|EEXIST)\)/)
  })
})
