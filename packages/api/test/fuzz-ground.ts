// What the requests of the fuzz need is made here, by everybody's own routes, as far as there are any.
import { createUser, hashOf } from '@moirai/talent/accounts'
import { actingAs } from '@moirai/talent/context'
import { claimProfile } from '@moirai/talent/people'
import { newsKinds } from '@moirai/contract/notifications'
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

export interface Named {
  id: string
}

/** What a request needs is refused, as others have changed what everybody needs. */
export class NotReady extends Error {}

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
    const news = { user_id: this.company.idOf.admin, kind, title: 'News', body: 'News', dedupe_key: this.word() }
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

export const story =
  'In my last project I planned the work of five people, found that the old script lost rows, wrote a test for it, measured it, told the team what I had found and mended it within a week.'
