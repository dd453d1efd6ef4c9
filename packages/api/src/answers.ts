// What goes out, in the form of its schema: nothing that the schema does not name, nothing of another type. Worked out once a route, not once an answer.
import { serializerCompiler as checkedAnswers } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'

/** For a value that is not of its schema. */
const misfit = Symbol('misfit')

/** The value as the schema lets it out: a copy with what is named, or `misfit`. */
type Form = (value: unknown) => unknown

const isOf =
  (test: (value: unknown) => boolean): Form =>
  (value) =>
    test(value) ? value : misfit

/** By the schema's own work, for whatever is no plain structure. */
const bySchema =
  (schema: $ZodType): Form =>
  (value) => {
    const result = z.safeEncode(schema, value)
    return result.success ? result.data : misfit
  }

// Schemas of `zod/mini` tell what they are made of; the types of those inside others do not say so.
const definitionOf = (schema: $ZodType) => (schema as unknown as { def: $ZodTypes['_zod']['def'] }).def

/** How values of this schema go out. What it makes of them is what the schema itself would. */
export function formOf(schema: $ZodType): Form {
  const def = definitionOf(schema)
  // Beside its type a value must pass these, which the schema knows how to ask.
  if ((def.checks?.length ?? 0) > 0 || 'format' in def || ('coerce' in def && def.coerce)) return bySchema(schema)
  switch (def.type) {
    case 'string':
      return isOf((value) => typeof value === 'string')
    case 'boolean':
      return isOf((value) => typeof value === 'boolean')
    case 'number':
      return isOf((value) => typeof value === 'number' && Number.isFinite(value))
    case 'null':
      return isOf((value) => value === null)
    case 'enum': {
      const words = new Set<unknown>(Object.values(def.entries))
      return isOf((value) => words.has(value))
    }
    case 'nullable': {
      const inner = formOf(def.innerType)
      return (value) => (value === null ? null : inner(value))
    }
    case 'array':
      return listForm(formOf(def.element))
    case 'object':
      return def.catchall === undefined ? recordForm(def.shape) : bySchema(schema)
    default:
      return bySchema(schema)
  }
}

function listForm(element: Form): Form {
  return (value) => {
    if (!Array.isArray(value)) return misfit
    const copy: unknown[] = []
    for (const item of value as unknown[]) {
      const formed = element(item)
      if (formed === misfit) return misfit
      copy.push(formed)
    }
    return copy
  }
}

function recordForm(shape: Readonly<Record<string, $ZodType>>): Form {
  const parts = Object.entries(shape).map(([name, schema]) => {
    const def = definitionOf(schema)
    return def.type === 'optional'
      ? { name, mayMiss: true, form: formOf(def.innerType) }
      : { name, mayMiss: false, form: formOf(schema) }
  })
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit
    const given = value as Record<string, unknown>
    const copy: Record<string, unknown> = {}
    for (const { name, mayMiss, form } of parts) {
      const inner = given[name]
      if (inner === undefined) {
        if (mayMiss) continue
        return misfit
      }
      const formed = form(inner)
      if (formed === misfit) return misfit
      copy[name] = formed
    }
    return copy
  }
}

/** For Fastify. What does not fit is told by the schema itself, as a fault of ours. */
export const answerCompiler: typeof checkedAnswers = (route) => {
  const checked = checkedAnswers(route)
  const { schema } = route
  if (!(schema instanceof z.ZodMiniType)) return checked
  const form = formOf(schema)
  return (data) => {
    const formed = form(data)
    return formed === misfit ? checked(data) : JSON.stringify(formed)
  }
}
