// Prisma as its guide uses it, over its adapter for `pg`; its client is code generated into the folder of the peers.
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, listLength, type Contender, type Makers } from '../contender.ts'
import type { NewUser, Tree, User } from '../rows.ts'

interface Client {
  user: {
    findUnique: (options: object) => Promise<User | null>
    findMany: (options: object) => Promise<User[]>
    create: (options: object) => Promise<User>
    update: (options: object) => Promise<unknown>
  }
  job: { createMany: (options: object) => Promise<unknown> }
  $transaction: <T>(work: (client: Client) => Promise<T>, options?: object) => Promise<T>
  $disconnect: () => Promise<void>
}

const bulkTimeoutMs = 600_000

export async function prisma(url: string, makers: Makers): Promise<Contender> {
  const { PrismaPg } = await loadPeer<{ PrismaPg: new (options: object) => object }>('@prisma/adapter-pg')
  const { PrismaClient } = await loadPeer<{ PrismaClient: new (options: object) => Client }>('./generated/client.ts')
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) })
  const point = async (by: Client, id: string) => (await by.user.findUnique({ where: { id } })) ?? undefined
  const insert = (by: Client, user: NewUser) => by.user.create({ data: completed(user, makers) })
  const update = (by: Client, id: string, { name, age }: Pick<User, 'name' | 'age'>) =>
    by.user.update({ where: { id }, data: { name, age, updated_at: makers.now() } })
  return {
    name: 'Prisma',
    role: 'peer',
    point: (id) => point(client, id),
    list: (after) => client.user.findMany({ where: { email: { gt: after } }, orderBy: { email: 'asc' }, take: listLength }),
    tree: async (id) =>
      (await client.user.findUnique({
        where: { id },
        include: {
          profile: {
            include: { skills: { orderBy: { id: 'asc' }, include: { evidences: { orderBy: { id: 'asc' } } } } },
          },
        },
      })) as Tree,
    insert: (user) => insert(client, user),
    update: (id, change) => update(client, id, change),
    three: (id, change, user) =>
      client.$transaction(async (by) => {
        await point(by, id)
        await update(by, id, change)
        await insert(by, user)
      }),
    // Given all rows at once it takes as long a row, and keeps 3 kB of each for as long as the client lives.
    bulk: (jobs) =>
      client.$transaction(
        async (by) => {
          for (const chunk of chunksOf(jobs)) await by.job.createMany({ data: chunk })
        },
        { timeout: bulkTimeoutMs },
      ),
    close: () => client.$disconnect(),
  }
}
