/** Stops facts that cannot be, which would be a mistake of the caller, before they become a wrong score. */
import type { JobFacts, PersonFacts } from '../types.ts'

/** Passes people on one by one. @throws Error with a sentence naming the person. */
export function* checkedPeople(people: Iterable<PersonFacts>): Generator<PersonFacts> {
  const seen = new Set<number>()
  for (const person of people) {
    checkPerson(person)
    checkOnce('person', person.number, seen)
    yield person
  }
}

/** @throws Error with a sentence naming the person. */
export function checkPerson(person: PersonFacts): void {
  const { number, yearsTenths } = person
  checkNumber('person', number)
  if (yearsTenths !== null && !(Number.isInteger(yearsTenths) && yearsTenths >= 0 && yearsTenths <= 10_000)) {
    throw new Error(`Person ${number} has impossible tenths of years: ${yearsTenths}.`)
  }
  checkScales('Person', person)
}

/** @throws Error with a sentence naming the job. */
export function checkJobs(jobs: readonly JobFacts[]): void {
  const seen = new Set<number>()
  for (const job of jobs) {
    checkJob(job)
    checkOnce('job', job.number, seen)
  }
}

/** @throws Error with a sentence naming the job. */
export function checkJob(job: JobFacts): void {
  const { number, minYears } = job
  checkNumber('job', number)
  if (minYears !== null && !(minYears >= 0)) throw new Error(`Job ${number} asks for impossible years: ${minYears}.`)
  checkScales('Job', job)
}

function checkNumber(noun: string, number: number): void {
  if (!Number.isInteger(number) || number < 0 || number >= 2 ** 32) {
    throw new Error(`The number of a ${noun} must be a whole number from 0 to 4294967295, not ${number}.`)
  }
}

function checkOnce(noun: string, number: number, seen: Set<number>): void {
  if (seen.has(number)) throw new Error(`Two entries have the ${noun} number ${number}.`)
  seen.add(number)
}

function checkScales(noun: string, facts: PersonFacts | JobFacts): void {
  const { number, level, skills, place } = facts
  if (level !== null && !(Number.isInteger(level) && level >= 0 && level <= 5)) {
    throw new Error(`${noun} ${number} has a level off the scale of 0 to 5: ${level}.`)
  }
  for (const { key, proficiency } of skills) {
    if (proficiency !== null && !(Number.isInteger(proficiency) && proficiency >= 1 && proficiency <= 4)) {
      throw new Error(`${noun} ${number} has the skill "${key}" at a proficiency off the scale of 1 to 4: ${proficiency}.`)
    }
  }
  for (const degrees of [place.latitude, place.longitude]) {
    if (degrees !== null && !Number.isFinite(degrees)) throw new Error(`${noun} ${number} has impossible coordinates.`)
  }
}
