import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { describe, expect, it } from 'vitest'
import { finished, openProgram, type Program } from './program.ts'

const bin = new URL('../bin/moirai.js', import.meta.url).pathname

/** The program with a person at its keyboard. */
function talk(program: Program, words: string[]): ChildProcess & { stdin: NonNullable<ChildProcess['stdin']> } {
  const env = { PATH: process.env['PATH'], DATABASE_URL: program.databaseUrl, NO_COLOR: '1' }
  const child = spawn(process.execPath, [bin, 'practice', ...words], {
    cwd: program.folder,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  return child
}

/** Says everything at once, and closes the input. */
async function say(program: Program, words: string[], typed: string) {
  const child = talk(program, words)
  child.stdin.end(typed)
  const ran = await finished(child)
  expect([ran.status, ran.stderr]).toEqual([0, ''])
  return ran.stdout
}

const story =
  'During my internship at a library last summer I had to tidy the list of loans.\nI called the two branches. I wrote a query for double entries.'
const better = `${story} In the end the librarians agreed to use one list.`

describe('moirai practice', () => {
  it('is broken off anywhere, gone on with, looked at and shared', { timeout: 180_000 }, async () => {
    using program = openProgram()
    await program.run(['db', 'setup'])
    await program.json(['import', 'people', program.write('people.csv', 'external_id,name\na,Ada\n')])
    const start = ['start', '--person', 'a', '--role', 'Analyst', '--level', 'junior', '--questions', '3']

    const child = talk(program, start)
    const ended = once(child, 'close')
    let shown = ''
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (shown += text))
    child.stdin.write(`${story}\n\n`)
    while (!shown.includes('→')) await once(child.stdout!, 'data')
    expect(shown).toMatch(
      /1 of 3\. [^]*Level 3 of 7\. [^]*You wrote: “I wrote a query for double entries\.”\n {2}→ After this, say what came of it/,
    )
    child.stdin.write('Half an answer that')
    child.kill('SIGKILL')
    await ended

    const { interviews } = await program.json<{ interviews: { id: string; answered: number }[] }>(['practice', 'list'])
    expect(interviews).toMatchObject([{ answered: 1, questions: 3, status: 'in_progress' }])
    const { id } = interviews[0]!

    // The same again goes on with it; the input ends in the middle of an answer, which counts as said.
    const second = await say(program, start, `/1\n${better}\n\n\nI helped.`)
    expect(second).toMatch(
      /2 of 3\. [^]*1 of 3\. [^]*Level 4 of 7 \(before: 3\)[^]*2 of 3\. [^]*Level [01] of 7[^]*practice resume/,
    )
    const last = await say(program, ['resume', id], 'I cannot think of anything that fits here at all.\n\n\n/end\n')
    expect(last).toMatch(/3 of 3\. [^]*Every question is answered[^]*Ended: 3 of 3 answered/)

    const { practice } = await program.json<{ practice: PracticeDetailsView }>(['practice', 'show', id])
    expect(practice).toMatchObject({ status: 'completed', answered: 3, sharedAt: null })
    expect(practice.asked.map(({ answer, feedback }) => [answer?.text.split(' ')[0], feedback?.tries.length])).toEqual([
      ['During', 2],
      ['I', 1],
      ['I', 1],
    ])
    expect((await program.json<{ practice: PracticeDetailsView }>(['practice', 'share', id])).practice.sharedAt).not.toBeNull()
    expect((await program.run(['practice', 'show', id])).stdout).toMatch(/Analyst \(junior\)[^]*The career centre may see it/)
    expect((await program.run(['practice', 'unshare', id])).stdout).toContain('Nobody at the career centre sees it.')
    expect((await program.run(['practice', 'list'])).stdout).toMatch(/completed {4}3\/3 {2}level \d.*Analyst \(junior\) {2}Ada/)
    expect(await say(program, ['resume', id], '')).toContain('This interview has ended')
    expect((await program.run(['practice', 'end', id])).stdout).toContain('completed, 3 of 3')
    expect((await program.run(['practice', 'delete', id])).stdout).toContain(`practice restore ${id}`)
    expect((await program.run(['practice', 'show', id])).status).toBe(1)
    expect((await program.run(['practice', 'restore', id])).stdout).toContain('completed, 3 of 3')
  })

  it('refuses what is wrong, and tells what to do', { timeout: 60_000 }, async () => {
    using program = openProgram()
    await program.run(['db', 'setup'])
    expect((await program.run(['practice', 'list'])).stdout).toContain('None yet; begin one with')
    const wrong = await program.run(['practice', 'start', '--person', 'a', '--role', 'Cook', '--level', 'boss'])
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('allowed is entry, junior')])
    const nobody = await program.run(['practice', 'start', '--person', 'a', '--role', 'Cook', '--level', 'mid'])
    expect([nobody.status, nobody.stderr]).toEqual([1, expect.stringContaining('There is no person "a"')])
    expect((await program.run(['practice', 'show', 'x'])).status).toBe(1)
  })
})
