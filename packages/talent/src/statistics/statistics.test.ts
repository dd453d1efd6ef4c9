import { describe, expect, it } from 'vitest'
import { bringJobs, bringPeople, cast, job, jobs } from '../../test/cast.ts'
import { openBench } from '../../test/context.ts'
import { csv, file } from '../../test/files.ts'
import { importFile } from '../imports/imports.ts'
import { runMatches } from '../matches/matches.ts'
import { showOverview } from './statistics.ts'

describe('the overview', () => {
  it('of an empty database is all zeros', async () => {
    await using bench = await openBench()
    expect(await showOverview(bench.context)).toEqual({
      people: 0,
      jobs: 0,
      openJobs: 0,
      imports: { total: 0, withProblems: 0 },
      lastRun: null,
      tasks: [],
    })
  })

  it('counts people, jobs and imports, and says whether the run is of today', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada, cast.ben])
    await bringJobs(bench.context, [job('open'), jobs.closed, jobs.past])
    const { context } = bench
    const bring = (rows: string[][], dryRun = false) =>
      importFile(context, {
        kind: 'people',
        source: file(csv([['id', 'name', 'email'], ...rows])),
        dryRun,
        onDuplicate: 'update',
      })
    await bring([
      ['a', 'Ada', 'x'],
      ['b', 'Ben', ''],
    ])
    await bring([['c', 'Cem', 'x']], true)
    await bring([['d', 'Dot', 'dot@example.org']])
    await expect(bring([['d', 'Dot', 'dot@example.org']])).rejects.toMatchObject({ code: 'taken' })
    const run = await runMatches(context, { top: 5 })
    expect(await showOverview(context)).toEqual({
      people: 4,
      jobs: 3,
      openJobs: 1,
      imports: { total: 2, withProblems: 1 },
      lastRun: {
        id: run.id,
        version: '1.0',
        completedAt: expect.any(String) as string,
        people: 4,
        jobs: 1,
        pairs: 4,
        stale: false,
      },
      tasks: [],
    })
    await bring([['e', 'Eve', '']])
    expect((await showOverview(context)).lastRun?.stale).toBe(true)
  })
})
