/** The front door: who fits what, exactly and with reasons. Pure functions over plain data. */
export { explain, total } from './explain/explain.ts'
export { shown } from './gate.ts'
export { type Matches, matchAll, matchJob, matchPerson } from './kernel/kernel.ts'
export { mergeTopLists } from './top.ts'
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
export { validateScoringVersion } from './version-check.ts'
export { buildWorld, type World } from './world/world.ts'
