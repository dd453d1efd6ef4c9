// Reads cells that hold several things: "sql; python:advanced", "['sql', 'power bi']", ["sql"], "sql, python".
import type { Proficiency } from '@moirai/contract/words'
import { type Parsed, quoted, tidyLine } from './values.ts'
import { parseProficiency } from './words.ts'

export interface SkillEntry {
  name: string
  proficiency: Proficiency | null
}

const mostEntries = 500

/** The entries of a list, tidied, the same one (whatever its case) only once. */
export function parseList(text: string): Parsed<string[]> {
  const trimmed = text.trim()
  const written = /^[[({].*[\])}]$/s.test(trimmed) ? readQuoted(trimmed.slice(1, -1).replace(/\s+/g, ' ')) : splitPlain(trimmed)
  if (written === null) {
    return {
      problem: 'The list cannot be read',
      howToFix: `Write the entries of ${quoted(text)} parted by ; for example sql; python.`,
    }
  }
  const entries = new Map<string, string>()
  for (const entry of written) {
    const tidy = tidyLine(entry).replace(/^[•·*–-]\s+/, '')
    if (tidy !== '' && !entries.has(tidy.toLowerCase())) entries.set(tidy.toLowerCase(), tidy)
  }
  const value = [...entries.values()]
  if (value.length > mostEntries)
    return { problem: `The list has more than ${mostEntries} entries`, howToFix: 'Keep the important ones.' }
  const long = value.find((entry) => entry.length > 255)
  if (long !== undefined) {
    return {
      problem: 'An entry of the list is longer than 255 characters',
      howToFix: `Shorten ${quoted(long)}, or part the entries by ;`,
    }
  }
  return { value }
}

/** The first of ; | line ends and commas that occurs parts the entries; commas inside brackets part nothing. */
function splitPlain(text: string): string[] {
  if (text.includes(';')) return text.split(';')
  if (text.includes('|')) return text.split('|')
  if (/[\n\r•]/.test(text)) return text.split(/[\n\r•]+/)
  return splitOutsideBrackets(text)
}

/** One walk over the text, whatever it holds: a pattern that looks ahead at each comma would take quadratic time. */
function splitOutsideBrackets(text: string): string[] {
  const entries: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ',' && depth === 0) {
      entries.push(text.slice(start, at))
      start = at + 1
    }
  }
  // A bracket that is never closed parts nothing after it; then every comma counts.
  if (depth > 0) return text.split(',')
  return [...entries, text.slice(start)]
}

/** The entries of a JSON or Python list without its brackets: quoted with ' or ", or bare words; null when the quotes do not fit. */
function readQuoted(inside: string): string[] | null {
  const entries: string[] = []
  const entry = /\s*(?:u?'((?:[^'\\]|\\.)*)'|u?"((?:[^"\\]|\\.)*)"|([^'",]*))\s*(,|$)/gsy
  let at = 0
  while (at <= inside.length) {
    entry.lastIndex = at
    const found = entry.exec(inside)
    if (found === null) return null
    const [whole, single, double, bare] = found
    const text = single ?? double ?? (/^(?:none|null|nan)$/i.test((bare ?? '').trim()) ? '' : (bare ?? ''))
    entries.push(text.replace(/\\(u[0-9a-f]{4}|.)/gis, (_, escaped: string) => unescaped(escaped)))
    if (found[4] === '') return entries
    at += whole.length
  }
  return entries
}

function unescaped(escape: string): string {
  if (escape.length === 5) return String.fromCharCode(Number.parseInt(escape.slice(1), 16))
  return escape === 'n' || escape === 't' || escape === 'r' ? ' ' : escape
}

/**
 * Skills with the level some carry: `python:advanced`, `python (advanced)`. After a colon without a blank letters must be a
 * level, so that a misspelled one is told; "ISO 9001:2015" and "AWS: EC2" are names.
 */
export function parseSkills(text: string): Parsed<SkillEntry[]> {
  const list = parseList(text)
  if (!('value' in list)) return list
  const skills = new Map<string, SkillEntry>()
  for (const entry of list.value) {
    const skill = readSkill(entry)
    if (!('value' in skill)) return skill
    const key = skill.value.name.toLowerCase()
    const known = skills.get(key)
    if (known === undefined) skills.set(key, skill.value)
    else known.proficiency ??= skill.value.proficiency
  }
  return { value: [...skills.values()] }
}

function readSkill(entry: string): Parsed<SkillEntry> {
  const colon = entry.lastIndexOf(':')
  const bracket = entry.endsWith(')') ? entry.lastIndexOf('(') : -1
  const at = Math.max(colon, bracket)
  const name = entry.slice(0, Math.max(0, at)).trim()
  const word = entry.slice(at + 1).replace(/\)$/, '')
  if (at === -1 || name === '' || !/^[\p{L} -]+$/u.test(word)) return { value: { name: entry, proficiency: null } }
  const level = parseProficiency(word.trim())
  if ('value' in level) return { value: { name, proficiency: level.value } }
  if (at === bracket || word.startsWith(' ')) return { value: { name: entry, proficiency: null } }
  return { problem: level.problem, howToFix: `${level.howToFix.replace(/, or empty the cell\.$/, '')} behind ${quoted(name)}.` }
}
