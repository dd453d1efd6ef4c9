// Reads e-mail addresses the way they are stored: trimmed, NFC, lower case.
import type { Parsed } from './values.ts'
import { quoted } from './values.ts'

const problem = 'Not an e-mail address'
const domain = /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u
const local = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}$/u

/** An address of at most 255 characters; `mailto:` and a name around it ("Ana <ana@uni.edu>") are taken off. */
export function parseEmail(text: string): Parsed<string> {
  if (text.length > 1000) return { problem, howToFix: `Keep only the address of ${quoted(text)}.` }
  const bare = /^[^<>]*<([^<>]+)>$/.exec(text.trim())?.[1] ?? text
  const value = bare
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC')
    .toLowerCase()
  const parts = value.split('@')
  const [name = '', host = ''] = parts
  if (parts.length > 2) {
    return {
      problem: /[,;\s]/.test(value) ? 'More than one e-mail address' : problem,
      howToFix: `Keep one address of ${quoted(text)}.`,
    }
  }
  if (parts.length < 2)
    return { problem, howToFix: `${quoted(text)} has no @: write the whole address, for example ana@uni.edu.` }
  if (name === '') return { problem, howToFix: `${quoted(text)} has nothing before the @: write the whole address.` }
  if (host === '') return { problem, howToFix: `${quoted(text)} → add the domain, for example ${quotedLocal(name)}@uni.edu.` }
  if (!host.includes('.'))
    return { problem, howToFix: `${quoted(text)} → the domain needs an ending, for example ${quotedLocal(host)}.edu.` }
  if (value.length > 255) return { problem, howToFix: 'An address has at most 255 characters: correct it or empty the cell.' }
  if (!local.test(name) || name.startsWith('.') || name.endsWith('.') || name.includes('..') || !domain.test(host)) {
    return {
      problem,
      howToFix: `${quoted(text)} holds blanks, dots or signs an address cannot have: correct it or empty the cell.`,
    }
  }
  return { value }
}

function quotedLocal(text: string): string {
  return text.slice(0, 30)
}
