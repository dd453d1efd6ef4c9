// The API described for programs (OpenAPI 3.1), and a page to try it.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { applicationDetailsView, applicationView } from '@moirai/contract/applications'
import { companyView } from '@moirai/contract/companies'
import { customField } from '@moirai/contract/custom-fields'
import { healthView } from '@moirai/contract/health'
import { importDetailsView, importFileView, importView } from '@moirai/contract/imports'
import { jobPostingDocument } from '@moirai/contract/job-postings'
import { jobListItem, jobSummary, jobView } from '@moirai/contract/jobs'
import { explanationView, gapView, keptMatchView, matchListView, matchView } from '@moirai/contract/matches'
import { outcomeView } from '@moirai/contract/outcomes'
import { overviewView } from '@moirai/contract/overview'
import { personListItem, personSummary, personView, studentView } from '@moirai/contract/people'
import { erasureView } from '@moirai/contract/privacy'
import { problemView } from '@moirai/contract/problems'
import { savedView } from '@moirai/contract/saved-views'
import { auditRow } from '@moirai/contract/audit'
import { loginSessionView, mailSent, sessionView, signedInView } from '@moirai/contract/sign-in'
import { evidenceView, skillView } from '@moirai/contract/skills'
import { taskView } from '@moirai/contract/tasks'
import { userView } from '@moirai/contract/users'
import type { RouteName } from '@moirai/contract/routes'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { registry, type ZodMiniType } from 'zod/mini'
import { keepsAnswers } from './idempotency.ts'

/** What has a name of its own in the document: answers, as what is asked has no form in common. */
const named: Record<string, ZodMiniType> = {
  AuditEntry: auditRow,
  Application: applicationView,
  ApplicationDetails: applicationDetailsView,
  Company: companyView,
  CustomField: customField,
  Erasure: erasureView,
  Evidence: evidenceView,
  Explanation: explanationView,
  Gaps: gapView,
  Health: healthView,
  Import: importView,
  ImportDetails: importDetailsView,
  ImportFile: importFileView,
  Job: jobView,
  JobListItem: jobListItem,
  JobPosting: jobPostingDocument,
  JobSummary: jobSummary,
  Match: matchView,
  KeptMatch: keptMatchView,
  MatchList: matchListView,
  LoginSession: loginSessionView,
  MailSent: mailSent,
  Outcome: outcomeView,
  Overview: overviewView,
  Person: personView,
  PersonListItem: personListItem,
  PersonSummary: personSummary,
  Problem: problemView,
  SavedView: savedView,
  Session: sessionView,
  SignedIn: signedInView,
  Skill: skillView,
  Student: studentView,
  Task: taskView,
  User: userView,
}

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  description:
    'Chosen by who asks, such as a UUID. The same request under the same key has one effect, and the same answer again for 24 hours.',
}

type Operations = Record<string, { parameters?: unknown[] }>

/** Every route that keeps its answers under a key says so. */
function withKeys(paths: Record<string, Operations>): Record<string, Operations> {
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const name = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}` as RouteName
      if (path.startsWith('/api/') && keepsAnswers(name)) operation.parameters = [...(operation.parameters ?? []), keyParameter]
    }
  }
  return paths
}

/** Must come before the routes it describes. */
export function addDocumentation(app: FastifyInstance, version: string): void {
  const schemaRegistry = registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) schemaRegistry.add(schema, { id })
  const toJsonSchema = createJsonSchemaTransform({ schemaRegistry })
  const toDocument = createJsonSchemaTransformObject({ schemaRegistry })
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Moirai', description: 'People, jobs, and who fits what: exactly, and with reasons.', version },
    },
    transform: (document) => {
      const transformed = toJsonSchema(document)
      // A file is streamed past the checks, so that no schema of its route says so.
      const file = transformed.schema.consumes ? { body: { type: 'string', format: 'binary' } } : {}
      return { ...transformed, schema: { ...transformed.schema, ...file } }
    },
    transformObject: (document) => {
      const { components, paths, ...rest } = toDocument(document) as {
        components?: { schemas?: object }
        paths: Record<string, Operations>
      }
      // Each schema comes twice, as an input too; answers are no inputs.
      const schemas = Object.entries(components?.schemas ?? {}).filter(([id]) => id in named)
      return { ...rest, paths: withKeys(paths), components: { ...components, schemas: Object.fromEntries(schemas) } }
    },
  })
  void app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'The API of Moirai' },
    // Without the bar for other addresses, which the content security policy would not let it ask.
    uiConfig: { layout: 'BaseLayout', deepLinking: false },
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
