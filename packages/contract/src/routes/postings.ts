// The routes of postings for everybody, and of the words of schema.org.
import { jobPostingDocument, jobPostingInput, readJobPostingView } from '../job-postings.ts'
import type { RouteTable } from '../route.ts'

export const postingRoutes = {
  'GET /postings/:id': { summary: 'The page of an open posting, for everybody', answer: 'text/html' },
  'GET /api/v1/jobs/:id/job-posting': {
    summary: 'A posting as JobPosting of schema.org (JSON-LD)',
    answer: jobPostingDocument,
  },
  'POST /api/v1/job-postings': {
    summary: 'Make a draft of a JobPosting of schema.org, and tell what could not be taken over',
    body: jobPostingInput,
    answer: readJobPostingView,
    status: 201,
  },
} as const satisfies RouteTable
