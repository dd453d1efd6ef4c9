/** Occupations of a taxonomy by what they are called: which of them a title may name. */
import { newTitleIndex } from './title-index.ts'

export interface Occupation {
  /** Preferred and alternative labels. */
  readonly labels: readonly string[]
  /** The groups it belongs to, the closest first; none where the taxonomy has none. */
  readonly groups: readonly string[]
}

export interface NearOccupation {
  /** Its place in the list the index was made of. */
  readonly occupation: number
  /** From 0 to 1: how like the title is to the label most like it. */
  readonly likeness: number
}

export interface OccupationIndex {
  readonly occupations: readonly Occupation[]
  /** The occupations most like a title, best first, equal ones in the order of the list; none where nothing is alike. */
  nearest(title: string, most: number): NearOccupation[]
}

export function newOccupationIndex(occupations: readonly Occupation[]): OccupationIndex {
  const labels: string[] = []
  const owners: number[] = []
  occupations.forEach((occupation, place) => {
    for (const label of new Set(occupation.labels)) {
      labels.push(label)
      owners.push(place)
    }
  })
  const index = newTitleIndex(labels)
  return {
    occupations,
    nearest: (title, most) => {
      const best = new Float64Array(occupations.length)
      index.likeness(title).forEach((likeness, label) => {
        const owner = owners[label]!
        if (likeness > best[owner]!) best[owner] = likeness
      })
      const found = [...best.keys()].filter((occupation) => best[occupation]! > 0)
      found.sort((one, other) => best[other]! - best[one]! || one - other)
      return found.slice(0, most).map((occupation) => ({ occupation, likeness: best[occupation]! }))
    },
  }
}
