import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import { describe, expect, it } from 'vitest'
import { openProgram, type Program } from './program.ts'

const bin = fileURLToPath(new URL('../bin/moirai.js', import.meta.url))
const answers = [
  'I explained the till to a new colleague in our shop last summer.',
  'I drew every key on a card and let her type while I watched.',
  'After a week she worked alone on Saturdays.',
]

/** Types an answer, waits until the program says that it is kept, and kills it. */
async function answerAndKill(program: Program, words: readonly string[], answer: string): Promise<void> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: program.databaseUrl, NO_COLOR: '1' }
  const child = spawn(process.execPath, [bin, ...words], { cwd: program.folder, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  child.stdin.write(`${answer}\n\n`)
  let text = ''
  for await (const chunk of child.stdout) {
    text += String(chunk)
    if (text.includes('Kept.')) child.kill('SIGKILL')
  }
  await exited
  expect(text).toContain('Kept.')
}

/** Says everything at once, and closes the input. */
async function say(program: Program, words: readonly string[], typed: string): Promise<void> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: program.databaseUrl, NO_COLOR: '1' }
  const child = spawn(process.execPath, [bin, ...words], { cwd: program.folder, env, stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(typed)
  const [status] = await once(child, 'exit')
  expect(status).toBe(0)
}

describe('moirai assess', () => {
  it('is gone on with after a kill at every message: nothing lost, nothing doubled', { timeout: 300_000 }, async () => {
    using program = openProgram()
    await program.run(['db', 'setup'])
    await program.json(['import', 'people', program.write('people.csv', 'external_id,name\na,Ada\n')])
    const person = ['--person', 'a']
    await answerAndKill(program, ['assess', 'start', ...person, '--competency', 'communication'], answers[0]!)
    for (const answer of answers.slice(1)) await answerAndKill(program, ['assess', 'resume', ...person], answer)
    const { assessment } = await program.json<{ assessment: AssessmentDetailsView }>(['assess', 'show', ...person])
    expect(assessment.messages.filter(({ sender }) => sender === 'person').map(({ content }) => content)).toEqual(answers)
    expect(assessment.messages.map(({ position }) => position)).toEqual(assessment.messages.map((_, at) => at + 1))
    expect(new Set(assessment.messages.map(({ content }) => content)).size).toBe(assessment.messages.length)
    expect((await program.run(['assess', 'resume', '--person', 'nobody'])).status).toBe(1)
    expect((await program.run(['assess', 'show'])).status).toBe(2)

    const early = await program.run(['assess', 'review', assessment.id, '--reason', 'Seen.'])
    expect([early.status, early.stderr]).toEqual([1, expect.stringContaining('hand it in first')])
    await say(program, ['assess', 'resume', ...person], '/submit\nyes\n')
    const asked = await program.run(['assess', 'request-review', assessment.id, '--reason', 'The card was my own idea.'])
    expect(asked.stdout).toMatch(/A person is asked to look at it\.[^]*Levels, under review/)
    const wrong = await program.run(['assess', 'review', assessment.id, '--reason', 'Seen.', '--level', 'communication=9'])
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('a level from 0 to 7')])
    const decided = await program.run(['assess', 'review', assessment.id, '--reason', 'Seen.', '--level', 'communication=5'])
    expect(decided.stdout).toMatch(/Decided\.[^]*5 of 7[^]*Changed from \d by a person: Seen\./)
    const kept = ['assess', 'keep', assessment.id, '--competency', 'communication']
    expect((await program.run(kept)).stdout).toContain('Written to the skills.')
    expect((await program.json<{ assessment: AssessmentDetailsView }>(kept)).assessment.keptAt).not.toBeNull()
    expect((await program.run(['assess', 'abandon', assessment.id])).status).toBe(1)
  })
})
