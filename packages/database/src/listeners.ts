// Listeners for `onQuery`: counts by shape, an alarm for statements that repeat, and spans for a tracer.
import type { QueryEvent } from './observation.ts'

/** What all statements of one shape came to. */
export interface ShapeCount {
  readonly sql: string
  readonly shape: string
  readonly times: number
  readonly failed: number
  readonly rows: number
  readonly totalMs: number
}

export interface QueryCounts {
  readonly listen: (event: QueryEvent) => void
  /** What took most of the time comes first. */
  counts: () => ShapeCount[]
}

/** Counts statements by their shape; at most `most` shapes are kept, the oldest go. */
export function queryCounts(most: number = 1_000): QueryCounts {
  const kept = new Map<string, ShapeCount>()
  return {
    listen: ({ sql, shape, durationMs, rows = 0, error }) => {
      const before = kept.get(shape) ?? { sql, shape, times: 0, failed: 0, rows: 0, totalMs: 0 }
      if (!kept.has(shape) && kept.size >= most) kept.delete(kept.keys().next().value!)
      kept.set(shape, {
        ...before,
        times: before.times + 1,
        failed: before.failed + (error === undefined ? 0 : 1),
        rows: before.rows + rows,
        totalMs: before.totalMs + durationMs,
      })
    },
    counts: () => [...kept.values()].toSorted((left, right) => right.totalMs - left.totalMs),
  }
}

/**
 * For tests: fails a transaction in which one statement that reads is sent more than `most` times. A list whose rows are asked after one by
 * one (N+1) is found before it has many rows.
 */
export function refuseRepeats(most: number = 10): (event: QueryEvent) => void {
  let unit = 0
  let times = new Map<string, number>()
  const others = new Map<number, Map<string, number>>()
  return (event) => {
    if (!/^\s*(SELECT|WITH)\b/i.test(event.sql)) return
    if (event.unit !== unit) {
      others.set(unit, times)
      unit = event.unit
      times = others.get(unit) ?? new Map<string, number>()
      // Transactions that are over are forgotten in the end.
      if (others.size > 1_000) others.delete(others.keys().next().value!)
    }
    const count = (times.get(event.shape) ?? 0) + 1
    times.set(event.shape, count)
    if (count > most) {
      throw new Error(
        `One transaction has sent the same statement ${count} times; load its rows with one: ${event.sql.slice(0, 300)}`,
      )
    }
  }
}

/** As much of a tracer as is used; that of OpenTelemetry fits. */
export interface Tracer {
  startSpan: (
    name: string,
    options: { kind: number; startTime: number; attributes: Record<string, string | number> },
  ) => { setStatus: (status: { code: number }) => unknown; end: (endTime?: number) => void }
}

// https://opentelemetry.io/docs/specs/semconv/database/: a call to another system is of the kind CLIENT, a failure has the status ERROR.
const clientKind = 2
const errorStatus = 2

/** Makes a span of each statement, under whichever is active where the transaction runs. Values are never told. */
export function querySpans(tracer: Tracer, system: string): (event: QueryEvent) => void {
  return ({ sql, shape, durationMs, rows, error, transaction }) => {
    const ended = Date.now()
    const span = tracer.startSpan(/^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? 'statement', {
      kind: clientKind,
      startTime: ended - durationMs,
      attributes: {
        'db.system.name': system,
        'db.query.text': sql,
        'db.query.shape': shape,
        ...(rows === undefined ? {} : { 'db.response.returned_rows': rows }),
        ...(error === undefined ? {} : { 'error.type': error }),
        ...(transaction === undefined ? {} : { 'db.transaction.name': transaction }),
      },
    })
    if (error !== undefined) span.setStatus({ code: errorStatus })
    span.end(ended)
  }
}
