// The front door of matching people with postings.
export { explainMatch, findGaps } from './explain.ts'
export { forgetInLists, forgetSharedRuns } from './forget.ts'
export { decideMatch, showDecision } from './decide.ts'
export { scoresOfEverybody, type ScoredPerson } from './everybody.ts'
export { expirySchedules, expiryTasks, tellExpired } from './expired-postings.ts'
export { followedPostingTasks, tellFollowers } from './followed-postings.ts'
export { latestRun } from './latest-run.ts'
export { listKeptMatches, markMatch, showKeptMatch } from './mark.ts'
export { checkTop, longestList, runMatches, standardTop, type RunInput, type RunResult } from './run.ts'
export { showMatches, type ShowInput } from './show.ts'
export { refreshMatches, refreshTasks } from './refresh.ts'
export { keepLists, restoreLists } from './resident.ts'
export { replayMatch } from './replay.ts'
export {
  activateScoringVersion,
  createScoringVersion,
  listScoringVersions,
  showScoringVersion,
} from './scoring-versions.ts'
export { compareVersions, previewVersion } from './compare.ts'
export { matchEverybody, matchTasks, startMatchRun } from './tasks.ts'
export { rangeQueue } from './shared-run/plan.ts'
export { showWhatIf } from './what-if.ts'
export { updateMatches } from './update.ts'
export { activeVersion } from './versions.ts'
