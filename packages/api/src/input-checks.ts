// Inputs of routes checked by the contract's shapes; what is wrong is told in the contract's own words, every fault with its place.
import { checkWhole, type InputFault } from '@moirai/contract/checking'
import type { FastifySchemaCompiler } from 'fastify'
import type * as z from 'zod/mini'

/** What came in is not of the shape of its route. Fastify writes down which part of the request it was. */
export class InvalidInput extends Error {
  readonly faults: readonly [InputFault, ...InputFault[]]
  validationContext?: string
  constructor(faults: InvalidInput['faults']) {
    super('An input is not of the shape of its route.')
    this.name = 'InvalidInput'
    this.faults = faults
  }
}

export const inputCompiler: FastifySchemaCompiler<z.ZodMiniType> =
  ({ schema }) =>
  (input: unknown) => {
    const found = checkWhole(schema, input)
    return 'value' in found ? found : { error: new InvalidInput(found.faults) }
  }
