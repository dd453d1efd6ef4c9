// What a server really serves, as its router says itself; not what a table lists.
import type { FastifyInstance } from 'fastify'

export interface LiveRoute {
  method: string
  /** The pattern: `/api/v1/people/:id`. */
  pattern: string
}

export function liveRoutes(app: FastifyInstance): LiveRoute[] {
  const lines = app.printRoutes({ commonPrefix: false }).split('\n')
  const stack: string[] = []
  return lines.flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? []
    if (part === '') return []
    stack.length = indent.length / 4
    stack.push(part)
    return methods === ''
      ? []
      : methods.split(', ').map((method) => ({ method, pattern: stack.join('').replace(/(?<!\/)\*$/, '/*') }))
  })
}
