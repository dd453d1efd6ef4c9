// The fields of a job as the form has them: all that is told of it, and for a new one whose it is and how it begins.
import type { CustomField } from '@moirai/contract/custom-fields'
import { texts } from '../../texts/texts.ts'
import type { FieldSpec, Section } from '../forms/draft.ts'
import { customFields, kindCodec, orNothing, payFields, placeFields } from '../forms/shared-fields.ts'

/** @param company How a new job says whose it is; undefined for one that is here. */
export function jobSections(fields: readonly CustomField[], company: FieldSpec | undefined): Section[] {
  const told = texts.jobForm
  const isNew = company !== undefined
  const sections: Section[] = [
    {
      title: told.sections.what,
      fields: [
        { name: 'title', label: told.title, hint: told.titleHint, kind: 'line', most: 255, needed: true },
        ...(isNew ? [company] : []),
        { name: 'industry', label: told.industry, kind: 'line', most: 255 },
        { name: 'externalId', label: told.externalId, hint: told.externalIdHint, kind: 'line', most: 255 },
        { name: 'description', label: told.description, kind: 'prose', most: 50_000 },
        { name: 'requirements', label: told.requirements, kind: 'prose', most: 50_000 },
      ],
    },
    {
      title: told.sections.place,
      fields: [
        ...placeFields(),
        { name: 'remote', label: told.remote, kind: 'choice', options: orNothing(texts.words.workModes) },
      ],
    },
    { title: told.sections.terms, fields: termFields() },
    { title: told.sections.pay, help: told.help.pay, fields: [...payEnds(), ...payFields()] },
    { title: told.sections.asked, help: told.help.asked, fields: askedFields() },
    { title: told.sections.dates, fields: dateFields(isNew) },
  ]
  return fields.length === 0 ? sections : [...sections, { title: told.sections.further, fields: customFields(fields) }]
}

function termFields(): FieldSpec[] {
  const told = texts.jobForm
  return [
    { name: 'employmentType', label: told.employmentType, kind: 'choice', options: orNothing(texts.words.employmentTypes) },
    { name: 'level', label: told.level, kind: 'choice', options: orNothing(texts.words.levels) },
    { name: 'minYears', label: told.minYears, kind: 'number' },
    { name: 'preferences', label: told.preferences, hint: told.preferencesHint, kind: 'lines' },
  ]
}

function payEnds(): FieldSpec[] {
  const told = texts.jobForm
  const { amountHint } = texts.personForm
  return [
    { name: 'salary.min', label: told.min, hint: amountHint, kind: 'amount' },
    { name: 'salary.max', label: told.max, hint: amountHint, kind: 'amount' },
  ]
}

function askedFields(): FieldSpec[] {
  const told = texts.jobForm
  return [
    {
      name: 'skills',
      label: told.skills,
      kind: 'rows',
      add: told.addSkill,
      most: 100,
      columns: [
        { name: 'skill', label: told.skill, kind: 'line', most: 255 },
        { name: 'required', label: told.required, kind: 'truth', options: Object.entries(told.requiredness), start: 'true' },
        { name: 'proficiency', label: told.proficiency, kind: 'choice', options: orNothing(texts.words.proficiencies) },
      ],
    },
    {
      name: 'hardRequirements',
      label: told.hardRequirements,
      hint: told.hardHint,
      kind: 'rows',
      add: told.addHard,
      most: 20,
      columns: [
        { name: 'kind', label: told.hardKind, kind: 'choice', options: Object.entries(told.hardKinds), start: 'language' },
        { name: 'asked', label: told.hardAsked, kind: 'line', most: 200 },
      ],
      codec: kindCodec,
    },
  ]
}

function dateFields(isNew: boolean): FieldSpec[] {
  const told = texts.jobForm
  const status: FieldSpec = {
    name: 'status',
    label: told.status,
    kind: 'choice',
    options: Object.entries(told.statuses),
    start: 'draft',
  }
  const posted: FieldSpec = { name: 'postedAt', label: told.postedAt, kind: 'moment' }
  return [
    ...(isNew ? [status, { ...posted, hint: told.postedAtHint }] : [{ ...posted, needed: true }]),
    { name: 'expiresAt', label: told.expiresAt, hint: told.expiresAtHint, kind: 'moment' },
  ]
}
