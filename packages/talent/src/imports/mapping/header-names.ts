// Says how surely a column's header means a field.
import { type Field, salaryFields } from './fields.ts'
import { readSalaryHeader } from './salary-header.ts'
import { foldHeader } from '../values/values.ts'

/** Words that only say whose the column is, in a folded header, whose words stand one blank apart. */
const owners =
  /^(?:(?:job|posting|vacancy|position|candidate|applicant|student|person|employee|user|profile|the|your|my) )+| (?:name|text|list|value)$/g

/** A header with one of these means an attribute of the field's thing, not the thing: "company size", "title code no". */
const otherThings = new Set(
  'id ids url link website site code codes number no nr size count rating score logo short via flag type search source slug hash mention index version previous old original year years avg verified phone address original desc description summary industry sector category salary salaries level skills language languages email mail birth emergency parent guardian manager reviewer'.split(
    ' ',
  ),
)

/** The same for all fields but the parts of a place: a "company location" is no company, a "location city" is a city. */
const placeWords = new Set('location city town country state region residence headquarters place'.split(' '))
const placeParts = new Set(['city', 'region', 'country'])

/** Names too common to be found within a longer header: a "company id" is no outside id, a "start date" no date of posting. */
const generic = new Set(
  'id uuid ref reference date created job role text body details field fach function category position business client frequency active state land experience level years job values culture interests studies subject course message step stage exp nom tags'.split(
    ' ',
  ),
)

/** The names a field goes by, folded; made once for each field. */
const namesOf = new WeakMap<Field, Set<string>>()

/**
 * How surely `header` means `field`: 1 the contract's own name, 0.95 a synonym, 0.85 one with an owner before it, less when only part of
 * the header says so, 0 not at all. A salary field is recognised by what the header says word for word.
 */
export function nameScore(header: string, field: Field): number {
  const folded = foldHeader(header)
  if (folded === foldHeader(field.name)) return 1
  if (salaryFields.includes(field.name)) return readSalaryHeader(header)?.field === field.name ? 0.95 : 0
  const names = knownNames(field)
  if (names.has(folded)) return 0.95
  if (names.has(folded.replace(owners, '').trim())) return 0.85
  return partialScore(folded.split(' '), names, placeParts.has(field.name))
}

function knownNames(field: Field): Set<string> {
  const known = namesOf.get(field)
  if (known !== undefined) return known
  const names = new Set([field.name, ...field.synonyms].map(foldHeader))
  namesOf.set(field, names)
  return names
}

/** The longest name that stands whole within the header, when the other words do not make it something else. */
function partialScore(words: string[], names: Set<string>, isPlacePart: boolean): number {
  const tellsApart = (word: string): boolean => otherThings.has(word) || (!isPlacePart && placeWords.has(word))
  let best = 0
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const rest = [...words.slice(0, start), ...words.slice(end)]
      const name = words.slice(start, end).join(' ')
      if (!names.has(name) || generic.has(name) || rest.some(tellsApart)) continue
      best = Math.max(best, 0.35 + (0.4 * (end - start)) / words.length)
    }
  }
  return best
}
