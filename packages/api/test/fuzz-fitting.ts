// What no schema tells: requests that do what they are asked for, each made ready by what it needs. The fuzz mixes them with its own.
import { newsKinds } from '@moirai/contract/notifications'
import { unsubscribeUrl } from '../../talent/src/mail/unsubscribe.ts'
import { password } from './company.ts'
import { story, type Fitting, type Ground, type Named } from './fuzz-ground.ts'
import type { Method } from './server.ts'

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
    return { url: `/api/v1/account${rest}`, as: headers, body: body(email, ground) }
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
  'PUT /api/v1/account/password': account('/password', () => ({ currentPassword: password, password: `${password} again` })),
  'POST /api/v1/account/email-change': account('/email-change', (_, ground) => ({
    currentPassword: password,
    email: `${ground.word()}@example.org`,
  })),
  'POST /api/v1/account/erasure': account('/erasure', (email) => ({ currentPassword: password, email })),
  'GET /api/v1/account/profile': async (ground) => ({ url: '/api/v1/account/profile', as: (await ground.somebody()).headers }),
  'PATCH /api/v1/account': account('', () => ({ name: 'Ben' })),
  'PATCH /api/v1/users/{id}': at('users', (ground) => ground.somebody(), '', { body: { name: 'Ben' } }),
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
  'DELETE /api/v1/people/{id}/student': async (ground) => {
    const { id } = await ground.person()
    await ground.ask('PUT', `/people/${id}/student`, { institution: 'Uppsala' })
    return { url: `/api/v1/people/${id}/student` }
  },
  'PATCH /api/v1/people/{id}': at('people', (ground) => ground.person(), '', { body: { headline: 'Potter' } }),
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
  'POST /api/v1/jobs/{id}/open': async (ground) => {
    const { id } = await ground.job()
    await ground.ask('POST', `/jobs/${id}/close`)
    return { url: `/api/v1/jobs/${id}/open` }
  },
  'POST /api/v1/jobs/{id}/close': at('jobs', (ground) => ground.job(), '/close'),
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
    url: new URL(unsubscribeUrl(bench.context, company.idOf.student, newsKinds[0])).pathname,
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
  'GET /api/v1/practice/{id}': practised(''),
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
  'GET /api/v1/jobs/{id}/matches/{person}/decision': async (ground) => {
    const { person, job } = await marked(ground)
    await ground.ask('PUT', `/jobs/${job}/matches/${person}/decision`, { decision: 'passed', reason: 'Another fits better.' })
    return { url: `/api/v1/jobs/${job}/matches/${person}/decision` }
  },
  'GET /api/v1/fairness': grouped('/fairness'),
  'GET /api/v1/exports/fairness': grouped('/exports/fairness'),
  'GET /api/v1/import-files/{id}': at('import-files', (ground) => ground.file()),
  'DELETE /api/v1/import-files/{id}': at('import-files', (ground) => ground.file()),
  'PUT /api/v1/import-files/{id}/columns': at('import-files', (ground) => ground.file(), '/columns', {
    body: { name: 'name' },
  }),
  'DELETE /api/v1/import-files/{id}/columns': async (ground) => {
    const order = { file: (await ground.file()).id, columns: { name: 'name' } }
    await ground.made(await ground.ask('POST', '/imports', order))
    return { url: `/api/v1/import-files/${(await ground.file()).id}/columns` }
  },
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
