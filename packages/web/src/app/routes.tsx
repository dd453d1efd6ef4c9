// Every page and its address; filters and what is open live in the address, and each page is loaded when it is first gone to.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link } from '@tanstack/react-router'
import { accountPages } from './account-pages.ts'
import { Shell } from './shell.tsx'
import { texts } from '../texts/texts.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Waiting } from '../ui/waiting.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })

/** A word from the address; anything else than a short text is not there. */
const word = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && String(value).length <= 500 && value !== ''
    ? String(value)
    : undefined

type Search<Names extends string> = { [Name in Names]?: string | undefined }

const words =
  <Names extends string>(...names: Names[]) =>
  (search: Record<string, unknown>): Search<Names> =>
    Object.fromEntries(
      names.flatMap((name) => (word(search[name]) === undefined ? [] : [[name, word(search[name])]])),
    ) as Search<Names>

/** Filters of a list, of which the list itself says what they may be. */
const anyWords = (search: Record<string, unknown>): Search<string> => words(...Object.keys(search))(search)

export const homeRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home.tsx'), 'HomePage'),
})

export const jobsRoute = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazyRouteComponent(() => import('../features/jobs/jobs.tsx'), 'JobsPage'),
  validateSearch: anyWords,
})
/** Ranked people for a job; `person` is the one whose explanation is open. */
export const jobRoute = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$id',
  component: lazyRouteComponent(() => import('../features/jobs/job-page.tsx'), 'JobPage'),
  validateSearch: words('person'),
})

const formPages = () => import('../features/forms/form-pages.tsx')
const formPage = <Path extends string>(path: Path, name: keyof Awaited<ReturnType<typeof formPages>>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(formPages, name) })

/** Records made and changed as a whole. */
const formRoutes = [
  formPage('/jobs/new', 'NewJobPage'),
  formPage('/jobs/$id/edit', 'EditJobPage'),
  formPage('/people/new', 'NewPersonPage'),
  formPage('/people/$id/edit', 'EditPersonPage'),
  formPage('/people/$id/skills', 'PersonSkillsPage'),
] as const

export const peopleRoute = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/people/people.tsx'), 'PeoplePage'),
  validateSearch: anyWords,
})
export const duplicatesRoute = createRoute({
  getParentRoute: () => root,
  path: '/people/duplicates',
  component: lazyRouteComponent(() => import('../features/people/people.tsx'), 'DuplicatesPage'),
})
/** Jobs for a person; `job` is the one whose explanation is open. */
export const personRoute = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
  validateSearch: words('job'),
})
/** One job as the person sees it: what is asked, what they have, what would help. */
export const gapRoute = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/jobs/$job',
  component: lazyRouteComponent(() => import('../features/matches/gap-page.tsx'), 'GapPage'),
})

export const importsRoute = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/imports.tsx'), 'ImportsPage'),
})
/** The steps of bringing a file in; `file` is the one that was handed in, `task` what runs, `duplicates` what becomes of known records. */
export const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('../features/imports/import-wizard.tsx'), 'ImportWizard'),
  validateSearch: words('kind', 'file', 'step', 'task', 'duplicates'),
})
export const importReportRoute = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('../features/imports/imports.tsx'), 'ImportReportPage'),
})

export const companiesRoute = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  component: lazyRouteComponent(() => import('../features/companies/companies.tsx'), 'CompaniesPage'),
  validateSearch: words('search'),
})
export const companyRoute = createRoute({
  getParentRoute: () => root,
  path: '/companies/$id',
  component: lazyRouteComponent(() => import('../features/companies/companies.tsx'), 'CompanyPage'),
})

/** One's own, those for a job by stage, or all of them. */
export const applicationsRoute = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  component: lazyRouteComponent(() => import('../features/applications/applications.tsx'), 'ApplicationsPage'),
  validateSearch: words('job', 'person', 'status'),
})
export const applicationRoute = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  component: lazyRouteComponent(() => import('../features/applications/applications.tsx'), 'ApplicationPage'),
})

