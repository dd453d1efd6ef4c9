// The built page: its files as they lie there, and the page itself for every address of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpProblem, sendError } from './errors.ts'

/** Whether the page has been built into that folder. */
export const isBuilt = (webRoot: string): boolean => existsSync(join(webRoot, 'index.html'))

const year = 365 * 24 * 3_600_000

export function addWebApp(app: FastifyInstance, webRoot: string): void {
  void app.register(fastifyStatic, {
    root: webRoot,
    // It may still be built: what is there is looked for when it is asked for.
    suppressWarning: true,
    wildcard: true,
    index: 'index.html',
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Their names change with their content.
      const hashed = path.startsWith(join(webRoot, 'assets'))
      void reply.header('cache-control', hashed ? `public, max-age=${year / 1000}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (isPage(request)) {
      if (isBuilt(webRoot)) return reply.sendFile('index.html')
      return sendError(
        new HttpProblem('not_found', 'The page is not built yet; build it with `npm run build` and load it again.'),
        request,
        reply,
      )
    }
    return sendError(new HttpProblem('not_found', 'There is nothing at this address.'), request, reply)
  })
}

/** An address of the page: it is shown by the page itself, which knows what is there. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0]!
  const ours = /^\/(api|health|assets)(\/|$)/.test(path)
  return !ours && ['GET', 'HEAD'].includes(request.method) && (request.headers.accept ?? '').includes('text/html')
}
