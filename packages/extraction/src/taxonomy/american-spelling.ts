/** American spellings of the British ones the data is written in, so that no line has to give both. */

/** Parts of words, British then American; only those that hold inside every word of the list. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/isation(?=s?\b|al)/g, 'ization'],
  [/(rgan|riorit|ptim|isual)is(?=e|ing)/g, '$1iz'],
  [/nalysing/g, 'nalyzing'],
  [/icence/g, 'icense'],
  [/ractise/g, 'ractice'],
  [/entre(?=s?\b)/g, 'enter'],
  [/entred/g, 'entered'],
  [/heatre/g, 'heater'],
  [/\b([Ff])ibre/g, '$1iber'],
  [/olour/g, 'olor'],
  [/ehaviour/g, 'ehavior'],
  [/abour/g, 'abor'],
  [/(od|ab|ouns)elling/g, '$1eling'],
  [/rogramme(?![rd])/g, 'rogram'],
  [/atalogu(?:e\b|(?=ing))/g, 'atalog'],
  [/aediatri/g, 'ediatri'],
  [/naesthe/g, 'nesthe'],
  [/ynaecolog/g, 'ynecolog'],
  [/yre(?=s?\b)/g, 'ire'],
  [/efence/g, 'efense'],
  [/ulfilment/g, 'ulfillment'],
  [/ewellery/g, 'ewelry'],
  [/ould(?=ing)/g, 'old'],
]

/** The label as an American writes it; the label itself where the two agree ('driving licence' → 'driving license'). */
export function americanSpelling(label: string): string {
  return spellings.reduce((text, [british, american]) => text.replaceAll(british, american), label)
}