/** Beginning one, and the list; `person` is whom the centre begins one for. */
export const assessmentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/assessments',
  component: lazyRouteComponent(() => import('../features/assessments/assessments.tsx'), 'AssessmentsPage'),
  validateSearch: words('person'),
})
/** The conversation, or what came of it. */
export const assessmentRoute = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$id',
  component: lazyRouteComponent(() => import('../features/assessments/assessments.tsx'), 'AssessmentPage'),
})

/** Practising interviews; `id` is the one that is shown, `person` who practises where nobody is signed in. */
export const practiceRoute = createRoute({
  getParentRoute: () => root,
  path: '/practice',
  component: lazyRouteComponent(() => import('../features/practice/practice.tsx'), 'PracticePage'),
  validateSearch: words('person', 'id'),
})

/** For who administers; `letter` is the one that is shown, `status` and `to` narrow the outbox. */
export const mailRoute = createRoute({
  getParentRoute: () => root,
  path: '/mail',
  component: lazyRouteComponent(() => import('../features/users/users.tsx'), 'MailPage'),
  validateSearch: words('letter', 'status', 'to'),
})

/** What one is told; `show` is `unread` where only that is wanted. */
export const notificationsRoute = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../features/notifications/notifications.tsx'), 'NotificationsPage'),
  validateSearch: words('show'),
})

type AccountPages = Awaited<ReturnType<typeof accountPages>>

const accountPage = <Path extends string>(path: Path, name: keyof AccountPages) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(accountPages, name) })

/** Each for itself, so that its address is known to links. */
const accountRoutes = [
  accountPage('/sign-in', 'SignInPage'),
  accountPage('/sign-up', 'SignUpPage'),
  accountPage('/forgotten', 'ForgottenPage'),
  accountPage('/reset', 'ResetPage'),
  accountPage('/verify', 'VerifyPage'),
  accountPage('/confirm-email', 'ConfirmEmailPage'),
  accountPage('/setup', 'SetupPage'),
  accountPage('/account', 'AccountPage'),
] as const
export const usersRoute = createRoute({
  getParentRoute: () => root,
  path: '/users',
  component: lazyRouteComponent(() => import('../features/users/users.tsx'), 'UsersPage'),
  validateSearch: words('search', 'since'),
})

/** What this deployment adds to people and postings. */
export const fieldsRoute = createRoute({
  getParentRoute: () => root,
  path: '/fields',
  component: lazyRouteComponent(() => import('../features/users/users.tsx'), 'FieldsPage'),
})

export const statisticsRoute = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  component: lazyRouteComponent(() => import('../features/statistics/statistics.tsx'), 'StatisticsPage'),
})

/** Weights and rules; `compare` is the version that is compared with the active one. */
export const scoringRoute = createRoute({
  getParentRoute: () => root,
  path: '/scoring',
  component: lazyRouteComponent(() => import('../features/scoring/scoring.tsx'), 'ScoringPage'),
  validateSearch: words('compare'),
})

/** Audits by groups; what is asked stands in the address. */
export const fairnessRoute = createRoute({
  getParentRoute: () => root,
  path: '/fairness',
  component: lazyRouteComponent(() => import('../features/fairness/fairness.tsx'), 'FairnessPage'),
  validateSearch: words('by', 'and', 'of', 'job'),
})

const routeTree = root.addChildren([
  homeRoute,
  jobsRoute,
  jobRoute,
  ...formRoutes,
  peopleRoute,
  duplicatesRoute,
  personRoute,
  gapRoute,
  importsRoute,
  importRoute,
  importReportRoute,
  companiesRoute,
  companyRoute,
  applicationsRoute,
  applicationRoute,
  assessmentsRoute,
  assessmentRoute,
  practiceRoute,
  mailRoute,
  notificationsRoute,
  ...accountRoutes,
  usersRoute,
  fieldsRoute,
  statisticsRoute,
  scoringRoute,
  fairnessRoute,
])

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <ProblemNote error={error} retry={reset} />,
  defaultPendingComponent: () => <Waiting rows={6} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function NotFound() {
  return (
    <Page title={texts.app.notFound}>
      <p>
        {texts.app.notFoundHelp} <Link to="/">{texts.app.toHome}</Link>
      </p>
    </Page>
  )
}
