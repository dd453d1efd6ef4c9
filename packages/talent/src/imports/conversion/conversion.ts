// The front door of conversion: rows through their mapping become people, postings and applications, or problems.
export { convertApplication } from './convert-applications.ts'
export { convertJob, type JobRecord } from './convert-jobs.ts'
export { convertPerson, type PersonRecord } from './convert-people.ts'
export type { RowProblem } from './row-reader.ts'
