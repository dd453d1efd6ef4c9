// Which passwords are refused: short ones, and those that are guessed first. No rule of composition, as those help nobody.
import { longestPassword, shortestPassword } from '@moirai/contract/sign-in'
import type { Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { triedFirst } from './tried-first.ts'

/** What people take first, without the digits and signs around it. */
const words = new Set(
  `password passwort passwd secret geheim admin administrator root login logon welcome willkommen hello hallo master letmein letmeinn
  changeme change default guest gast user test testtest tester demo sample qwerty qwertz azerty qwertyuiop qwertzuiop asdfgh asdfghjkl
  yxcvbnm zxcvbn zxcvbnm qazwsx qazwsxedc abc abcd abcde abcdef abcdefg abcdefgh abcabc iloveyou loveyou lovely love sunshine princess
  prinzessin dragon monkey football fussball baseball basketball soccer hockey superman batman spiderman pokemon starwars trustno
  whatever freedom shadow michael jordan jennifer jessica ashley daniel thomas charlie andrew michelle robert nicole joshua matthew
  maggie ginger pepper buster cookie cheese chocolate summer winter spring autumn sommer herbst monday january february december
  computer internet samsung google facebook apple android windows linux ferrari mercedes porsche corvette harley mustang yamaha
  liverpool arsenal chelsea barcelona juventus schalke bayern student university college school schule career recruiter moirai talent
  karriere killer hunter ranger phoenix tigger merlin diamond silver golden purple orange banana flower flowers angel angels family jesus
  blessed heaven access pass passpass passw mypassword newpassword oldpassword private public company business office manager
  nothing something anything everything letmein mynoob biteme fuckyou fuckme asshole bitch pussy daddy mommy honey sweety babygirl
  matrix thunder lakers yankees dallas austin london berlin paris madrid america canada mexico germany france spain`.split(/\s+/),
)

const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

const commonplace = 'this is one of the passwords that are tried first'

/** @throws Refusal `invalid`. `about` is what everybody knows of the account: its e-mail, its name. */
export function refuseWeak(password: string, about: readonly string[]): void {
  const refuse = (problem: string): never => {
    throw new Refusal('invalid', `password: ${problem}; take several words that have nothing to do with one another.`)
  }
  if ([...password].length < shortestPassword) refuse(`this is shorter than ${shortestPassword} characters`)
  if (isPattern(password)) refuse('this repeats or counts, which is tried first')
  const small = password.toLowerCase()
  if (triedFirst.has(small)) refuse(commonplace)
  const core = small.replaceAll(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '')
  const stripped = [core, small].flatMap((text) => [text, text.replaceAll(/[\d@$!]/g, (sign) => leet[sign] ?? sign)])
  if (stripped.some((text) => words.has(text.replaceAll(/[^\p{L}]/gu, '')))) refuse(commonplace)
  const known = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4)
  // What is left beside a name must be a password by itself.
  if (known.some((part) => small.includes(part) && [...small.replaceAll(part, '')].length < shortestPassword)) {
    refuse('this is made of your name or e-mail')
  }
}

/** The hash of a password for an account that is made for somebody. @throws Refusal `invalid`, `limited`. */
export async function passwordHashFor(
  context: Pick<Context, 'passwords'>,
  password: string,
  about: readonly string[],
): Promise<string> {
  if (password.length > longestPassword) {
    throw new Refusal('invalid', `password: this is longer than ${longestPassword} characters; take a shorter one.`)
  }
  refuseWeak(password, about)
  return context.passwords.hash(password)
}

/** `aaaaaaaa`, `abababab`, `12345678`, `87654321`. */
function isPattern(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!)
  if (new Set(codes).size <= 2) return true
  const steps = codes.slice(1).map((code, index) => code - codes[index]!)
  const counting = steps.filter((step) => step === steps[0]).length
  return Math.abs(steps[0]!) <= 1 && counting >= steps.length - 1
}
