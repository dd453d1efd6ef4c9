// The routes of statistics.
import type { RouteTable } from '../route.ts'
import {
  applicationStatistics,
  assessmentStatistics,
  importStatistics,
  matchStatistics,
  personSkillStatistics,
  personStatisticsQuery,
  recordStatistics,
  skillStatistics,
  skillStatisticsQuery,
} from '../statistics.ts'

export const statisticsRoutes = {
  'GET /api/v1/statistics/records': {
    summary: 'People by level, postings and applications by status, accounts by role and status',
    answer: recordStatistics,
  },
  'GET /api/v1/statistics/skills': {
    summary: 'Skills of everybody: how many, the popular ones, supply against demand',
    query: skillStatisticsQuery,
    answer: skillStatistics,
  },
  'GET /api/v1/people/:id/skill-statistics': {
    summary: 'The skills of one person beside what others have and postings ask for',
    answer: personSkillStatistics,
  },
  'GET /api/v1/statistics/applications': {
    summary: 'Applications by stage, with how long they stay there on average',
    query: personStatisticsQuery,
    answer: applicationStatistics,
  },
  'GET /api/v1/statistics/assessments': {
    summary: 'Assessments by status, with how long they took on average',
    query: personStatisticsQuery,
    answer: assessmentStatistics,
  },
  'GET /api/v1/statistics/matches': {
    summary: 'Matches that were shown or acted on, by status',
    query: personStatisticsQuery,
    answer: matchStatistics,
  },
  'GET /api/v1/statistics/imports': {
    summary: 'Imports, what became of their rows, and how long they took on average',
    answer: importStatistics,
  },
} as const satisfies RouteTable
