// English: what a person can do, and what supports it.
import type { EvidenceKind } from '@moirai/contract/words'
import { counted } from '../format.ts'

const kinds: Record<EvidenceKind, string> = {
  quote: 'words of theirs',
  link: 'link',
  certificate: 'certificate',
  project: 'project',
  assessment: 'assessment',
  endorsement: 'somebody else’s word',
}

export const skillForm = {
  titleOf: (name: string) => `Skills of ${name}`,
  help: 'Matches count each skill by its level. What supports one is shown with every match.',
  none: 'No skills are known yet.',
  shown: (shown: number, more: boolean) =>
    more ? `${counted(shown, 'skill', 'skills')} shown, there are more.` : `${counted(shown, 'skill', 'skills')}.`,
  skill: 'Skill',
  level: 'Level',
  years: 'Years',
  add: 'Add a skill',
  added: (name: string) => `${name} is added.`,
  change: 'Change',
  save: 'Save',
  saved: (name: string) => `${name} is saved.`,
  remove: 'Remove',
  gone: (name: string) => `“${name}” is gone.`,
  back: (name: string) => `“${name}” is back.`,
  evidencesOf: (name: string) => `What supports ${name}`,
  addEvidence: 'Add evidence',
  kinds,
  kind: 'What it is',
  title: 'Title',
  quote: 'What it says',
  quoteHint: 'A title, words or an address: one of them is needed',
  url: 'Address',
  urlHint: 'With https://',
  occurredOn: 'Day',
}
