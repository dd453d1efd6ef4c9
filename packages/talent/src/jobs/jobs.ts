// The front door of postings: bringing them in, making and changing them, opening and closing them, finding and showing them.
export { createJob, createJobs, deleteJob, restoreJob, updateJob } from './change-jobs.ts'
export { findJob, noJob } from './find-job.ts'
export type { JobInput, JobRow, JobSkillInput } from './job-input.ts'
export { companyNames, jobSummary, statusAt } from './job-view.ts'
export { closeJob, openJob } from './life-cycle.ts'
export { postingHere, putJobs } from './put-jobs.ts'
export { recomputePay } from './recompute-pay.ts'
export { countOpenJobs, listJobs, pageOfJobs, showJob } from './show-jobs.ts'
