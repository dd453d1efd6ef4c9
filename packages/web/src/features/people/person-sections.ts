// The fields of a person as the form has them, by who fills it in.
import type { CustomField } from '@moirai/contract/custom-fields'
import { texts } from '../../texts/texts.ts'
import type { FieldSpec, Section } from '../forms/draft.ts'
import { customFields, kindCodec, orNothing, payFields, placeFields } from '../forms/shared-fields.ts'

/** `centre`: it gives what people are found again by, and what its files say of studies. */
export function personSections(fields: readonly CustomField[], centre: boolean): Section[] {
  const told = texts.personForm
  const sections: Section[] = [
    { title: told.sections.who, help: told.help.who, fields: whoFields(centre) },
    { title: told.sections.place, fields: placeFields() },
    { title: told.sections.work, fields: workFields() },
    { title: told.sections.wishes, help: told.help.wishes, fields: wishFields() },
    { title: told.sections.able, fields: ableFields() },
    { title: told.sections.studies, help: told.help.studies, fields: studyFields() },
  ]
  return fields.length === 0 ? sections : [...sections, { title: told.sections.further, fields: customFields(fields) }]
}

function whoFields(centre: boolean): FieldSpec[] {
  const told = texts.personForm
  const foundBy: FieldSpec[] = [
    { name: 'email', label: told.email, hint: told.emailHint, kind: 'email', most: 255 },
    { name: 'externalId', label: told.externalId, hint: told.externalIdHint, kind: 'line', most: 255 },
  ]
  return [
    {
      name: 'name',
      label: told.name,
      hint: told.nameHint,
      kind: 'line',
      most: 255,
      needed: true,
      autoComplete: centre ? 'off' : 'name',
      along: ['givenName', 'familyName'],
    },
    { name: 'givenName', label: told.givenName, kind: 'line', most: 255 },
    { name: 'familyName', label: told.familyName, hint: told.familyNameHint, kind: 'line', most: 255 },
    { name: 'headline', label: told.headline, hint: told.headlineHint, kind: 'line', most: 255 },
    ...(centre ? foundBy : []),
    { name: 'phone', label: told.phone, kind: 'line', most: 64, autoComplete: centre ? 'off' : 'tel' },
    { name: 'summary', label: told.summary, kind: 'prose', most: 20_000 },
  ]
}

function workFields(): FieldSpec[] {
  const told = texts.personForm
  return [
    { name: 'targetRole', label: told.targetRole, hint: told.targetRoleHint, kind: 'line', most: 255 },
    { name: 'level', label: told.level, kind: 'choice', options: orNothing(texts.words.levels) },
    { name: 'years', label: told.years, hint: told.yearsHint, kind: 'number' },
    { name: 'availableFrom', label: told.availableFrom, kind: 'day' },
  ]
}

function wishFields(): FieldSpec[] {
  const told = texts.personForm
  return [
    { name: 'remote', label: told.remote, kind: 'choice', options: orNothing(told.remotes) },
    { name: 'willingToMove', label: told.willingToMove, kind: 'yes' },
    { name: 'salary.least', label: told.least, hint: told.amountHint, kind: 'amount' },
    { name: 'salary.hoped', label: told.hoped, hint: told.amountHint, kind: 'amount' },
    ...payFields(),
    { name: 'preferences', label: told.preferences, hint: told.preferencesHint, kind: 'lines' },
    { name: 'matchThreshold', label: told.matchThreshold, hint: told.matchThresholdHint, kind: 'number' },
  ]
}

function ableFields(): FieldSpec[] {
  const told = texts.personForm
  return [
    { name: 'languages', label: told.languages, hint: told.languagesHint, kind: 'lines' },
    {
      name: 'qualifications',
      label: told.qualifications,
      hint: told.qualificationsHint,
      kind: 'rows',
      add: told.addQualification,
      most: 50,
      columns: [
        {
          name: 'kind',
          label: told.qualificationKind,
          kind: 'choice',
          options: Object.entries(told.qualificationKinds),
          start: 'licence',
        },
        { name: 'asked', label: told.qualification, kind: 'line', most: 200 },
      ],
      codec: kindCodec,
    },
  ]
}

function studyFields(): FieldSpec[] {
  const told = texts.personForm
  return [
    { name: 'student.institution', label: told.institution, kind: 'line', most: 255 },
    { name: 'student.programme', label: told.programme, kind: 'line', most: 255 },
    { name: 'student.degree', label: told.degree, kind: 'line', most: 255 },
    { name: 'student.graduationYear', label: told.graduationYear, kind: 'number' },
    { name: 'student.gpa', label: told.gpa, kind: 'number' },
    {
      name: 'student.status',
      label: told.studentStatus,
      hint: told.studentStatusHint,
      kind: 'choice',
      options: orNothing(texts.lists.studentStatuses),
      weak: true,
    },
  ]
}
