// The routes of people, of what they can do, and of how the jobs fit them.
import * as z from 'zod/mini'
import { pageOf, pageQuery } from '../lists.ts'
import { explanationView, gapsQuery, gapView, keptMatchView, markMatch, matchesQuery, matchListView } from '../matches.ts'
import { manyRecords, outcomesView } from '../outcomes.ts'
import { createPerson, peopleQuery, personListItem, personView, putStudent, studentView, updatePerson } from '../people.ts'
import { erasePerson, erasureView } from '../privacy.ts'
import { readResumeView, resumeDocument, resumeInput } from '../resumes.ts'
import { batchBytes, type RouteTable } from '../route.ts'
import { addEvidenceTo, addSkillTo, evidenceView, skillView, updateSkill } from '../skills.ts'
import { whatIf, whatIfView } from '../what-if.ts'

export const peopleRoutes = {
  'GET /api/v1/people': { summary: 'People, by name', query: peopleQuery, answer: pageOf(personListItem) },
  'POST /api/v1/people': { summary: 'Make a person', body: createPerson, answer: personView, status: 201 },
  'POST /api/v1/people/batch': {
    summary: 'Make many people',
    body: manyRecords,
    largestBody: batchBytes,
    answer: outcomesView,
  },
  'GET /api/v1/people/:id': { summary: 'One person', answer: personView },
  'PATCH /api/v1/people/:id': { summary: 'Change what is given of a person', body: updatePerson, answer: personView },
  'DELETE /api/v1/people/:id': { summary: 'Hide a person; they can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/people/:id/restore': { summary: 'Bring a deleted person back', answer: personView },

  'POST /api/v1/people/:id/erasure': {
    summary: 'Erase a person without an account for good, with everything that is kept of them',
    body: erasePerson,
    answer: erasureView,
  },
  'GET /api/v1/people/:id/resume': { summary: 'A person as a CV: JSON Resume 1.0', answer: resumeDocument },
  'POST /api/v1/resumes': {
    summary: 'Make a person of a CV in the form of JSON Resume, and tell what could not be taken over',
    body: resumeInput,
    answer: readResumeView,
    status: 201,
  },

  'GET /api/v1/people/:id/student': { summary: 'What is known of a person who studies or has studied here', answer: studentView },
  'PUT /api/v1/people/:id/student': { summary: 'Say it anew, as a whole', body: putStudent, answer: studentView },
  'DELETE /api/v1/people/:id/student': { summary: 'Not a student any more, and never was', answer: z.null(), status: 204 },

  'GET /api/v1/people/:id/skills': {
    summary: 'What a person can do, by name, each with what supports it',
    query: pageQuery,
    answer: pageOf(skillView),
  },
  'POST /api/v1/people/:id/skills': { summary: 'Add a skill to a person', body: addSkillTo, answer: skillView, status: 201 },
  'POST /api/v1/skills/batch': {
    summary: 'Add many skills, to people named by their ids',
    body: manyRecords,
    largestBody: batchBytes,
    answer: outcomesView,
  },
  'GET /api/v1/skills/:id': { summary: 'One skill of a person', answer: skillView },
  'PATCH /api/v1/skills/:id': { summary: 'Change how well and how long', body: updateSkill, answer: skillView },
  'DELETE /api/v1/skills/:id': { summary: 'Take a skill from a person; it can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/skills/:id/restore': { summary: 'Give a skill back', answer: skillView },
  'POST /api/v1/skills/:id/evidences': {
    summary: 'Add what supports a skill',
    body: addEvidenceTo,
    answer: evidenceView,
    status: 201,
  },
  'DELETE /api/v1/evidences/:id': { summary: 'Take evidence away; it can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/evidences/:id/restore': { summary: 'Give evidence back', answer: evidenceView },

  'GET /api/v1/people/:id/matches': { summary: 'The jobs that fit a person best', query: matchesQuery, answer: matchListView },
  'GET /api/v1/people/:id/matches/:job': { summary: 'Why a person and a job match as they do', answer: explanationView },
  'GET /api/v1/people/:id/matches/:job/status': { summary: 'What has been done with a match', answer: keptMatchView },
  'PUT /api/v1/people/:id/matches/:job/status': {
    summary: 'A match is viewed, saved, dismissed or applied for; with feedback, if there is any',
    body: markMatch,
    answer: keptMatchView,
  },
  'POST /api/v1/people/:id/what-if': {
    summary: 'Ranks and scores if they had other skills or wishes; nothing is stored',
    body: whatIf,
    answer: whatIfView,
  },
  'GET /api/v1/people/:id/gaps': {
    summary: 'The skills that would raise the score most, for one job or over the best ones',
    query: gapsQuery,
    answer: gapView,
  },
} as const satisfies RouteTable
