// The front door of conversion: rows through their mapping become people and postings, or problems.
export { convertJob, type JobRecord } from './convert-jobs.ts'
export { convertPerson, type PersonRecord } from './convert-people.ts'
export type { RowProblem } from './row-reader.ts'
