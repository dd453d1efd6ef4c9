// The front door of matching people with postings.
export { explainMatch, findGaps } from './explain.ts'
export { latestRun } from './latest-run.ts'
export { listKeptMatches, markMatch, showKeptMatch } from './mark.ts'
export { checkTop, longestList, runMatches, standardTop, type RunInput, type RunResult } from './run.ts'
export { showMatches, type ShowInput } from './show.ts'
export { updateMatches } from './update.ts'
export { activeVersion } from './versions.ts'
