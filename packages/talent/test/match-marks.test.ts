// What is done with matches, on each engine.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apply } from '../src/applications/applications.ts'
import { listKeptMatches, markMatch, runMatches, showKeptMatch, showMatches } from '../src/matches/matches.ts'
import { updatePerson } from '../src/people/people.ts'
import { bringJobs, bringPeople, cast, jobs } from './cast.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { auditOf } from './verbs.ts'

const pair = { person: 'ada', job: 'analyst' }

onEveryEngine('marks of matches on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  async function openFilled() {
    const bench = await ground.open()
    await bringPeople(bench.context, [cast.ada, cast.ben])
    await bringJobs(bench.context, [jobs.analyst, jobs.nurse])
    return bench
  }

  it('keep each time, and the reason as it was shown', async () => {
    await using bench = await openFilled()
    const { context, clock } = bench
    await runMatches(context, { top: 5 })
    const shown = (await showMatches(context, { subject: { person: 'ada' } })).matches.find(
      ({ job }) => job?.externalId === 'analyst',
    )!
    const viewed = await markMatch(context, pair, { status: 'viewed' })
    expect(viewed).toMatchObject({ status: 'viewed', score: shown.score, reason: shown.reasons.join(' '), savedAt: null })
    clock.advance(1)
    const saved = await markMatch(context, pair, { status: 'saved', ifUpdatedAt: viewed.updatedAt })
    expect(saved).toMatchObject({ status: 'saved', viewedAt: viewed.viewedAt })
    expect(saved.savedAt! > saved.viewedAt!).toBe(true)
    // Looked at again, it stays saved; its reason stays although the facts move on.
    await updatePerson(context, 'ada', { headline: 'Somebody else', targetRole: 'Diver', preferences: [] })
    await showMatches(context, { subject: { person: 'ada' } })
    expect(await markMatch(context, pair, { status: 'viewed' })).toMatchObject({
      status: 'saved',
      savedAt: saved.savedAt,
      reason: saved.reason,
    })
    await expect(markMatch(context, pair, { status: 'dismissed', ifUpdatedAt: viewed.updatedAt })).rejects.toMatchObject({
      code: 'stale',
    })
    const judged = await markMatch(context, pair, { feedback: { verdict: 'poor', wrong: ['salary'], comment: 'Too far off' } })
    expect(judged).toMatchObject({ status: 'saved', feedback: { verdict: 'poor', wrong: ['salary'], comment: 'Too far off' } })
    expect(await markMatch(context, pair, { status: 'pending', feedback: null })).toMatchObject({
      status: 'pending',
      viewedAt: null,
      savedAt: null,
      feedback: null,
    })
    expect((await auditOf(bench)).filter((action) => action.startsWith('match.'))).toEqual([
      'match.run',
      'match.viewed',
      'match.saved',
      'match.viewed',
      'match.judged',
      'match.pending',
    ])
  })

  it('need no run: a pair is explained when it is acted on', async () => {
    await using bench = await openFilled()
    const { context } = bench
    await expect(showKeptMatch(context, pair)).rejects.toMatchObject({ code: 'missing' })
    const kept = await markMatch(context, pair, { status: 'dismissed' })
    expect(kept).toMatchObject({ status: 'dismissed', appliedAt: null })
    expect(kept.reason).not.toBe('')
    expect(await showKeptMatch(context, pair)).toEqual(kept)
    await markMatch(context, { person: 'ben', job: 'nurse' }, { status: 'saved' })
    const listed = await listKeptMatches(context, { limit: 10, status: 'dismissed' })
    expect(listed.items).toEqual([kept])
    expect((await listKeptMatches(context, { limit: 1 })).next).not.toBeNull()
  })

  it('follow an application', async () => {
    await using bench = await openFilled()
    const { context, database } = bench
    const kept = await markMatch(context, pair, { status: 'dismissed' })
    const { id } = await apply(context, pair)
    expect(await showKeptMatch(context, pair)).toMatchObject({ status: 'applied', dismissedAt: kept.dismissedAt })
    const row = await database.transaction((session) => session.table('applications').get(id))
    expect(row.match_id).toBe(kept.id)
    await expect(markMatch(context, pair, { status: 'pending' })).rejects.toMatchObject({ code: 'taken' })
    await expect(markMatch(context, { person: 'ada', job: 'none' }, {})).rejects.toMatchObject({ code: 'missing' })
  })
})
