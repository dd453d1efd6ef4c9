// Every answer in the tests of the API, checked against the document that describes it: the status, the media type, the body.
import type { FastifyInstance } from 'fastify'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export interface Operation {
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: JsonSchema }[]
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>
}

export interface JsonSchema {
  [keyword: string]: unknown
}

export interface ApiDocument {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, JsonSchema> }
}

interface Answer {
  status: number
  type: string
  text: string
}

/** The document, with what checks answers against it. */
export class Description {
  readonly document: ApiDocument
  readonly #ajv: Ajv2020
  readonly #templates: { template: string; parts: string[] }[]
  readonly #checks = new Map<string, ValidateFunction>()

  constructor(document: ApiDocument) {
    this.document = document
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
    addFormats.default(this.#ajv)
    this.#ajv.addSchema({ $id: 'https://moirai.test/document', ...document })
    this.#templates = Object.keys(document.paths)
      .map((template) => ({ template, parts: template.split('/') }))
      // `/people/batch` before `/people/{id}`.
      .toSorted((a, b) => Number(a.template.includes('{')) - Number(b.template.includes('{')))
  }

  /** What is wrong with an answer, or undefined. What no route describes may only be refused. */
  faultOf(method: string, url: string, answer: Answer): string | undefined {
    const [path = ''] = url.split('?')
    const found = this.#operation(method, path)
    if (!found) {
      const described = /^\/(?:api\/v1|health)\b/.test(path) && !path.startsWith('/api/v1/openapi.json')
      return described && (answer.status < 400 || answer.status >= 500) ? `undescribed route answers ${answer.status}` : undefined
    }
    const { template, operation, verb } = found
    const name = [String(answer.status), `${Math.floor(answer.status / 100)}XX`].find((known) => known in operation.responses)
    if (name === undefined) return `undocumented status ${answer.status}`
    if (method === 'HEAD' || answer.status === 204) return answer.text === '' ? undefined : 'a body where there is none'
    const { content = {} } = operation.responses[name]!
    const type = answer.type.split(';')[0]!.trim()
    if (!(type in content)) return `undocumented type ${JSON.stringify(type)} with status ${answer.status}`
    if (!type.endsWith('json')) return undefined
    const place = ['paths', template, verb, 'responses', name, 'content', type, 'schema']
    const check = this.#checkAt(`#/${place.map(pointerPart).join('/')}`)
    if (check(JSON.parse(answer.text))) return undefined
    // The paths only: values may be anybody's.
    return `the body is not as described: ${this.#ajv.errorsText(check.errors, { dataVar: 'body' })}`
  }

  #operation(method: string, path: string) {
    const parts = path.split('/')
    const fits = this.#templates.filter(
      ({ parts: wanted }) =>
        wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index]),
    )
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    for (const { template } of fits) {
      const operation = this.document.paths[template]![verb]
      if (operation) return { template, operation, verb }
    }
    return undefined
  }

  #checkAt(pointer: string): ValidateFunction {
    const known = this.#checks.get(pointer)
    if (known) return known
    const check = this.#ajv.compile({ $ref: `https://moirai.test/document${pointer}` })
    this.#checks.set(pointer, check)
    return check
  }
}

const pointerPart = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))

const known = new Map<string, Description>()

/** The description of a server that is ready; the same document is read once. */
export function describedBy(app: FastifyInstance): Description {
  const document = app.swagger() as unknown as ApiDocument
  const text = JSON.stringify(document)
  const before = known.get(text)
  if (before) return before
  const description = new Description(JSON.parse(text) as ApiDocument)
  known.set(text, description)
  return description
}
