// The front door of duplicates: people who may be one found among all, merged, a merge undone, and people kept apart.
export { listDuplicates } from './find-duplicates.ts'
export { keepApart } from './keep-apart.ts'
export { mergePeople } from './merge.ts'
export { undoMerge } from './undo-merge.ts'
export { listMerges } from './view-merges.ts'
export { withMerged } from './with-merged.ts'
