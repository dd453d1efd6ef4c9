// Identifiers as people give them.
import { Refusal } from './errors.ts'

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The id in the form it is stored in. @throws Refusal `missing`, in the words `There is no account …`. */
export function idOf(text: string, noun: string): string {
  if (!isUuid(text)) throw noSuch(noun, text)
  return text.toLowerCase()
}

export const noSuch = (noun: string, text: string): Refusal =>
  new Refusal('missing', `There is no ${noun} ${JSON.stringify(text.slice(0, 60))}; give an id as it is shown.`)
