// English: what every long form says.
import { counted } from '../format.ts'

export const forms = {
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'It is as it was before.',
  unchanged: 'Nothing was changed, so there is nothing to save.',
  unsaved: (count: number) => `${counted(count, 'change', 'changes')} not saved`,
  needed: '(needed)',
  missing: 'this is needed; fill it in',
  faults: (count: number) => `Nothing was saved: ${counted(count, 'field needs', 'fields need')} another look.`,
  /** `this is more than 80; correct it` as a sentence. */
  sentence: (detail: string) => `${detail.charAt(0).toUpperCase()}${detail.slice(1)}${/[.!?]$/.test(detail) ? '' : '.'}`,
  inRow: (row: number, sentence: string) => `Row ${row}: ${sentence}`,
  row: (row: number, list: string) => `row ${row} of ${list}`,
  cell: (column: string, row: number) => `${column}, row ${row}`,
  remove: 'Remove',
  removed: (row: number, list: string) => `Row ${row} of ${list} is gone; saving makes it so.`,
  nothing: 'nothing',
  leaveTitle: 'Leave without saving?',
  leaveHelp: 'What you changed on this page is not saved yet, and would be lost.',
  stay: 'Stay here',
  leave: 'Leave without saving',
  notSaid: 'not said',
  oneALine: 'One a line',
  conflict: {
    title: 'Somebody else has changed this meanwhile',
    apart: 'They changed other fields than you did, so that both can be kept. Nothing of yours is saved yet.',
    both: (count: number) =>
      `You and they changed ${counted(count, 'same field', 'same fields')}: choose whose it shall be. Nothing of yours is saved yet.`,
    mine: 'Mine:',
    theirs: 'Theirs:',
    now: (before: string, after: string) => `was ${before}, is now ${after}`,
    save: 'Save it like this',
    drop: 'Drop my changes',
    dropped: 'The form shows the record as it is now.',
  },
}
