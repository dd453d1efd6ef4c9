// Bodies in JSON, in which a field said twice is refused: two readers would each take another one, and a check would pass what is not used.
import { Refusal } from '@moirai/talent/errors'
import type { FastifyInstance } from 'fastify'

export function addJsonBodies(app: FastifyInstance): void {
  // Also refuses `__proto__` and `constructor`, in whatever signs they are written.
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    void parse(request, text as string, (error, body) => {
      if (error === null && saysTwice(text as string)) {
        done(new Refusal('invalid', 'The body says a field twice; say each once.'))
      } else done(error, body)
    })
  })
}

/** Whether some object of a text, which is JSON, names a field twice. */
export function saysTwice(text: string): boolean {
  // Of each object or list that is open: its names so far; of a list none.
  const open: (Set<string> | undefined)[] = []
  let named: Set<string> | undefined
  let isName = false
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at)
        if (isName && named) {
          const raw = text.slice(at + 1, end)
          const name = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw
          if (named.has(name)) return true
          named.add(name)
          isName = false
        }
        at = end
        break
      }
      case 0x7b:
      case 0x5b:
        open.push(named)
        named = text[at] === '{' ? new Set() : undefined
        isName = named !== undefined
        break
      case 0x7d:
      case 0x5d:
        named = open.pop()
        isName = false
        break
      case 0x2c:
        isName = named !== undefined
        break
    }
  }
  return false
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at += 1
    else if (code === 0x22) return at
  }
  return text.length
}
