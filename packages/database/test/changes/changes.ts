// The list of changes every engine must pass.
import type { ChangeSubject } from './change.ts'
import { typeSubjects } from './column-types.ts'
import { columnSubjects } from './columns.ts'
import { foundSubjects } from './found.ts'
import { mixedSubjects } from './mixed.ts'
import { ruleSubjects } from './rules.ts'
import { stepSubjects } from './steps.ts'
import { tableSubjects } from './tables.ts'
import { viewSubjects } from './views.ts'

export const changeSubjects: readonly ChangeSubject[] = [
  ...columnSubjects,
  ...typeSubjects,
  ...tableSubjects,
  ...ruleSubjects,
  ...mixedSubjects,
  ...stepSubjects,
  ...viewSubjects,
  ...foundSubjects,
]
