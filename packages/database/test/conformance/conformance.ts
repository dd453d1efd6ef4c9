// The list of what every dialect must pass.
import { constraintSubjects } from './constraints.ts'
import type { Subject } from './kit.ts'
import { numberSubjects } from './numbers.ts'
import { readingSubjects } from './reading.ts'
import { valueSubjects } from './values.ts'
import { writingSubjects } from './writing.ts'

export const conformance: readonly Subject[] = [
  ...valueSubjects,
  ...numberSubjects,
  ...readingSubjects,
  ...writingSubjects,
  ...constraintSubjects,
]
