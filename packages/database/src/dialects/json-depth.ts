// How deep a JSON text is nested, for engines that read only so many levels.

/** The most lists and objects that lie one in another. A text too short to reach `most` is not looked at, and told as 0. */
export function depthOfJson(json: string, most: number): number {
  if (json.length <= 2 * most) return 0
  let depth = 0
  let deepest = 0
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth -= 1
  }
  return deepest
}
