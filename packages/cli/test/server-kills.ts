// Assessments and practice interviews over HTTP, whose server is killed at every message and started again.
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { dice } from '../../talent/src/demonstration/random.ts'
import { assessmentOf, comparable, keptIn, openPrepared, practiceOf, type Interview, type Step, type View } from './interviews.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import type { Program } from './program.ts'

interface Serving {
  address: string
  /** SIGKILL: nothing is ended, nothing is said. */
  kill: () => Promise<void>
}

async function serve(program: Program): Promise<Serving> {
  const server = program.start(['start', '--port', '0', '--json', '--no-worker'])
  const exited = once(server, 'exit')
  let text = ''
  for await (const chunk of server.stdout!) {
    text += String(chunk)
    if (text.trimEnd().endsWith('}')) break
  }
  must(text !== '', 'the server ended before it listened')
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL')
    await exited
  }
  return { address: `${(JSON.parse(text) as { url: string }).url}/api/v1`, kill }
}

/** Sends a step under its key, as whoever does not know whether it arrived sends it again. @throws Error where nobody answers. */
async function send(address: string, { method, path, body }: Step, key: string): Promise<View> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  const answer = await fetch(address + path, { method, headers, body: JSON.stringify(body) })
  must(answer.ok, `${method} ${path} was answered ${answer.status}: ${answer.ok ? '' : await answer.text()}`)
  return (await answer.json()) as View
}

async function read(address: string, path: string): Promise<View> {
  const answer = await fetch(address + path)
  must(answer.ok, `GET ${path} was answered ${answer.status}`)
  return (await answer.json()) as View
}

/** A key that a killed server held is taken up after a minute of silence; here that minute is over at once. */
function aMinuteLater(program: Program): void {
  const driver = new DatabaseSync(program.databaseFile)
  driver.exec("UPDATE idempotency_keys SET updated_at = '2020-01-01T00:00:00.000Z' WHERE status = 'running'")
  driver.close()
}

interface Outcome {
  view: View
  /** How long the first request took of a server that had just started, in milliseconds. */
  first: number
  /** How many requests it took. */
  messages: number
  /** What the database has, table by table, and the log of who did what. */
  kept: unknown
}

async function undisturbed(interview: Interview): Promise<Outcome> {
  using program = await openPrepared()
  const server = await serve(program)
  const started = performance.now()
  let view = await send(server.address, interview.begin, 'key-0')
  const first = performance.now() - started
  let messages = 1
  for (let step = interview.next(view, 0); step; step = interview.next(view, messages - 1)) {
    view = await send(server.address, step, `key-${messages}`)
    messages += 1
  }
  await server.kill()
  return { view, first, messages, kept: keptIn(program) }
}

/** @param first As long as a request takes: it is killed within that, or a little later. */
async function killedEverywhere(interview: Interview, seed: number, first: number): Promise<Outcome & { arrived: number }> {
  const roll = dice(seed)
  using program = await openPrepared()
  let server = await serve(program)
  let view: View | undefined
  let messages = 0
  let arrived = 0
  const startAgain = async (): Promise<void> => {
    mustBeSound(program)
    aMinuteLater(program)
    server = await serve(program)
  }
  let step: Step | undefined = interview.begin
  while (step) {
    const [sent, key, before]: [Step, string, View | undefined] = [step, `key-${messages}`, view]
    // Before it is sent, and after the one before was answered.
    await server.kill()
    const lost = await send(server.address, sent, key).then(
      () => false,
      () => true,
    )
    must(lost, 'a killed server has answered')
    await startAgain()
    if (before) mustBeEqual(await read(server.address, interview.place(before)), before, `before message ${messages + 1}`)
    // Right after it was sent.
    const answered = send(server.address, sent, key).catch(() => undefined)
    await pause(roll.next() * 1.3 * first)
    await server.kill()
    const said = await answered
    await startAgain()
    const again = await send(server.address, sent, key)
    if (said) mustBeEqual(again, said, `the answer to message ${messages + 1}, which was given before`)
    if (said) arrived += 1
    // After it was answered, nobody knows that it was.
    mustBeEqual(await send(server.address, sent, key), again, `the answer to message ${messages + 1}, sent once more`)
    view = again
    messages += 1
    step = interview.next(view, messages - 1)
  }
  await server.kill()
  mustBeSound(program)
  return { view: view!, first, messages, arrived, kept: keptIn(program) }
}

function mustBeInOrder(view: View): void {
  const positions = 'messages' in view ? view.messages.map(({ position }) => position) : view.asked.map(({ number }) => number)
  mustBeEqual(
    positions,
    positions.map((_, at) => at + 1),
    'the order of what was said',
  )
}

const killed =
  (interviewOf: (seed: number) => Interview): KillTry =>
  async (seed) => {
    const interview = interviewOf(seed)
    const wanted = await undisturbed(interview)
    const found = await killedEverywhere(interview, seed, wanted.first)
    mustBeInOrder(found.view)
    mustBeEqual(found.messages, wanted.messages, 'the number of messages')
    mustBeEqual(comparable(found.view), comparable(wanted.view), 'what came of it')
    mustBeEqual(found.kept, wanted.kept, 'what is kept')
    return `${interview.about}: killed twice at each of ${found.messages} messages, ${found.arrived} of them had been answered`
  }

export const killServerOfAssessment: KillTry = killed(assessmentOf)
export const killServerOfPractice: KillTry = killed(practiceOf)
