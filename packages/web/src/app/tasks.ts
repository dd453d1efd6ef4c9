// Work under way on the server: told over one stream of events a tab, asked for one by one while the stream is down.
import type { ServerEvent } from '@moirai/contract/events'
import type { TaskKind, TaskView } from '@moirai/contract/tasks'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { announce } from './announcer.tsx'
import { keepUnread } from './unread.ts'
import { Problem, request } from '../api.ts'
import { texts } from '../texts/texts.ts'

export interface WatchedTask extends TaskView {
  /** What it does in a second, measured here over the stage under way; null until that can be said. */
  rate: number | null
}

const pollMs = 2000
/** Less time than this tells no rate. */
const leastPaceMs = 1000

/** The queries whose answers a task changes. */
const changed: Record<TaskKind, readonly string[]> = {
  import: ['overview', 'imports', 'people', 'jobs', 'matches'],
  importUndo: ['overview', 'imports', 'people', 'jobs', 'matches'],
  matchRun: ['overview', 'matches'],
  demonstration: ['overview', 'people', 'jobs', 'matches'],
}

const tasks = new Map<string, WatchedTask>()
const paces = new Map<string, { stage: string; at: number; done: number }>()
const wanted = new Map<string, number>()
const asking = new Set<string>()
const listeners = new Set<() => void>()
let running: readonly WatchedTask[] = []
let answers = true
let queries: QueryClient | undefined
let stream: EventSource | undefined

/** Listens to the server as long as the page is open. Returns how to stop. */
export function watchTasks(client: QueryClient): () => void {
  queries = client
  const connect = (): void => {
    // A page nobody looks at gives its connection back: a browser has six for a server, and each stream holds one.
    const needed = document.visibilityState === 'visible'
    if (needed && (stream === undefined || stream.readyState === EventSource.CLOSED)) openStream()
    if (!needed) closeStream()
  }
  const tick = setInterval(() => {
    connect()
    if (stream?.readyState !== EventSource.OPEN) askForOpen()
  }, pollMs)
  document.addEventListener('visibilitychange', connect)
  connect()
  return () => {
    clearInterval(tick)
    document.removeEventListener('visibilitychange', connect)
    closeStream()
  }
}

function openStream(): void {
  stream?.close()
  stream = new EventSource('/api/v1/events')
  // A new stream tells what runs; what ended while there was none has to be asked for.
  stream.addEventListener('open', () => {
    tellAnswers(true)
    askForOpen()
    refresh(['unread'])
  })
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as ServerEvent
    if (event.type === 'task') keep(event.task, true)
    else if (queries) keepUnread(queries, event.unread)
  })
}

function closeStream(): void {
  stream?.close()
  stream = undefined
}

function askForOpen(): void {
  const ids = new Set([...running.map(({ id }) => id), ...wanted.keys()])
  for (const id of ids) if ((tasks.get(id)?.status ?? 'running') === 'running') void ask(id)
}

async function ask(id: string): Promise<void> {
  if (asking.has(id)) return
  asking.add(id)
  try {
    keep(await request('GET /api/v1/tasks/:id', { params: { id } }), tasks.has(id))
    tellAnswers(true)
  } catch (error) {
    // Tasks are remembered for a week; anything else is tried again.
    const forgotten = error instanceof Problem && error.status === 404
    tellAnswers(forgotten)
    if (forgotten) keep(lost(id), tasks.has(id))
  } finally {
    asking.delete(id)
  }
}

function tellAnswers(now: boolean): void {
  if (answers === now) return
  answers = now
  for (const listener of listeners) listener()
}

function lost(id: string): TaskView {
  const now = new Date().toISOString()
  const progress = { stage: 'waiting', done: 0, total: 0 } as const
  const unknown = { id, kind: 'import', title: null, rehearsal: false, progress, startedAt: now, subject: null } as const
  return { ...(tasks.get(id) ?? unknown), status: 'cancelled', completedAt: now, message: texts.tasks.lost }
}

/** Takes in what the server said of a task elsewhere: the answer that started it, or the overview. */
export function keepTask(task: TaskView): void {
  keep(task, false)
}

/** `live` where this is news of this moment, not of the past. */
function keep(task: TaskView, live: boolean): void {
  const before = tasks.get(task.id)
  // Answers overtake one another: what has ended does not run again, and nothing runs backwards.
  if (before && before.status !== 'running') return
  if (before && task.status === 'running' && before.progress.stage === task.progress.stage) {
    if (task.progress.done < before.progress.done) return
  }
  tasks.set(task.id, { ...task, rate: rateOf(task) })
  running = [...tasks.values()].filter(({ status }) => status === 'running')
  for (const listener of listeners) listener()
  if (task.status === 'running') {
    if (task.kind === 'import' && task.subject !== null && before?.subject !== task.subject) refresh(['imports'])
    return
  }
  paces.delete(task.id)
  if (before === undefined && !live) return
  refresh(task.rehearsal ? ['imports'] : changed[task.kind])
  announce(task.status === 'completed' ? (task.message ?? texts.tasks.done) : texts.tasks.ended(task))
}

function refresh(names: readonly string[]): void {
  for (const name of names) void queries?.invalidateQueries({ queryKey: [name] })
}

function rateOf({ id, progress: { stage, done } }: TaskView): number | null {
  const now = performance.now()
  const pace = paces.get(id)
  if (pace?.stage !== stage || done < pace.done) {
    paces.set(id, { stage, at: now, done })
    return null
  }
  const elapsed = now - pace.at
  return elapsed < leastPaceMs || done === pace.done ? null : (done - pace.done) / (elapsed / 1000)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A task as it stands; undefined until the server has told of it. One the server forgot is told as cancelled. */
export function useTask(id: string | undefined): WatchedTask | undefined {
  useEffect(() => {
    if (id === undefined) return
    wanted.set(id, (wanted.get(id) ?? 0) + 1)
    if (!tasks.has(id)) void ask(id)
    return () => {
      const left = (wanted.get(id) ?? 1) - 1
      if (left === 0) wanted.delete(id)
      else wanted.set(id, left)
    }
  }, [id])
  return useSyncExternalStore(subscribe, () => (id === undefined ? undefined : tasks.get(id)))
}

/** The tasks that run or wait for their turn, whoever started them. */
export function useRunningTasks(): readonly WatchedTask[] {
  return useSyncExternalStore(subscribe, () => running)
}

/** Whether the server answered when it was last asked how a task is. */
export function useServerAnswers(): boolean {
  return useSyncExternalStore(subscribe, () => answers)
}
