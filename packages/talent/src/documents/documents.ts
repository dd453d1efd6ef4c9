// The front door of documents: CVs in the form of JSON Resume, out and in.
export { readResume } from './read-resume.ts'
export { showResume } from './show-resume.ts'
