// The list of changes every engine must pass.
import type { Subject } from '../conformance/kit.ts'
import { columnSubjects } from './columns.ts'
import { tableSubjects } from './tables.ts'

export const changeSubjects: readonly Subject[] = [...columnSubjects, ...tableSubjects]
