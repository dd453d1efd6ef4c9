// What no schema tells: requests that do what they are asked for, each made ready by what it needs. The fuzz mixes them with its own.
import { newsKinds } from '@moirai/contract/notifications'
import { createUser, hashOf } from '@moirai/talent/accounts'
import { actingAs } from '@moirai/talent/context'
import { claimProfile } from '@moirai/talent/people'
import { unsubscribeUrl } from '../../talent/src/mail/unsubscribe.ts'
import { deliveryReport } from '../../talent/test/delivery-reports.ts'
import { password, type CallerName, type Company } from './company.ts'
import { until, type Method, type TaskBody, type TestServer } from './server.ts'

/** A request, and who asks it: the admin unless said. */
export interface Fitting {
  url: string
  as?: CallerName | Record<string, string>
  body?: object
  raw?: { body: string; type: string }
}

interface Named {
  id: string
}

/** What a request needs is refused, as others have changed what everybody needs. */
export class NotReady extends Error {}

/** What is made ready is made by everybody's own routes, as far as there are any. */
export class Ground {
  readonly server: TestServer
  readonly company: Company
  #number = 0

  constructor(server: TestServer, company: Company) {
    this.server = server
    this.company = company
  }

  /** A word that nothing else has. */
  word(): string {
    this.#number += 1
    return `fitting${this.#number}`
  }

