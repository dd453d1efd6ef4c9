// The rows that both servers answer from: invented people and postings, and an account that is signed in.
import { Client } from 'pg'
import { createUser, passwordHashFor, signIn } from '../../packages/talent/src/accounts/accounts.ts'
import { actingAs, inSnapshot } from '../../packages/talent/src/context.ts'
import { installDeployment } from '../../packages/talent/src/deployment.ts'
import { makeDemonstration } from '../../packages/talent/src/demonstration/demonstration.ts'
import { openContext } from './ours.ts'

export interface Filled {
  /** Of somebody of the career centre. */
  readonly token: string
  /** Whose password nobody knows. */
  readonly known: string
  readonly jobs: readonly string[]
}

const password = 'quiet river under glass'

/** A server does so by itself a minute later, in the midst of the rounds; both sides are planned by it. */
async function gatherStatistics(url: string): Promise<void> {
  if (url.startsWith('sqlite:')) return
  const server = new Client({ connectionString: url })
  await server.connect()
  await server.query('ANALYZE')
  await server.end()
}

export async function fill(url: string, count: number): Promise<Filled> {
  const context = await openContext(url)
  try {
    await context.database.migrations.upgrade()
    await installDeployment(context)
    await makeDemonstration(context, { people: count, jobs: count, seed: 1 })
    const passwordHash = await passwordHashFor(context, password, [])
    const [known, staff] = ['known@example.org', 'staff@example.org']
    for (const email of [known, staff]) {
      const user = { email, name: 'Somebody', role: 'staff', status: 'active' } as const
      const { id } = await createUser(context, user, { passwordHash })
      await context.database.table('users').update(id, { email_verified_at: context.now() })
    }
    const asProgram = actingAs(context, { kind: 'program' })
    const { token } = await signIn(asProgram, { email: staff, password }, { ip: null, userAgent: null })
    const jobs = await inSnapshot(context, ({ session }) => session.table('job_postings').list({ limit: 500 }))
    await gatherStatistics(url)
    return { token, known, jobs: jobs.map(({ id }) => id) }
  } finally {
    await context.database.close()
  }
}
