// Whether two definitions say the same, whatever the order in which their parts were written.

/**
 * The same text for the same definition: neither the order of its parts nor that of columns and constraints matters. The mark of
 * personal columns is of the code alone: no database knows it, and no migration follows it.
 */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (Array.isArray(item) && item.every((part) => typeof part === 'object' && part !== null && 'name' in part)) {
      return (item as { name: string }[]).toSorted((left, right) => (left.name < right.name ? -1 : 1))
    }
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    const isColumn = 'type' in item && 'nullable' in item
    const parts = Object.entries(item).filter(([key]) => !(isColumn && key === 'personal'))
    return Object.fromEntries(parts.toSorted(([left], [right]) => (left < right ? -1 : 1)))
  })
}

export const sameDefinition = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right)
