// The routes of assessments.
import {
  answerText,
  askForReview,
  assessmentDetailsView,
  assessmentsQuery,
  assessmentView,
  competencyProgressView,
  frameworkView,
  keepSkills,
  reviewAssessment,
  startAssessment,
} from '../assessments.ts'
import { pageOf } from '../lists.ts'
import type { RouteTable } from '../route.ts'

export const assessmentRoutes = {
  'GET /api/v1/framework': { summary: 'What people are assessed against', answer: frameworkView },
  'GET /api/v1/assessments': {
    summary: 'Assessments, the latest first',
    query: assessmentsQuery,
    answer: pageOf(assessmentView),
  },
  'POST /api/v1/assessments': {
    summary: 'Begin an assessment; where the person has one open, that is gone on with',
    body: startAssessment,
    answer: assessmentDetailsView,
    status: 201,
  },
  'GET /api/v1/assessments/:id': {
    summary: 'One assessment: the conversation, and what came of it',
    answer: assessmentDetailsView,
  },
  'PUT /api/v1/assessments/:id/answers/:position': {
    summary: 'Answer the question at a position, or say it anew; the same again changes nothing',
    body: answerText,
    answer: assessmentDetailsView,
  },
  'POST /api/v1/assessments/:id/submission': {
    summary: 'Hand an assessment in: it is scored, and answers stay as they are',
    answer: assessmentDetailsView,
  },
  'POST /api/v1/assessments/:id/abandonment': { summary: 'End an assessment without scoring it', answer: assessmentDetailsView },
  'POST /api/v1/assessments/:id/review-request': {
    summary: 'Ask the career centre to look at the levels',
    body: askForReview,
    answer: assessmentDetailsView,
  },
  'POST /api/v1/assessments/:id/review': {
    summary: 'Change levels, or let them stay, with the reason',
    body: reviewAssessment,
    answer: assessmentDetailsView,
  },
  'POST /api/v1/assessments/:id/skills': {
    summary: 'Agree that levels become skills with their quotes as evidence',
    body: keepSkills,
    answer: assessmentDetailsView,
  },
  'GET /api/v1/people/:id/competencies': { summary: 'The levels of a person over time', answer: competencyProgressView },
} as const satisfies RouteTable
