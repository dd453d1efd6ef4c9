/** The front door: who fits what, exactly and with reasons. Pure functions over plain data. */
export { explain, total } from './explain/explain.ts'
export { shown } from './gate.ts'
export { type Matches, matchAll, type MatchOptions, type MatchTables, matchTables } from './kernel/kernel.ts'
export { matchByReference, matchJob, matchPerson } from './kernel/reference.ts'
export { listAt, mergeTopLists, type TopTable } from './top.ts'
export type {
  Explanation,
  Facts,
  Gap,
  JobFacts,
  Level,
  Parts,
  PersonFacts,
  Place,
  PlaceKind,
  Proficiency,
  Relation,
  SkillAsked,
  SkillFact,
  SkillHeld,
  TitleFact,
  TopList,
  UnknownFact,
  WorkMode,
} from './types.ts'
export { type ScoringRules, type ScoringVersion, scoringVersion1 } from './version.ts'
export { changedVersion, leavesOf, type VersionChanges, type VersionDifference, versionDifferences } from './version-change.ts'
export { validateScoringVersion } from './version-check.ts'
export { buildWorld, type PackedWorld, packWorld, type PersonSide, type World } from './world/world.ts'
export {
  type LiveMatches,
  liveBest,
  liveList,
  looseShare,
  openLive,
  packLive,
  putJob,
  putPerson,
  removeFrom,
  takeChanged,
} from './live/live.ts'
export { type PackedLive, packedByRun } from './live/packed.ts'
export { decodePlain, encodePlain, type PlainRead, type Stamp } from './plain-bytes.ts'
export { type CommonShare, worldInShares, worldOfShare, type WorldShares } from './world/shares.ts'
export { decodeSnapshot, encodeSnapshot, type SnapshotRead, type SnapshotStamp } from './live/snapshot.ts'
