// Whether a literal is a value of a type: asked of the same check that every value passes before it is sent.
import { encodeValue } from '../dialects/neutral-values.ts'
import { DatabaseError } from '../errors.ts'
import { valueOf } from './literals.ts'
import type { ColumnType } from './state.ts'

const anyForms = { decimal: String, boolean: Number, timestamp: (iso: string) => iso }

/** Why a literal is no value of that type (`at most 5 characters are allowed`), or undefined where it is one. */
export function misfitOf(type: ColumnType, literal: unknown): string | undefined {
  try {
    encodeValue(anyForms, { name: '', type, nullable: false }, valueOf(type, literal), '')
    return undefined
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return error.message.replace(/^[^:]*: /, '').replace(/\.$/, '')
  }
}
