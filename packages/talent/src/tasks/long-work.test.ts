import { taskView, type TaskView } from '@moirai/contract/tasks'
import { Worker } from '@moirai/queue'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { DatabaseError, Refusal } from '../errors.ts'
import {
  cancelTask,
  defineLongWork,
  enqueueLongWork,
  listLongWork,
  showLongWork,
  type LongResult,
  type LongWork,
} from './tasks.ts'

type Run = (context: Context, work: LongWork<unknown>) => Promise<LongResult>

const parse = (input: unknown): unknown => input
const start = ({ context }: Bench, kind: TaskView['kind'] = 'import') =>
  inTransaction(context, (work) => enqueueLongWork(work, { kind, input: { file: 'f' }, title: 'people.csv' }))
const show = ({ context }: Bench, id: string) => inSnapshot(context, (work) => showLongWork(work, id))

/** A worker that does every kind of long work as `run` says. */
function openWorker({ context, database }: Bench, run: Run) {
  const definitions = (['import', 'matchRun', 'demonstration'] as const).map((kind) =>
    defineLongWork(context, { kind, parse, run }),
  )
  const ends: unknown[] = []
  const worker = new Worker({
    database,
    definitions,
    name: `test ${context.newId()}`,
    now: context.now,
    random: () => 0,
    pollMs: 10,
    leaseMs: 600,
    onEnd: (_, ended, error) => void ends.push([ended, error instanceof Error ? error.cause : undefined]),
  })
  worker.start()
  return { ends, [Symbol.asyncDispose]: () => worker.stop(), stop: () => worker.stop() }
}

async function endOf(bench: Bench, { id }: TaskView): Promise<TaskView> {
  for (;;) {
    const view = await show(bench, id)
    if (view.status !== 'running') return view
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Work that waits until it is let go. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<LongResult>()
  return { run: () => promise, open: () => resolve({ message: 'Done.' }) }
}

describe('long work', () => {
  it('runs in the name of who asked, tells how far it is and what it makes, and ends with a sentence', async () => {
    await using bench = await openBench()
    const user = { ...bench, context: { ...bench.context, actor: { kind: 'user', id: 'u' } as const } }
    const seen: unknown[] = []
    const begun = await start(user)
    expect(begun).toMatchObject({ status: 'running', title: 'people.csv', progress: { stage: 'waiting' }, subject: null })
    await using worker = openWorker(bench, async (context, { input, at, subject }) => {
      seen.push(context.actor, input)
      subject('import-1')
      await at('importing', 1, 2)
      seen.push((await show(bench, begun.id)).progress, (await show(bench, begun.id)).subject)
      return { message: 'Imported.', last: async ({ session }) => void (await session.table('settings').count()) }
    })
    const ended = await endOf(bench, begun)
    expect(taskView.parse(ended)).toEqual(ended)
    await worker.stop()
    expect(worker.ends).toEqual([['completed', undefined]])
    expect(seen).toEqual([user.context.actor, { file: 'f' }, { stage: 'importing', done: 1, total: 2 }, 'import-1'])
    expect(ended).toMatchObject({
      status: 'completed',
      subject: 'import-1',
      message: 'Imported.',
      progress: { stage: 'importing', done: 1, total: 2 },
      completedAt: expect.any(String),
    })
    expect(await inSnapshot(bench.context, (work) => listLongWork(work))).toEqual([ended])
    expect(await inSnapshot(bench.context, (work) => listLongWork(work, { running: true }))).toEqual([])
  })

  it('that is refused says why; a fault tells nothing of the inside; what passes is tried again', async () => {
    await using bench = await openBench()
    const bug = new TypeError('ada@example.org is not a function')
    const failures: (Error | undefined)[] = [
      new Refusal('taken', 'It is in already.'),
      bug,
      new DatabaseError('lost connection', 'The connection broke.'),
      undefined,
    ]
    await using worker = openWorker(bench, async () => {
      const failure = failures.shift()
      if (failure) throw failure
      return { message: 'Done.' }
    })
    expect(await endOf(bench, await start(bench))).toMatchObject({ status: 'failed', message: 'It is in already.' })
    expect(await endOf(bench, await start(bench))).toMatchObject({
      status: 'failed',
      message: 'Moirai met a fault of its own; the log has the reason.',
    })
    const broken = await start(bench)
    while (failures.length > 1) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await show(bench, broken.id)).toMatchObject({ status: 'running', message: null })
    bench.clock.advance(1)
    expect(await endOf(bench, broken)).toMatchObject({ status: 'completed', message: 'Done.' })
    expect(worker.ends.slice(0, 2)).toEqual([
      ['parked', expect.any(Refusal)],
      ['parked', bug],
    ])
  })

  it('of matching is refused beside another one; several imports run at once, and too many are refused', async () => {
    await using bench = await openBench()
    const { run, open } = gate()
    await using worker = openWorker(bench, run)
    const first = await start(bench, 'matchRun')
    for (const kind of ['matchRun', 'demonstration'] as const) {
      await expect(start(bench, kind)).rejects.toMatchObject({ code: 'taken', message: expect.stringMatching(/\.$/) })
    }
    const imports = []
    for (let index = 0; index < 20; index += 1) imports.push(await start(bench))
    await expect(start(bench)).rejects.toMatchObject({ code: 'limited' })
    const running = () =>
      bench.database.transaction((session) => session.table('tasks').count({ queue: 'imports', status: 'running' }))
    while ((await running()) < 3) await new Promise((resolve) => setTimeout(resolve, 10))
    open()
    for (const task of [first, ...imports]) expect((await endOf(bench, task)).status).toBe('completed')
    await endOf(bench, await start(bench, 'demonstration'))
    await worker.stop()
    expect(worker.ends).toEqual(Array.from({ length: 22 }, () => ['completed', undefined]))
  })

  it('stops after the step under way when its worker does, and another one begins it again; cancelled, it stops for good', async () => {
    await using bench = await openBench()
    const steps: number[] = []
    const endless: Run = async (_, { at }) => {
      for (;;) {
        steps.push(steps.length)
        await at('importing', steps.length, 1)
      }
    }
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const task = await start(bench)
    const one = openWorker(bench, endless)
    await until(() => steps.length > 3)
    await one.stop()
    const after = steps.length
    expect(await show(bench, task.id)).toMatchObject({ status: 'running', progress: { stage: 'waiting' } })
    await using two = openWorker(bench, endless)
    await until(() => steps.length > after + 3)
    await cancelTask(bench.context, task.id)
    await until(() => two.ends.length > 0)
    expect([one.ends, two.ends]).toEqual([[['released', undefined]], [['lost', undefined]]])
    expect(await show(bench, task.id)).toMatchObject({ status: 'cancelled', message: expect.stringMatching(/cancelled/) })
  })

  it('is not told of by the id of other tasks', async () => {
    await using bench = await openBench()
    const missing = { code: 'missing' }
    await expect(show(bench, bench.context.newId())).rejects.toMatchObject(missing)
    await expect(show(bench, 'x')).rejects.toMatchObject(missing)
  })
})
