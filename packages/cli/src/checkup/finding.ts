// What a look at one thing has found, in one sentence, with what mends it.

export interface Finding {
  /** The line of the checklist: `settings`, `database`, `mail`, … */
  area: string
  state: 'ok' | 'warning' | 'fault'
  says: string
  /** What to do; null where nothing is to be done. */
  mend: string | null
}

/** The findings of one area. */
export function findingsOf(area: string) {
  const found: Finding[] = []
  const tell = (state: Finding['state'], says: string, mend: string | null): void => void found.push({ area, state, says, mend })
  return {
    found,
    ok: (says: string): void => tell('ok', says, null),
    warning: (says: string, mend: string): void => tell('warning', says, mend),
    fault: (says: string, mend: string): void => tell('fault', says, mend),
  }
}
