// What a .dockerignore keeps out of a build, by the rules of its documentation.

/** Whether a path relative to the folder of the build, with `/` between its parts, is left out; the last line that speaks of it decides. */
export function leftOutBy(text: string): (path: string) => boolean {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const without = line.startsWith('!')
      return { without, pattern: patternOf(without ? line.slice(1) : line) }
    })
  return (path) => {
    const parts = path.split('/')
    const itself = parts.map((_, place) => parts.slice(0, place + 1).join('/'))
    return rules.reduce(
      (out, { without, pattern }) => (out === without && itself.some((each) => pattern.test(each)) ? !without : out),
      false,
    )
  }
}

function patternOf(line: string): RegExp {
  const path = line.trim().replace(/^\/+|\/+$/g, '')
  if (/[[\]\\]/.test(path)) throw new Error(`.dockerignore: "${line}" is not known; known are *, ** and ?.`)
  const source = path
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[part] ?? part.replace(/[.+^${}()|]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}$`)
}
