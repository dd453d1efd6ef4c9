// The rows of the benchmark and how many there are: made from a fixed seed, the same for all that take part.
import { uuidMaker } from '../../packages/database/src/database.ts'

/** A whole user, as every contender gives it. */
export interface User {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly age: number
  readonly score: number
  readonly active: boolean
  readonly created_at: Date
  readonly updated_at: Date
}

export type NewUser = Omit<User, 'id' | 'created_at' | 'updated_at'>

export interface Evidence {
  readonly id: string
  readonly skill_id: string
  readonly kind: string
  readonly url: string
}

export interface Skill {
  readonly id: string
  readonly profile_id: string
  readonly name: string
  readonly level: number
}

export interface Profile {
  readonly id: string
  readonly user_id: string
  readonly headline: string
}

/** A user with all that hangs on it. */
export type Tree = User & { readonly profile: Profile & { readonly skills: (Skill & { readonly evidences: Evidence[] })[] } }

export interface Job {
  readonly id: string
  readonly title: string
  readonly company: string
  readonly city: string
  readonly level: string
  readonly salary: number
}

export interface World {
  readonly users: User[]
  readonly profiles: Profile[]
  readonly skills: Skill[]
  readonly evidences: Evidence[]
}

const skillsOfOne = 10
const evidencesOfOne = 3
const seed = 20_261_121

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function numbersFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'islet', 'juniper', 'kelp', 'lichen']

/** Everything but the jobs: users, each with one profile of ten skills with three evidences each. */
export function makeWorld(users: number): World {
  const number = numbersFrom(seed)
  const id = uuidMaker(() => new Date())
  const word = (): string => words[Math.floor(number() * words.length)]!
  const world: World = { users: [], profiles: [], skills: [], evidences: [] }
  const created = new Date(Date.UTC(2026, 0, 1, 8, 30, 0, 250))
  for (let place = 0; place < users; place += 1) {
    const user: User = {
      id: id(),
      email: `${String(place).padStart(6, '0')}@example.org`,
      name: `${word()} ${word()}`,
      age: 18 + Math.floor(number() * 50),
      score: Math.round(number() * 10_000) / 100,
      active: number() < 0.5,
      created_at: created,
      updated_at: created,
    }
    const profile: Profile = { id: id(), user_id: user.id, headline: `${word()} ${word()} ${word()}` }
    world.users.push(user)
    world.profiles.push(profile)
    for (let skill = 0; skill < skillsOfOne; skill += 1) {
      const made: Skill = { id: id(), profile_id: profile.id, name: `${word()} ${skill}`, level: 1 + Math.floor(number() * 5) }
      world.skills.push(made)
      for (let evidence = 0; evidence < evidencesOfOne; evidence += 1) {
        world.evidences.push({ id: id(), skill_id: made.id, kind: word(), url: `https://example.org/${word()}/${evidence}` })
      }
    }
  }
  return world
}

export function makeJobs(count: number): Job[] {
  const number = numbersFrom(seed + 1)
  const id = uuidMaker(() => new Date())
  const word = (): string => words[Math.floor(number() * words.length)]!
  return Array.from({ length: count }, (_, place) => ({
    id: id(),
    title: `${word()} ${word()} ${place}`,
    company: `${word()} works`,
    city: word(),
    level: word(),
    salary: 20_000 + Math.floor(number() * 80_000),
  }))
}

/** A comma-separated file without a head: no value holds a comma or a quote. */
export const csvOf = (jobs: readonly Job[]): string =>
  jobs.map(({ id, title, company, city, level, salary }) => `${[id, title, company, city, level, salary].join(',')}\n`).join('')
