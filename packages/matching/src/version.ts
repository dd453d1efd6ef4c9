/** What a scoring version is, and the numbers of version 1.0: every weight, curve, threshold and default as plain data. */

/** Points are hundredths of a point unless said otherwise. */
export interface ScoringVersion {
  label: string
  /** The most each part gives; they add up to 10,000. Experience is years and level together. */
  weights: { skill: number; years: number; level: number; location: number; salary: number; culture: number }
  rules: ScoringRules
}

export interface ScoringRules {
  skill: {
    /** How much a required and an optional skill weigh before they are scaled to the weight of the part. */
    required: number
    optional: number
    /** The proficiency (1 to 4) read where a posting, or a person, names none. */
    askedProficiency: number
    heldProficiency: number
    /** In 256ths: a relation weaker than the least does not count, one stronger than the most counts as the most. */
    relatedLeast: number
    relatedMost: number
    /** The most that titles alone can give, which is also what they count for the confidence. */
    titleWeight: number
  }
  years: { mostAsked: number; lossPerYear: number }
  /** Points by how far the job is above (or below) the person, from one level on; then `further`. */
  level: { above: number[]; furtherAbove: number; below: number[]; furtherBelow: number }
  location: {
    /** Points of a remote posting by what the person prefers. */
    remote: { remote: number; any: number; hybrid: number; onsite: number }
    /** Kilometres up to which a place counts fully, and from which on it counts nothing. */
    onsite: { full: number; none: number }
    hybrid: { full: number; none: number }
    /** Points by name, where coordinates are missing. */
    names: { city: number; region: number; country: number; elsewhere: number }
    /** The least for somebody willing to move. */
    willingToMove: number
    earthRadius: number
  }
  /** Logarithmic bins between two yearly amounts in thousands, which `scale` multiplies. */
  salary: { bins: number; lowest: number; highest: number; scale: number }
  culture: { tags: number }
  /** Points for what is not known on either side. */
  unknown: { years: number; level: number; location: number; salary: number; culture: number }
  /** The other parts count fully from this many points of the skill part on. */
  gate: number
}

/** Version 1.0. */
export const scoringVersion1: ScoringVersion = {
  label: '1.0',
  weights: { skill: 4500, years: 1200, level: 800, location: 1500, salary: 1000, culture: 1000 },
  rules: {
    skill: {
      required: 3,
      optional: 1,
      askedProficiency: 2,
      heldProficiency: 2,
      relatedLeast: 77,
      relatedMost: 180,
      titleWeight: 2250,
    },
    years: { mostAsked: 15, lossPerYear: 240 },
    level: { above: [550, 300], furtherAbove: 0, below: [600, 400], furtherBelow: 200 },
    location: {
      remote: { remote: 1500, any: 1500, hybrid: 1500, onsite: 1350 },
      onsite: { full: 30, none: 150 },
      hybrid: { full: 50, none: 250 },
      names: { city: 1500, region: 900, country: 450, elsewhere: 0 },
      willingToMove: 600,
      earthRadius: 6371,
    },
    salary: { bins: 64, lowest: 15, highest: 300, scale: 1 },
    culture: { tags: 8 },
    unknown: { years: 600, level: 400, location: 750, salary: 500, culture: 500 },
    gate: 1800,
  },
}
