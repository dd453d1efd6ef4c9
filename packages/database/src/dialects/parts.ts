// What stands on a table beside its columns, each made and dropped by a statement of its own: what must step aside for a change.

/** A check, an index, a key, a default or a computed column. */
export interface Part {
  readonly name: string
  readonly create: string
  readonly drop: string
  /** The statements that give it its name where it has another one, on the table as it is called by then; where the engine can. */
  readonly rename?: (from: string) => string[]
  /** The columns it stands on. */
  readonly reads: readonly string[]
  /** True where the engine keeps it through a rename of these columns. */
  readonly follows: boolean
  /** The column whose definition says it already, where that is added. */
  readonly comesWith?: string
  /** The part behind which alone it can be made. */
  readonly needs?: string
}

export interface Aside {
  readonly before: string[]
  readonly after: string[]
}

/**
 * The statements before and after a change of a table: parts that are gone or not the same afterwards, and those that must go
 * meanwhile. Parts are listed in the order in which they can be made, and are dropped the other way round.
 */
export function partsAside(
  before: readonly Part[],
  after: readonly Part[],
  stepsAside: (part: Part) => boolean = () => false,
): Aside {
  const stays = (part: Part, others: readonly Part[]) =>
    !stepsAside(part) && others.some(({ name, create }) => name === part.name && create === part.create)
  return {
    before: before
      .filter((part) => !stays(part, after))
      .toReversed()
      .map(({ drop }) => drop),
    after: after.filter((part) => !stays(part, before)).map(({ create }) => create),
  }
}

/**
 * The same for a rename of the table, or of one column of it, which leaves every part in its place of the list: what follows by
 * itself is at most given its new name.
 */
export function partsRenamed(before: readonly Part[], after: readonly Part[], column?: string): Aside {
  const mustGo = ({ reads, follows, rename }: Part, place: number): boolean => {
    const held = !follows && (column === undefined || reads.includes(column))
    return held || (rename === undefined && before[place]!.name !== after[place]!.name)
  }
  const aside = before.map(mustGo)
  return {
    before: before
      .filter((_, place) => aside[place])
      .toReversed()
      .map(({ drop }) => drop),
    after: after.flatMap((part, place) => {
      const old = before[place]!
      if (aside[place]) return [part.create]
      return old.name === part.name ? [] : part.rename!(old.name)
    }),
  }
}
