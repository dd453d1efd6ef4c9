// Everything in figures.
import {
  applicationFigures,
  assessmentFigures,
  importFigures,
  matchFigures,
  personSkillFigures,
  recordFigures,
  skillFigures,
} from '@moirai/talent/statistics'
import type { Handlers } from '../registration.ts'

export const statisticsRoutes = () =>
  ({
    'GET /api/v1/statistics/records': ({ context }) => recordFigures(context),
    'GET /api/v1/statistics/skills': ({ context, query }) => skillFigures(context, query),
    'GET /api/v1/people/:id/skill-statistics': ({ context, params }) => personSkillFigures(context, params.id),
    'GET /api/v1/statistics/applications': ({ context, query }) => applicationFigures(context, query),
    'GET /api/v1/statistics/assessments': ({ context, query }) => assessmentFigures(context, query),
    'GET /api/v1/statistics/matches': ({ context, query }) => matchFigures(context, query),
    'GET /api/v1/statistics/imports': ({ context }) => importFigures(context),
  }) satisfies Partial<Handlers>
