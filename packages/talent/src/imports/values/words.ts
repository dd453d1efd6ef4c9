// Reads the words people use for levels, work modes, contract types, periods and the like into Moirai's closed lists.
import {
  type ApplicationStatus,
  applicationStatuses,
  type EmploymentType,
  type ExperienceLevel,
  employmentTypes,
  experienceLevels,
  type PostingStatus,
  type Proficiency,
  postingStatuses,
  proficiencies,
  type RemotePreference,
  remotePreferences,
  type SalaryPeriod,
  salaryPeriods,
  type WorkMode,
  workModes,
} from '@moirai/contract/words'
import { fold, type Parsed, quoted } from './values.ts'
import * as vocabulary from './vocabulary.ts'

/** Reads one word of a closed list, or tells which words there are. */
export type WordReader<T extends string> = (text: string) => Parsed<T>

/** Columns of words repeat a few of them thousands of times; folding each again cost a sixth of a conversion. */
const mostRemembered = 1000

function reader<T extends string>(name: string, targets: readonly T[], words: Record<T, string>): WordReader<T> {
  const read = unremembered(name, targets, words)
  const remembered = new Map<string, Parsed<T>>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const parsed = read(text)
    if (text.length <= 100 && remembered.size < mostRemembered) remembered.set(text, parsed)
    return parsed
  }
}

function unremembered<T extends string>(name: string, targets: readonly T[], words: Record<T, string>): WordReader<T> {
  const known = new Map<string, T>()
  for (const target of targets) {
    for (const word of [target, ...words[target].split(',')]) known.set(fold(word), target)
  }
  return (text) => {
    const folded = fold(text.slice(0, 100))
    const shorter = [
      folded,
      fold(text.slice(0, 100).replace(/\([^()]*\)/g, ' ')),
      folded.replace(vocabulary.filler, ' ').replace(/\s+/g, ' ').trim(),
    ]
    for (const candidate of shorter) {
      const value = known.get(candidate)
      if (value !== undefined) return { value }
    }
    return {
      problem: `Not a known ${name}`,
      howToFix: `Write one of ${targets.join(', ')} instead of ${quoted(text)}, or empty the cell.`,
    }
  }
}

export const parseLevel: WordReader<ExperienceLevel> = reader('experience level', experienceLevels, vocabulary.levels)
export const parsePeriod: WordReader<SalaryPeriod> = reader('salary period', salaryPeriods, vocabulary.periods)
export const parseProficiency: WordReader<Proficiency> = reader('skill level', proficiencies, vocabulary.proficiencyWords)
export const parseStatus: WordReader<PostingStatus> = reader('posting status', postingStatuses, vocabulary.statuses)
export const parseApplicationStatus: WordReader<ApplicationStatus> = reader(
  'status of an application',
  applicationStatuses,
  vocabulary.applicationStatuses,
)
const parseRemoteWord: WordReader<RemotePreference> = reader('work mode', remotePreferences, vocabulary.remote)
const parseEmploymentWord: WordReader<EmploymentType> = reader('employment type', employmentTypes, vocabulary.employment)
const parseTruth: WordReader<'true' | 'false'> = reader('yes or no', ['true', 'false'], vocabulary.truths)

/** Where a posting is done; yes and no answer "may it be done from home?", 0, 50 and 100 are its share in percent. */
export function parseRemote(text: string): Parsed<WorkMode> {
  const parsed = parseRemoteWord(text)
  if (!('value' in parsed))
    return { ...parsed, howToFix: `Write one of ${workModes.join(', ')} instead of ${quoted(text)}, or empty the cell.` }
  if (parsed.value !== 'any') return { value: parsed.value }
  // Done anywhere is done remotely; "flexible" and "either" promise some of both.
  return { value: fold(text) === 'anywhere' ? 'remote' : 'hybrid' }
}

/** Where a person would work, `any` included. */
export function parseRemotePreference(text: string): Parsed<RemotePreference> {
  return parseRemoteWord(text)
}

/** The employment type; of several ("Full-time and Part-time") the first one known. */
export function parseEmploymentType(text: string): Parsed<EmploymentType> {
  const whole = parseEmploymentWord(text)
  if ('value' in whole) return whole
  for (const part of text.slice(0, 200).split(/[,;/|&+]|\s(?:and|or|und|oder|et|ou|y|o)\s/i)) {
    const parsed = parseEmploymentWord(part)
    if ('value' in parsed) return parsed
  }
  return whole
}

export function parseBoolean(text: string): Parsed<boolean> {
  const parsed = parseTruth(text)
  if (!('value' in parsed))
    return { problem: 'Neither yes nor no', howToFix: `Write yes or no instead of ${quoted(text)}, or empty the cell.` }
  return { value: parsed.value === 'true' }
}
