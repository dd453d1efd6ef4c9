// Fields that people and jobs have alike, and those that the admin has added.
import type { CustomField } from '@moirai/contract/custom-fields'
import { salaryPeriods } from '@moirai/contract/words'
import { texts } from '../../texts/texts.ts'
import type { DraftRow, FieldSpec, Option } from './draft.ts'

export const notSaid: Option = ['', texts.forms.notSaid]

/** The words of a list as people read them, with none of them first. */
export const orNothing = (words: Readonly<Record<string, string>>): Option[] => [notSaid, ...Object.entries(words)]

/** Groups of countries, and codes that name none. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Every country as the browser names it, by name: two letters that it keeps as they are and has a name for. */
function countries(): Option[] {
  const names = new Intl.DisplayNames([texts.app.language], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): Option[] => {
      const name = names.of(code)
      const isOfToday = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
      return name === undefined || !isOfToday || noCountries.has(code) ? [] : [[code, name]]
    })
    .toSorted(byLabel)
}

function currencies(): Option[] {
  const names = new Intl.DisplayNames([texts.app.language], { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((code) => [code, `${code} ${names.of(code)}`])
}

const byLabel = ([, one]: Option, [, other]: Option): number => one.localeCompare(other)

export const placeFields = (): FieldSpec[] => {
  const told = texts.personForm
  return [
    { name: 'city', label: told.city, kind: 'line', most: 255, autoComplete: 'address-level2' },
    { name: 'region', label: told.region, kind: 'line', most: 255, autoComplete: 'address-level1' },
    { name: 'country', label: told.country, kind: 'choice', options: [notSaid, ...countries()], autoComplete: 'country' },
  ]
}

/** The currency and the period of a pay, whose ends are fields of their own. */
export const payFields = (): FieldSpec[] => {
  const told = texts.personForm
  return [
    {
      name: 'salary.currency',
      label: told.currency,
      kind: 'choice',
      options: [['', told.usualCurrency], ...currencies()],
      weak: true,
    },
    {
      name: 'salary.period',
      label: told.period,
      kind: 'choice',
      options: salaryPeriods.map((word) => [word, told.periods[word]]),
      start: 'year',
      weak: true,
    },
  ]
}

/** `licence:B` as a row of its kind and the rest. */
export const kindCodec = {
  read: (entry: unknown): DraftRow => {
    const [, kind = '', asked = ''] = /^(\w+):\s*(.*)$/.exec(typeof entry === 'string' ? entry : '') ?? []
    return { kind: kind.toLowerCase(), asked }
  },
  write: ({ kind = '', asked = '' }: DraftRow): string => `${kind}:${asked.trim()}`,
}

/** The fields of this deployment. */
export const customFields = (fields: readonly CustomField[]): FieldSpec[] =>
  fields.map(({ key, type, options, required }) => {
    const told = texts.fields
    const spec = { name: `fields.${key}`, label: told.name(key), needed: required, alone: true } as const
    switch (type) {
      case 'boolean':
        return { ...spec, kind: 'truth', options: orNothing({ true: told.yes, false: told.no }) }
      case 'choice':
        return { ...spec, kind: 'choice', options: [notSaid, ...options.map((word): Option => [word, word])] }
      case 'number':
        return { ...spec, kind: 'number' }
      case 'date':
        return { ...spec, kind: 'day' }
      case 'text':
        return { ...spec, kind: 'line', most: 5000 }
    }
  })