  /** @throws NotReady where it is refused. */
  async ask<Body = Named>(method: Method, path: string, body?: object | string, as: Fitting['as'] = 'admin'): Promise<Body> {
    const headers = typeof as === 'string' ? await this.company.headersOf(as) : as
    const type = typeof body === 'string' ? { 'content-type': 'application/octet-stream' } : {}
    const options = { headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) }
    const answer = await this.server.ask<Body>(method, `/api/v1${path}`, options)
    const told = `${method} ${path}: ${answer.status} ${answer.text.slice(0, 300)}`
    if (answer.status >= 500) throw new Error(`a fault. ${told}`)
    if (answer.status >= 400) throw new NotReady(told)
    return answer.body
  }

  /** Somebody new who is signed in, with what is needed to ask for them. */
  async somebody(role: 'student' | 'recruiter' = 'student') {
    const { context, database } = this.server.bench
    const email = `${this.word()}@example.org`
    const passwordHash = await context.passwords.hash(password)
    const { id } = await createUser(context, { email, name: email, role, status: 'active' }, { passwordHash })
    if (role === 'student') await claimProfile(actingAs(context, { kind: 'user', id }))
    const token = this.word().padStart(43, '0')
    const last_seen_at = context.now()
    const expires_at = new Date(last_seen_at.getTime() + 3_600_000)
    await database.table('sessions').insert({ user_id: id, token_hash: hashOf(token), expires_at, last_seen_at })
    return { id, email, headers: { authorization: `Bearer ${token}` } }
  }

  /** The secret in the latest letter to somebody. */
  async tokenTo(recipient_email: string): Promise<string> {
    const letters = await this.server.bench.database.table('email_logs').list({ where: { recipient_email } })
    const tokens = letters.flatMap(({ body_text }) => /#token=([\w-]+)/.exec(body_text)?.[1] ?? [])
    if (tokens.length === 0) throw new NotReady(`no letter to ${recipient_email} has a link`)
    return tokens.at(-1)!
  }

  person = (): Promise<Named> => this.ask('POST', '/people', { name: this.word() })
  job = (): Promise<Named> => this.ask('POST', '/jobs', { title: this.word(), company: this.word(), status: 'open' })
  skill = async (): Promise<Named> => this.ask('POST', `/people/${(await this.person()).id}/skills`, { skill: 'SQL' })
  evidence = async (): Promise<Named> => {
    const proof = { kind: 'link', url: 'https://example.org/proof' }
    return this.ask('POST', `/skills/${(await this.skill()).id}/evidences`, proof)
  }
  companyMade = (): Promise<Named> => this.ask('POST', '/companies', { name: this.word() })
  application = async (): Promise<Named> =>
    this.ask('POST', '/applications', { person: (await this.person()).id, job: (await this.job()).id })
  field = (): Promise<Named> => this.ask('POST', '/fields', { entity: 'profile', key: this.word(), type: 'text' })
  view = (): Promise<Named> => this.ask('POST', '/views', { list: 'people', name: this.word(), query: {} })
  file = (): Promise<Named> =>
    this.ask('POST', `/import-files?kind=people&name=${this.word()}.csv`, `name,email\n${this.word()},\n${this.word()},x\n`)
  version = (): Promise<Named> =>
    this.ask('POST', '/scoring-versions', {
      label: this.word(),
      note: 'tried',
      changes: { 'rules.gate': 1000 + this.#number },
    })

  imported = async (): Promise<string> => this.made(await this.ask('POST', '/imports', { file: (await this.file()).id }))

  /** What long work has made, once it has ended. */
  async made({ id }: Named): Promise<string> {
    const { status, subject } = await until(async () => {
      const task = await this.ask<TaskBody>('GET', `/tasks/${id}`)
      return task.status === 'running' ? undefined : task
    })
    if (status !== 'completed' || subject === null) throw new NotReady(`the work ended ${status}`)
    return subject
  }

  async merged(): Promise<Named> {
    return this.ask('POST', '/merges', { keep: (await this.person()).id, merge: (await this.person()).id })
  }

  /** An assessment in which every question is answered, of whoever asks. */
  async answered(as: Fitting['as'], person: string): Promise<string> {
    const { id } = await this.ask('POST', '/assessments', { person }, as)
    for (let turns = 0; turns < 100; turns += 1) {
      const {
        waiting: [position],
      } = await this.ask<{ waiting: number[] }>('GET', `/assessments/${id}`, undefined, as)
      if (position === undefined) break
      await this.ask('PUT', `/assessments/${id}/answers/${position}`, { text: story }, as)
    }
    return id
  }

  /** The same, handed in. */
  async assessed(as: Fitting['as'], person: string): Promise<string> {
    const id = await this.answered(as, person)
    await this.ask('POST', `/assessments/${id}/submission`, undefined, as)
    return id
  }

  /** The same, and their own record. */
  async candidate() {
    const { headers } = await this.somebody()
    return { headers, person: (await this.ask('GET', '/account/profile', undefined, headers)).id }
  }

  async notification(): Promise<string> {
    const [kind] = newsKinds
    const news = { user_id: this.company.idOf.admin, kind: kind!, title: 'News', body: 'News', dedupe_key: this.word() }
    return (await this.server.bench.database.table('notifications').insert(news)).id
  }

  async bounced(): Promise<string> {
    const { email } = await this.somebody()
    const message_id = `<${this.word()}@example.org>`
    await this.server.bench.database.table('email_logs').insert({
      email_type: 'reset_password',
      recipient_email: email,
      subject: 'Hello',
      body_text: 'Hello',
      status: 'sent',
      message_id,
    })
    return deliveryReport({ messageId: message_id })
  }
}

const story =
  'In my last project I planned the work of five people, found that the old script lost rows, wrote a test for it, measured it, told the team what I had found and mended it within a week.'

type Make = (ground: Ground) => Promise<Fitting>

const at = (noun: string, make: (ground: Ground) => Promise<Named>, rest = '', more: Partial<Fitting> = {}): Make => {
  return async (ground) => ({ url: `/api/v1/${noun}/${(await make(ground)).id}${rest}`, ...more })
}

/** What was deleted and comes back. */
const back = (noun: string, make: (ground: Ground) => Promise<Named>, word = 'restore'): Make => {
  return async (ground) => {
    const { id } = await make(ground)
    await ground.ask('DELETE', `/${noun}/${id}`)
    return { url: `/api/v1/${noun}/${id}/${word}` }
  }
}

const account = (rest: string, body: (email: string, ground: Ground) => object): Make => {
  return async (ground) => {
    const { email, headers } = await ground.somebody()
    return { url: `/api/v1/account/${rest}`, as: headers, body: body(email, ground) }
  }
}

const practised = (rest: string, before: readonly [Method, string, object?][] = [], body?: object): Make => {
  return async (ground) => {
    const { headers, person } = await ground.candidate()
    const { id } = await ground.ask('POST', '/practice', { person, role: 'Analyst', level: 'entry' }, headers)
    for (const [method, path, sent] of before) await ground.ask(method, `/practice/${id}${path}`, sent, headers)
    return { url: `/api/v1/practice/${id}${rest}`, as: headers, ...(body === undefined ? {} : { body }) }
  }
}

/** By somebody of their own each, as an open one is gone on with. */
const assessed = (
  rest: string,
  body: object | undefined,
  handedIn: boolean,
  asks: 'themselves' | 'admin' = 'themselves',
): Make => {
  return async (ground) => {
    const { headers, person } = await ground.candidate()
    const id = handedIn ? await ground.assessed(headers, person) : await ground.answered(headers, person)
    return {
      url: `/api/v1/assessments/${id}${rest}`,
      as: asks === 'admin' ? 'admin' : headers,
      ...(body === undefined ? {} : { body }),
    }
  }
}

const grouped = (path: string): Make => {
  return async (ground) => {
    await ground.ask('PUT', `/people/${(await ground.person()).id}/student`, { institution: 'Uppsala' })
    await ground.made(await ground.ask('POST', '/match-runs', {}))
    return { url: `/api/v1${path}?by=student.institution` }
  }
}

/** A match that somebody was shown and has marked. */
const marked = async (ground: Ground): Promise<{ person: string; job: string }> => {
  const { id: person } = await ground.person()
  const { id: job } = await ground.job()
  await ground.ask('PUT', `/people/${person}/matches/${job}/status`, { status: 'saved' })
  return { person, job }
}

const posting = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Potter', hiringOrganization: { name: 'Kiln' } }

/** By the name of the route, as the document has it. */
export const fitting: Readonly<Record<string, Make>> = {
  'POST /api/v1/session': async (ground) => {
    const { email } = await ground.somebody()
    return { url: '/api/v1/session', as: 'anonymous', body: { email, password, as: 'program' } }
  },
  'POST /api/v1/registrations': async (ground) => ({
    url: '/api/v1/registrations',
    as: 'anonymous',
    body: { email: `${ground.word()}@example.org`, name: 'Ana', password },
  }),
  'POST /api/v1/verifications': async (ground) => {
    const email = `${ground.word()}@example.org`
    await ground.ask('POST', '/registrations', { email, name: 'Ana', password }, 'anonymous')
    return { url: '/api/v1/verifications', as: 'anonymous', body: { token: await ground.tokenTo(email) } }
  },
  'POST /api/v1/password-resets': async (ground) => {
    const { email } = await ground.somebody()
    await ground.ask('POST', '/reset-links', { email }, 'anonymous')
    const body = { token: await ground.tokenTo(email), password: `${password} again` }
    return { url: '/api/v1/password-resets', as: 'anonymous', body }
  },
  'POST /api/v1/email-confirmations': async (ground) => {
    const { headers } = await ground.somebody()
    const email = `${ground.word()}@example.org`
    await ground.ask('POST', '/account/email-change', { email, currentPassword: password }, headers)
    return { url: '/api/v1/email-confirmations', as: 'anonymous', body: { token: await ground.tokenTo(email) } }
  },
  'PUT /api/v1/account/password': account('password', () => ({ currentPassword: password, password: `${password} again` })),
  'POST /api/v1/account/email-change': account('email-change', (_, ground) => ({
    currentPassword: password,
    email: `${ground.word()}@example.org`,
  })),
  'POST /api/v1/account/erasure': account('erasure', (email) => ({ currentPassword: password, email })),
  'GET /api/v1/account/profile': async (ground) => ({ url: '/api/v1/account/profile', as: (await ground.somebody()).headers }),
  'POST /api/v1/users/{id}/erasure': async (ground) => {
    const { id, email } = await ground.somebody()
    return { url: `/api/v1/users/${id}/erasure`, body: { email } }
  },
  'POST /api/v1/users/{id}/restoration': async (ground) => back('users', () => ground.somebody(), 'restoration')(ground),
  'POST /api/v1/people/{id}/erasure': async (ground) => {
    const name = ground.word()
    const { id } = await ground.ask('POST', '/people', { name })
    return { url: `/api/v1/people/${id}/erasure`, body: { name } }
  },
  'GET /api/v1/tasks/{id}': async (ground) => {
    const { id } = await ground.ask('POST', '/imports', { file: (await ground.file()).id })
    return { url: `/api/v1/tasks/${id}` }
  },
  // One that nobody has begun yet.
  'POST /api/v1/tasks/{id}/cancel': async ({ server: { bench } }) => {
    const { id } = await bench.database.table('tasks').insert({
      queue: 'imports',
      name: 'imports.run',
      payload: { actor: { kind: 'operator' }, title: null, rehearsal: false, subject: null, input: {} },
      run_at: new Date(bench.context.now().getTime() + 86_400_000),
      max_attempts: 1,
    })
    return { url: `/api/v1/tasks/${id}/cancel` }
  },
  'PUT /api/v1/people/{id}/student': at('people', (ground) => ground.person(), '/student', { body: { institution: 'Uppsala' } }),
  'GET /api/v1/people/{id}/student': async (ground) => {
    const { id } = await ground.person()
    await ground.ask('PUT', `/people/${id}/student`, { institution: 'Uppsala' })
    return { url: `/api/v1/people/${id}/student` }
  },
  'POST /api/v1/skills/{id}/restore': back('skills', (ground) => ground.skill()),
  'POST /api/v1/skills/{id}/evidences': at('skills', (ground) => ground.skill(), '/evidences', {
    body: { kind: 'quote', quote: 'I did' },
  }),
  'DELETE /api/v1/evidences/{id}': at('evidences', (ground) => ground.evidence()),
  'POST /api/v1/evidences/{id}/restore': back('evidences', (ground) => ground.evidence()),
  'POST /api/v1/duplicates/apart': async (ground) => ({
    url: '/api/v1/duplicates/apart',
    body: { people: [(await ground.person()).id, (await ground.person()).id] },
  }),
  'POST /api/v1/merges': async (ground) => ({
    url: '/api/v1/merges',
    body: { keep: (await ground.person()).id, merge: (await ground.person()).id },
  }),
  'POST /api/v1/merges/{id}/undo': at('merges', (ground) => ground.merged(), '/undo'),
  'DELETE /api/v1/companies/{id}': at('companies', (ground) => ground.companyMade()),
  'POST /api/v1/companies/{id}/restore': back('companies', (ground) => ground.companyMade()),
  'POST /api/v1/companies/{id}/members': async (ground) => {
    const { id: user } = await ground.somebody('recruiter')
    return { url: `/api/v1/companies/${(await ground.companyMade()).id}/members`, body: { user } }
  },
  'DELETE /api/v1/companies/{id}/members/{user}': async (ground) => {
    const { id: user } = await ground.somebody('recruiter')
    const { id } = await ground.companyMade()
    await ground.ask('POST', `/companies/${id}/members`, { user })
    return { url: `/api/v1/companies/${id}/members/${user}` }
  },
  'PATCH /api/v1/jobs/{id}': at('jobs', (ground) => ground.job(), '', { body: { title: 'Nurse' } }),
  'POST /api/v1/jobs/{id}/restore': back('jobs', (ground) => ground.job()),
  'POST /api/v1/job-postings': async () => ({ url: '/api/v1/job-postings', body: posting }),
  'GET /api/v1/applications/{id}': at('applications', (ground) => ground.application()),
  'DELETE /api/v1/applications/{id}': at('applications', (ground) => ground.application()),
  'POST /api/v1/applications/{id}/restore': back('applications', (ground) => ground.application()),
  'POST /api/v1/applications/{id}/steps': at('applications', (ground) => ground.application(), '/steps', {
    body: { to: 'interview' },
  }),
  'POST /api/v1/applications/{id}/withdraw': async (ground) => {
    const { headers, person } = await ground.candidate()
    const { id } = await ground.ask('POST', '/applications', { person, job: (await ground.job()).id }, headers)
    return { url: `/api/v1/applications/${id}/withdraw`, as: headers, body: {} }
  },
  'PATCH /api/v1/views/{id}': at('views', (ground) => ground.view(), '', { body: { name: 'Mine' } }),
  'POST /api/v1/fields': async (ground) => ({
    url: '/api/v1/fields',
    body: { entity: 'job', key: ground.word(), type: 'choice', options: ['a', 'b'] },
  }),
  'GET /api/v1/fields/{id}': at('fields', (ground) => ground.field()),
  'PATCH /api/v1/fields/{id}': at('fields', (ground) => ground.field(), '', { body: { position: 3 } }),
  'DELETE /api/v1/fields/{id}': at('fields', (ground) => ground.field()),
  'POST /unsubscribe/{token}': async ({ server: { bench }, company }) => ({
    url: new URL(unsubscribeUrl(bench.context, company.idOf.student, newsKinds[0]!)).pathname,
    as: 'anonymous',
  }),
  'POST /api/v1/mail/letters/{name}/test': async () => ({ url: '/api/v1/mail/letters/reset_password/test' }),
  'POST /api/v1/mail/bounces': async (ground) => ({
    url: '/api/v1/mail/bounces',
    raw: { body: await ground.bounced(), type: 'message/rfc822' },
  }),
  'DELETE /api/v1/mail/undeliverable/{id}': async (ground) => {
    await ground.server.ask('POST', '/api/v1/mail/bounces', {
      body: await ground.bounced(),
      headers: { ...(await ground.company.headersOf('admin')), 'content-type': 'message/rfc822' },
    })
    const { items } = await ground.ask<{ items: Named[] }>('GET', '/mail/undeliverable')
    return { url: `/api/v1/mail/undeliverable/${items[0]!.id}` }
  },
  'POST /api/v1/notifications/{id}/read': async (ground) => ({
    url: `/api/v1/notifications/${await ground.notification()}/read`,
  }),
  'DELETE /api/v1/notifications/{id}/read': async (ground) => {
    const id = await ground.notification()
    await ground.ask('POST', `/notifications/${id}/read`)
    return { url: `/api/v1/notifications/${id}/read` }
  },
  'PUT /api/v1/assessments/{id}/answers/{position}': async (ground) => {
    const { headers, person } = await ground.candidate()
    const open = await ground.ask<Named & { waiting: number[] }>('POST', '/assessments', { person }, headers)
    return { url: `/api/v1/assessments/${open.id}/answers/${open.waiting[0]}`, as: headers, body: { text: story } }
  },
  'POST /api/v1/assessments/{id}/submission': assessed('/submission', undefined, false),
  'POST /api/v1/assessments/{id}/review-request': assessed('/review-request', { reason: 'It was more.' }, true),
  'POST /api/v1/assessments/{id}/review': assessed('/review', { levels: [], reason: 'They stay.' }, true, 'admin'),
  'POST /api/v1/practice': async (ground) => {
    const { headers, person } = await ground.candidate()
    return { url: '/api/v1/practice', as: headers, body: { person, role: 'Analyst', level: 'entry' } }
  },
  'DELETE /api/v1/practice/{id}': practised(''),
  'POST /api/v1/practice/{id}/restore': practised('/restore', [['DELETE', '']]),
  'PUT /api/v1/practice/{id}/answers/{number}': practised('/answers/1', [], { text: story }),
  'POST /api/v1/practice/{id}/end': practised('/end', [['PUT', '/answers/1', { text: story }]]),
  'PUT /api/v1/practice/{id}/sharing': practised('/sharing', [
    ['PUT', '/answers/1', { text: story }],
    ['POST', '/end'],
  ]),
  'DELETE /api/v1/practice/{id}/sharing': practised('/sharing', [
    ['PUT', '/answers/1', { text: story }],
    ['POST', '/end'],
    ['PUT', '/sharing'],
  ]),
  'POST /api/v1/scoring-versions': async (ground) => ({
    url: '/api/v1/scoring-versions',
    body: { label: ground.word(), note: 'tried', changes: { 'rules.gate': 3000 } },
  }),
  'GET /api/v1/scoring-versions/{id}/comparison': async (ground) => ({
    url: `/api/v1/scoring-versions/${(await ground.version()).id}/comparison?with=1.0`,
  }),
  'POST /api/v1/assessments/{id}/skills': async (ground) => {
    const { headers, person } = await ground.candidate()
    const id = await ground.assessed(headers, person)
    const { results } = await ground.ask<{ results: { competency: string; skill: { proficiency: string | null } }[] }>(
      'GET',
      `/assessments/${id}`,
      undefined,
      headers,
    )
    const competencies = results.filter(({ skill }) => skill.proficiency !== null).map(({ competency }) => competency)
    return { url: `/api/v1/assessments/${id}/skills`, as: headers, body: { competencies } }
  },
  'GET /api/v1/people/{id}/matches/{job}/status': async (ground) => {
    const { person, job } = await marked(ground)
    return { url: `/api/v1/people/${person}/matches/${job}/status` }
  },
  'GET /api/v1/people/{id}/matches/{job}/replay': async (ground) => {
    const { person, job } = await marked(ground)
    return { url: `/api/v1/people/${person}/matches/${job}/replay` }
  },
  'PUT /api/v1/jobs/{id}/matches/{person}/decision': async (ground) => {
    const { person, job } = await marked(ground)
    return { url: `/api/v1/jobs/${job}/matches/${person}/decision`, body: { decision: 'shortlisted', reason: 'Fits.' } }
  },
  'GET /api/v1/fairness': grouped('/fairness'),
  'GET /api/v1/exports/fairness': grouped('/exports/fairness'),
  'GET /api/v1/import-files/{id}': at('import-files', (ground) => ground.file()),
  'DELETE /api/v1/import-files/{id}': at('import-files', (ground) => ground.file()),
  'PUT /api/v1/import-files/{id}/columns': at('import-files', (ground) => ground.file(), '/columns', {
    body: { name: 'name' },
  }),
  'PUT /api/v1/import-files/{id}/dates': at('import-files', (ground) => ground.file(), '/dates', { body: { order: 'dmy' } }),
  'POST /api/v1/imports': async (ground) => ({ url: '/api/v1/imports', body: { file: (await ground.file()).id } }),
  'GET /api/v1/imports/{id}': async (ground) => ({ url: `/api/v1/imports/${await ground.imported()}` }),
  'POST /api/v1/imports/{id}/undo': async (ground) => ({ url: `/api/v1/imports/${await ground.imported()}/undo` }),
  'GET /api/v1/imports/{id}/problem-rows': async (ground) => ({ url: `/api/v1/imports/${await ground.imported()}/problem-rows` }),
  'POST /api/v1/import-files': async (ground) => ({
    url: `/api/v1/import-files?kind=people&name=${ground.word()}.csv`,
    raw: { body: `name\n${ground.word()}\n`, type: 'text/csv' },
  }),
}
