import type { TaskView } from '@moirai/contract/tasks'
import { taskView } from '@moirai/contract/tasks'
import { describe, expect, it, vi } from 'vitest'
import { until } from '../test/server.ts'
import { Tasks } from './tasks.ts'

let number = 0
const openTasks = () => {
  const faults: unknown[] = []
  const tasks = new Tasks({
    now: () => new Date('2026-11-21T08:00:00Z'),
    newId: () => `task-${++number}`,
    onFault: (error) => void faults.push(error),
  })
  return { tasks, faults }
}
const endOf = (tasks: Tasks, { id }: TaskView) =>
  until(() => (tasks.get(id)!.status === 'running' ? undefined : { ...tasks.get(id)! }))

/** Work that waits until it is let go. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { work: () => promise.then(() => 'Done.'), open: resolve }
}

describe('a task', () => {
  it('runs, tells what it makes, and ends with a sentence', async () => {
    const { tasks } = openTasks()
    const begun = tasks.start('import', async ({ at, subject }) => {
      subject('import-1')
      await at('importing', 1, 2)
      return 'Imported.'
    })
    expect(begun).toMatchObject({ status: 'running', progress: { stage: 'waiting' }, subject: null })
    const ended = await endOf(tasks, begun)
    expect(taskView.parse(ended)).toEqual(ended)
    expect(ended).toMatchObject({
      status: 'completed',
      subject: 'import-1',
      message: 'Imported.',
      progress: { stage: 'importing', done: 1, total: 2 },
      completedAt: '2026-11-21T08:00:00.000Z',
    })
  })

  it('that fails by a bug tells nothing of the inside, and the log is told', async () => {
    const { tasks, faults } = openTasks()
    const bug = new TypeError('ada@example.org is not a function')
    const ended = await endOf(
      tasks,
      tasks.start('matchRun', () => Promise.reject(bug)),
    )
    expect(ended).toMatchObject({ status: 'failed', message: 'Moirai met a fault of its own; the log has the reason.' })
    expect(faults).toEqual([bug])
  })

  it('of matching is refused beside another one, in a sentence', async () => {
    const { tasks } = openTasks()
    const { work, open } = gate()
    const first = tasks.start('matchRun', work)
    for (const kind of ['matchRun', 'demonstration'] as const) {
      expect(() => tasks.start(kind, work)).toThrow(
        expect.objectContaining({ code: 'taken', message: expect.stringMatching(/\.$/) }),
      )
    }
    open()
    await endOf(tasks, first)
    await endOf(tasks, tasks.start('demonstration', work))
  })

  it('of importing waits for its turn, and a failed one keeps nobody waiting', async () => {
    const { tasks } = openTasks()
    const order: number[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = tasks.start('import', async () => {
      await promise
      order.push(1)
      throw new Error('no')
    })
    const second = tasks.start('import', async ({ at }) => {
      await at('importing', 0, 1)
      order.push(2)
      return 'Done.'
    })
    await new Promise((next) => setTimeout(next, 20))
    expect(tasks.get(second.id)!.progress.stage).toBe('waiting')
    resolve()
    expect((await endOf(tasks, first)).status).toBe('failed')
    expect((await endOf(tasks, second)).status).toBe('completed')
    expect(order).toEqual([1, 2])
  })

  it('is refused where too many wait', () => {
    const { tasks } = openTasks()
    const { work } = gate()
    for (let index = 0; index < 20; index += 1) tasks.start('import', work)
    expect(() => tasks.start('import', work)).toThrow(expect.objectContaining({ code: 'limited' }))
  })

  it('is remembered among the latest fifty; a running one is never forgotten', async () => {
    const { tasks } = openTasks()
    const { work, open } = gate()
    const running = tasks.start('matchRun', work)
    for (let index = 0; index < 60; index += 1)
      await endOf(
        tasks,
        tasks.start('import', async () => 'Done.'),
      )
    expect(tasks.list().length).toBeLessThanOrEqual(51)
    expect(tasks.get(running.id)?.status).toBe('running')
    open()
  })
})

describe('stopping', () => {
  it('ends what runs after the step under way, begins nothing that waits, and takes nothing new', async () => {
    const { tasks } = openTasks()
    const steps: number[] = []
    const endless = tasks.start('import', async ({ at }) => {
      for (let step = 0; ; step += 1) {
        steps.push(step)
        await at('importing', step, 1)
      }
    })
    const never = vi.fn(async () => 'Done.')
    const waiting = tasks.start('import', never)
    await until(() => steps.length > 3)
    await tasks.stop()
    const after = steps.length
    await new Promise((next) => setTimeout(next, 20))
    expect(steps.length).toBe(after)
    expect(never).not.toHaveBeenCalled()
    for (const { id } of [endless, waiting])
      expect(tasks.get(id)).toMatchObject({ status: 'cancelled', completedAt: expect.any(String) })
    expect(() => tasks.start('import', never)).toThrow(expect.objectContaining({ code: 'unavailable' }))
  })
})

describe('messages', () => {
  it('are four a second at most, and the last one is told at once', async () => {
    const { tasks } = openTasks()
    const told: { at: number; status: string; done: number }[] = []
    tasks.listen((task) => void told.push({ at: performance.now(), status: task.status, done: task.progress.done }))
    const task = tasks.start('import', async ({ at }) => {
      const end = performance.now() + 1200
      for (let done = 0; performance.now() < end; done += 1) await at('importing', done, 1e9)
      return 'Done.'
    })
    await endOf(tasks, task)
    expect(told.length).toBeGreaterThan(2)
    expect(told.at(-1)!.status).toBe('completed')
    for (const { at } of told)
      expect(told.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(4)
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  })
})
