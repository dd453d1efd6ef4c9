/** The facts that go into matching and the results that come out of it. */

export type Proficiency = 1 | 2 | 3 | 4
/** 0 entry, 1 junior, 2 … up to 5 principal. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5
export type WorkMode = 'onsite' | 'hybrid' | 'remote'

export interface Place {
  city: string | null
  region: string | null
  country: string | null
  /** Degrees; counts only together with `longitude`. */
  latitude: number | null
  longitude: number | null
}

export interface SkillHeld {
  /** Concept id or normalised name; the same key is the same skill. */
  key: string
  name: string
  proficiency: Proficiency | null
}

/** The order in the array is the position. */
export interface SkillAsked {
  key: string
  name: string
  required: boolean
  proficiency: Proficiency | null
}

export interface PersonFacts {
  number: number
  skills: SkillHeld[]
  /** Target role, headline and the last three titles. */
  titles: string[]
  yearsTenths: number | null
  level: Level | null
  place: Place
  remotePreference: WorkMode | 'any' | null
  willingToMove: boolean
  /** Yearly, in the deployment's currency; one end given stands for both. */
  salary: { least: number | null; hoped: number | null }
  preferences: string[]
}

export interface JobFacts {
  number: number
  /** The known occupation, or else the posting's own title. */
  title: string
  skills: SkillAsked[]
  minYears: number | null
  level: Level | null
  place: Place
  /** Null is read as onsite. */
  remote: WorkMode | null
  /** Yearly, in the deployment's currency; the upper end counts, or the lower where only that is given. */
  salary: { lower: number | null; upper: number | null }
  preferences: string[]
}

/** Two related skills, by key; holds in both directions. */
export interface Relation {
  from: string
  to: string
  /** 0 to 1. */
  strength: number
}

/** Best first, ties to the lower number: numbers of jobs (or people) and their totals in 1/256 of a hundredth of a point. */
export interface TopList {
  numbers: Uint32Array
  totals: Uint32Array
}

/** Hundredths of a point that add up to the score shown. */
export interface Parts {
  skill: number
  experience: number
  location: number
  salary: number
  culture: number
}

export type UnknownFact = 'skill' | 'years' | 'level' | 'location' | 'salary' | 'culture'

export interface SkillFact {
  key: string
  name: string
  required: boolean
  asked: Proficiency
  /** False where the posting names no level and the version's default is used. */
  askedStated: boolean
  held: Proficiency | null
  /** Hundredths of the skill part this skill carries. */
  weight: number
  /** 0 to 256. */
  credit: number
  /** The person's related skill the credit comes from; strength is 0 to 256. */
  via: { key: string; name: string; strength: number } | null
}

/** Titles as they were written; null where a side has none, and then the credit is 0. */
export interface TitleFact {
  person: string | null
  posting: string | null
  /** 0 to 256. */
  credit: number
}

export type PlaceKind = 'remote' | 'distance' | 'city' | 'region' | 'country' | 'elsewhere' | 'unknown'

/** Points everywhere are hundredths before the gate; null stands for what is unknown. */
export interface Facts {
  skills: SkillFact[]
  /** Given where titles were compared because a side has no skills. */
  title: TitleFact | null
  years: { asked: number | null; heldTenths: number | null; points: number }
  level: { asked: Level | null; held: Level | null; difference: number | null; points: number }
  place: {
    kind: PlaceKind
    kilometres: number | null
    mode: WorkMode
    preference: WorkMode | 'any' | null
    willingToMove: boolean
    points: number
  }
  salary: { least: number | null; hoped: number | null; pays: number | null; points: number }
  culture: { wanted: string[]; offered: string[]; shared: string[]; points: number }
}

export interface Gap {
  key: string
  name: string
  /** Hundredths the score shown would rise by with this skill at the asked proficiency. */
  gain: number
  required: boolean
}

export interface Explanation {
  /** In 1/256 of a hundredth of a point, as the kernel computes it. */
  total: number
  /** Hundredths, 0 to 10,000. */
  score: number
  parts: Parts
  /** Ten-thousandths: the share of the points whose inputs are known on both sides. */
  confidence: number
  /** Hundredths: the score if every unknown were 0, and if it were full. */
  range: { low: number; high: number }
  facts: Facts
  unknown: UnknownFact[]
  gaps: Gap[]
  reasons: string[]
}
