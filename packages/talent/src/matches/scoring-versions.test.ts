import { replayView, scoringVersionView, versionComparison } from '@moirai/contract/scoring-versions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { actingAs, inSnapshot, inTransaction } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { updatePerson } from '../people/people.ts'
import { compareVersions, previewVersion } from './compare.ts'
import { replayMatch } from './replay.ts'
import { runMatches } from './run.ts'
import { activateScoringVersion, createScoringVersion, listScoringVersions, showScoringVersion } from './scoring-versions.ts'
import { showMatches } from './show.ts'

const note = 'Pay counts less for students.'
const changes = { 'weights.salary': 200, 'weights.skill': 5300 }
const sample = { sample: 200, top: 20 }

describe('scoring versions', () => {
  let bench: Bench
  let person: string

  beforeAll(async () => {
    bench = await openBench()
    await makeDemonstration(bench.context, { people: 40, jobs: 60, seed: 7 })
    await runMatches(bench.context, { top: 20 })
    const rows = await inSnapshot(bench.context, ({ session }) => session.table('profiles').list({ orderBy: { number: 'asc' } }))
    person = rows[0]!.id
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  it('are made from the active one with a note, and refused in one sentence where they cannot be', async () => {
    const made = await createScoringVersion(bench.context, { label: '1.1', note, changes })
    expect(scoringVersionView.parse(made)).toEqual(made)
    expect(made).toMatchObject({ label: '1.1', note, active: false, activatedAt: null, scores: 0, createdBy: null })
    expect(made.weights).toMatchObject({ skill: 5300, salary: 200 })
    expect(made.rules).toMatchObject({ gate: 2120, unknown: { salary: 100 } })
    expect(await showScoringVersion(bench.context, made.id)).toEqual(made)
    const refused = (input: object) => createScoringVersion(bench.context, { label: '1.2', note, changes: {}, ...input })
    await expect(refused({})).rejects.toThrow('changes: version 1.0 has just these weights and rules; activate that one.')
    await expect(refused({ changes, label: '9' })).rejects.toThrow('version 1.1 has just these weights and rules')
    await expect(refused({ label: '1.1', changes: { 'rules.gate': 1700 } })).rejects.toThrow(
      'There is a version with this label.',
    )
    await expect(refused({ note: ' ' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(refused({ basedOn: '0.9' })).rejects.toThrow('There is no scoring version "0.9"; there are: 1.0, 1.1.')
    await expect(refused({ changes: { 'weights.skill': 1 } })).rejects.toThrow('the weights must add up to 10000')
    expect((await listScoringVersions(bench.context)).items.map(({ label }) => label)).toEqual(['1.1', '1.0'])
  })

  it('tell who moves: the same for a draft as for the version it becomes', async () => {
    const kept = await compareVersions(bench.context, '1.0', { with: '1.1', ...sample })
    expect(versionComparison.parse(kept)).toEqual(kept)
    const draft = await previewVersion(bench.context, { changes, ...sample })
    expect({ ...draft, to: '1.1' }).toEqual(kept)
    expect(kept).toMatchObject({ lists: 40, people: 40, jobs: 60, top: 20 })
    expect(kept.changes).toContainEqual({ path: 'weights.salary', from: 1000, to: 200 })
    expect(kept.changedLists).toBeGreaterThan(0)
    for (const { from, to, reasons } of kept.movers) {
      expect(from.rank).not.toBe(to.rank)
      expect(to.range.low <= to.score && to.score <= to.range.high).toBe(true)
      expect(reasons.length).toBeGreaterThan(0)
    }
    const back = await compareVersions(bench.context, '1.1', { with: '1.0', ...sample })
    expect([back.changedLists, back.entered, back.moved]).toEqual([kept.changedLists, kept.entered, kept.moved])
    const none = await compareVersions(bench.context, '1.1', { with: '1.1', ...sample })
    expect(none).toMatchObject({ changes: [], changedLists: 0, entered: 0, moved: 0, movers: [] })
  })

  it('tell it of one person as their lists do, and of one job', async () => {
    const of = await compareVersions(bench.context, '1.0', { with: '1.1', ...sample, person })
    const before = await showMatches(bench.context, { subject: { person } })
    const ranks = new Map(before.matches.map(({ rank, job }) => [job!.id, rank]))
    expect(of.lists).toBe(1)
    for (const { job, from } of of.movers) if (from.rank !== null && from.rank <= 20) expect(ranks.get(job.id)).toBe(from.rank)
    const ofJob = await compareVersions(bench.context, '1.0', { with: '1.1', ...sample, job: before.matches[0]!.job!.id })
    expect(ofJob).toMatchObject({ lists: 1, people: 40, jobs: 1 })
    const both = compareVersions(bench.context, '1.0', { with: '1.1', ...sample, person, job: before.matches[0]!.job!.id })
    await expect(both).rejects.toThrow('leave one of the two out')
  })

  it('take over list by list only with their first run, and are written into the log', async () => {
    const userId = await inTransaction(bench.context, async ({ session }) => {
      const row = await session.table('users').insert({ email: 'staff@example.org', name: 'Staff', role: 'staff' })
      return row.id
    })
    const staff = actingAs(bench.context, { kind: 'user', id: userId })
    expect(await activateScoringVersion(staff, '1.1')).toMatchObject({ label: '1.1', active: true })
    const waiting = await showMatches(bench.context, { subject: { person } })
    expect(waiting).toMatchObject({ version: '1.0', stale: true })
    await runMatches(bench.context, { top: 20 })
    const taken = await showMatches(bench.context, { subject: { person } })
    expect(taken).toMatchObject({ version: '1.1', stale: false })
    expect(taken.matches.map(({ score }) => score)).not.toEqual(waiting.matches.map(({ score }) => score))
    expect(await activateScoringVersion(staff, '1.0')).toMatchObject({ active: true })
    await activateScoringVersion(staff, '1.1')
    const log = await inSnapshot(bench.context, ({ session }) =>
      session.table('audit_log').list({ where: { action: 'scoring_version.activated' }, orderBy: { id: 'asc' } }),
    )
    expect(log.map(({ actor_id, detail }) => [actor_id, detail['label'], detail['before']])).toEqual([
      [userId, '1.1', '1.0'],
      [userId, '1.0', '1.1'],
      [userId, '1.1', '1.0'],
    ])
  })

  it('make a kept score again to the hundredth, even after the facts have changed', async () => {
    const [best] = (await showMatches(bench.context, { subject: { person } })).matches
    const pair = { person, job: best!.job!.id }
    await updatePerson(bench.context, person, { years: 0, level: 'principal', salary: null })
    const replay = await replayMatch(bench.context, pair)
    expect(replayView.parse(replay)).toEqual(replay)
    expect(replay).toMatchObject({ version: '1.1', facts: 'then', same: true, kept: { score: best!.score, parts: best!.parts } })
    expect(replay.again.reasons).toEqual(best!.reasons)
    // As rows were before facts were kept.
    await inTransaction(bench.context, ({ session }) => session.table('job_scores').updateWhere({}, { inputs: null }))
    expect(await replayMatch(bench.context, pair)).toMatchObject({ facts: 'today', same: false })
  })
})
