// The list of changes every engine must pass.
import type { Subject } from '../conformance/kit.ts'
import { typeSubjects } from './column-types.ts'
import { columnSubjects } from './columns.ts'
import { ruleSubjects } from './rules.ts'
import { tableSubjects } from './tables.ts'

export const changeSubjects: readonly Subject[] = [...columnSubjects, ...typeSubjects, ...tableSubjects, ...ruleSubjects]
