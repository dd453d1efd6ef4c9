// The fields an import can fill, per kind: what each is called, which headers mean it, and how its values look.
import type { ImportKind } from '@moirai/contract/words'
import { applicationFields } from './fields-applications.ts'
import { jobFields } from './fields-jobs.ts'
import { personFields } from './fields-people.ts'
import type { Judge } from './fits.ts'

/** What files can hold. */
export type FileKind = ImportKind

export interface Field {
  /** As in a map file; the contract's own column names are among them. */
  name: string
  /** As people read it. */
  label: string
  /** Headers that mean this field, in any case and with any signs between the words. */
  synonyms: string[]
  judge: Judge
  /** The share of values that must fit before a column is proposed. */
  needs: number
  /** Whether values alone, without a telling header, are proof enough. */
  byValues?: boolean
}

/** The field that carries what a salary column's header says ("salary_year_avg", "Salary Range From"); see `salary-header.ts`. */
export const salaryFields = ['salary_min', 'salary_max', 'salary_desired', 'salary', 'salary_year', 'salary_hour']

const fieldsOfKind: Record<FileKind, Field[]> = { people: personFields, jobs: jobFields, applications: applicationFields }

/** All fields of a kind, in the order people read them. */
export function fieldsOf(kind: FileKind): Field[] {
  return fieldsOfKind[kind]
}

/** Whether columns without a field stay with the record; an application has no place for them. */
export const keepsExtra = (kind: FileKind): boolean => kind !== 'applications'

/** The label of a field, or its name where it has none. */
export function labelOf(kind: FileKind, name: string): string {
  return fieldsOf(kind).find((field) => field.name === name)?.label ?? name
}
