// The guides lead to what is there: every link, every setting, every command and every option they name.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settings } from '../packages/cli/src/config.ts'

const folder = 'docs/guides'
const guides = readdirSync(folder).map((name) => join(folder, name))
const deployment = ['compose.yaml', 'Dockerfile', 'deploy/moirai.service']
const read = (file: string): string => readFileSync(file, 'utf8')

const sections = new Map(
  read('docs/reference/commands.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section] as const),
)
const usage = execFileSync(process.execPath, ['packages/database/bin/database.js', '--help'], { encoding: 'utf8' })
const verbs = [...usage.matchAll(/^ {2}([a-z]+)/gm)].map(([, verb]) => verb!)

/** What stands in the code of a page: its blocks by lines, and what is set in backticks. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.split('\n'))
  const rest = text.replace(/^```[\s\S]*?^```/gm, '')
  return [...blocks, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)]
}

const optionsIn = (words: string): string[] => [...words.matchAll(/(?<=\s)--[a-z][a-z-]+/g)].map(([option]) => option)

function unknownSettings(text: string): string[] {
  const names = [...text.matchAll(/\b(?:DB|MOIRAI|LOGIN|SMTP|MAIL|DATABASE|PUBLIC|TRUST|LOG|MAX)_[A-Z_]*[A-Z]\b/g)]
  return names.map(([name]) => name).filter((name) => !Object.hasOwn(settings, name))
}

/** Of `moirai …`, or of the words behind the app's name in Compose. */
function unknownCommands(code: string): string[] {
  return [...code.matchAll(/(?:\bmoirai|\brun --rm app) ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*){0,2})([^`|&;]*)/g)].flatMap(
    ([whole, words, rest]) => {
      const parts = words!.split(' ')
      // The longest that is a command; what follows is what it works on.
      const name = [3, 2, 1].map((count) => `moirai ${parts.slice(0, count).join(' ')}`).find((each) => sections.has(each))
      if (name === undefined) return [whole]
      return optionsIn(rest!).filter((option) => !sections.get(name)!.includes(option))
    },
  )
}

function unknownVerbs(code: string): string[] {
  const [, verb, rest] = /^(?:\$ )?database ([a-z]+)\b(.*)$/.exec(code) ?? []
  if (verb === undefined) return []
  if (!verbs.includes(verb)) return [code]
  return optionsIn(rest!).filter((option) => !new RegExp(`${option}(?![a-z-])`).test(usage))
}

describe('the guides', () => {
  it('are linked from the first pages', () => {
    for (const page of ['README.md', 'docs/start.md']) expect(read(page)).toContain('guides/')
  })

  it.each([...guides, 'docs/start.md', 'README.md'])('%s has no link to a file that is not there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(file), link)))).toEqual([])
  })

  it.each([...guides, ...deployment])('%s names only settings that are there', (file) => {
    expect(unknownSettings(read(file))).toEqual([])
  })

  it.each(guides)('%s names only commands and options that are there', (file) => {
    const code = codeOf(read(file))
    expect(code.flatMap((each) => [...unknownCommands(each), ...unknownVerbs(each)])).toEqual([])
  })

  it('would notice what is not there', () => {
    expect(unknownSettings('set DB_POOL_SIZE and DB_POOL_COLOUR')).toEqual(['DB_POOL_COLOUR'])
    expect(unknownCommands('npx moirai db setup --json')).toEqual([])
    expect(unknownCommands('npx moirai db setup --colour')).toEqual(['--colour'])
    expect(unknownCommands('npx moirai paint walls')).toEqual(['moirai paint walls'])
    expect(unknownVerbs('$ database revision -m "x" --rename a=b')).toEqual([])
    expect(unknownVerbs('database upgrade --colour')).toEqual(['--colour'])
    expect(unknownVerbs('database squeeze')).toEqual(['database squeeze'])
  })
})
