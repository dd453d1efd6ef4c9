// The list of what every dialect must pass.
import type { Subject } from './kit.ts'
import { numberSubjects } from './numbers.ts'
import { valueSubjects } from './values.ts'

export const conformance: readonly Subject[] = [...valueSubjects, ...numberSubjects]
