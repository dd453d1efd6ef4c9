/** How numbers and lists look inside the sentences. */

/** Names joined by commas; beyond six the rest is counted. */
export function listed(names: readonly string[]): string {
  const most = 6
  if (names.length <= most) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** "1 must-have", "2 must-haves". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A share as "60 %"; something is never told as nothing, nor a shortfall as everything. */
export function percent(share: number, whole: number): string {
  const rounded = Math.round((100 * share) / whole)
  if (share > 0 && share < whole) return `${Math.min(Math.max(rounded, 1), 99)} %`
  return `${rounded} %`
}

/** Hundredths of a point as points: 2000 is "20", 1125 is "11.25". */
export function points(hundredths: number): string {
  return String(hundredths / 100)
}

/** Tenths as a number: 30 is "3", 25 is "2.5". */
export function decimal(tenths: number): string {
  return String(tenths / 10)
}

/** A whole amount with commas between the thousands. */
export function amount(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/gu, ',')
}
