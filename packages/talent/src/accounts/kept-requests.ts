// Requests that may come twice: what each of their transactions gave is kept in that very transaction, and given again instead of done again.
import { laterThan } from '../checking.ts'
import { Refusal } from '../errors.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { keepFieldKeys } from '../settings/settings.ts'
import type { TalentDatabase, TalentSession } from '../tables.ts'

export interface RequestKey {
  /** Who asks: a user's id, or `anonymous:` and the hash of an address. */
  actor: string
  /** Method and pattern of the path. */
  route: string
  /** As the request gave it. */
  key: string
  /** Of everything that was asked, in hexadecimal. */
  bodyHash: string
}

/** What was answered; the status is that of the route. */
export interface KeptAnswer {
  body: unknown
}

interface Kept {
  /** What each transaction gave, in order. */
  results: unknown[]
  answer?: KeptAnswer
}

const dayMs = 86_400_000
/** Nobody works on a request whose transactions have been silent for so long: the process died. */
const silentMs = 60_000
const mostKeys = 10_000
const mostCharacters = 4 * 1024 ** 2

/** The same key came with another request. */
export class KeyReused extends Error {}

export type Begun = { answer: KeptAnswer } | { request: KeptRequest }

/**
 * Begins a request, or goes on with one that broke off; where it was answered already, that answer.
 * @throws KeyReused; Refusal `taken` while it is being worked on, `limited`.
 */
export async function beginRequest(context: Context, asked: RequestKey): Promise<Begun> {
  return inTransaction(context, async (work) => {
    const { actor, route, key, bodyHash } = asked
    const table = work.session.table('idempotency_keys')
    await keepFieldKeys(work)
    await table.purge({ expires_at: { lte: work.now() } })
    const known = await table.findBy({ actor, route, key })
    if (known && known.body_hash !== bodyHash) throw new KeyReused()
    if (!known) {
      if ((await table.count({ actor })) >= mostKeys) {
        throw new Refusal(
          'limited',
          `Idempotency-Key: ${mostKeys} keys of yours are kept already, each for a day; come again later.`,
        )
      }
      const expires_at = new Date(work.now().getTime() + dayMs)
      const { id, updated_at } = await table.insert({ actor, route, key, body_hash: bodyHash, status: 'running', expires_at })
      return { request: new KeptRequest(context, id, updated_at, []) }
    }
    const kept = opened(work, known)
    if (known.status === 'answered') return answered(kept)
    if (work.now().getTime() - known.updated_at.getTime() < silentMs) {
      throw new Refusal('taken', 'A request with this Idempotency-Key is being worked on; ask again in a minute.')
    }
    // Marked as being worked on again: whoever began it and is only slow finds that out.
    const updated_at = laterThan(known, work.now())
    await table.update(known.id, { updated_at })
    return { request: new KeptRequest(context, known.id, updated_at, kept.results) }
  })
}

function answered({ answer }: Kept): Begun {
  if (answer) return { answer }
  throw new Refusal('taken', 'This was done already, and its answer was too large to be kept.')
}

const placeOf = (row: string) => ({ table: 'idempotency_keys', column: 'response', row })

function opened({ fieldKeys }: Context, { id, response }: { id: string; response: unknown }): Kept {
  return response === null ? { results: [] } : (revived(fieldKeys.openJson(placeOf(id), response)) as Kept)
}

/** One request under its key. */
export class KeptRequest {
  /** Acts as the context it was begun with; what was done already is given instead of done. */
  readonly context: Context
  readonly #own: Context
  readonly #id: string
  readonly #results: unknown[]
  /** The row as this process wrote it last. */
  #written: Date
  #done = 0

  constructor(context: Context, id: string, written: Date, results: readonly unknown[]) {
    this.#own = context
    this.#id = id
    this.#written = written
    this.#results = [...results]
    this.context = { ...context, database: this.#keeping(context.database) }
  }

  /** Keeps what was answered, for a day. */
  async answer(answer: KeptAnswer): Promise<void> {
    await inTransaction(this.#own, async (work) => void (await this.#store(work, 'answered', { results: [], answer })))
  }

  /** It was refused, or broke off: sent again, it is done from where it came. */
  async giveUp(): Promise<void> {
    await inTransaction(this.#own, async ({ session }) => {
      const table = session.table('idempotency_keys')
      const where = { id: this.#id, status: 'running' as const, updated_at: this.#written }
      if (this.#results.length === 0) await table.purge(where)
      else await table.updateWhere(where, { updated_at: new Date(0) })
    })
  }

  /** The database, but each writing transaction keeps what it gave. */
  #keeping(database: TalentDatabase): TalentDatabase {
    const transaction = async <T>(
      work: (session: TalentSession) => Promise<T>,
      options: NonNullable<Parameters<TalentDatabase['transaction']>[1]> = {},
    ): Promise<T> => {
      if (options.readOnly === true) return database.transaction(work, options as { readOnly: true })
      const place = this.#done
      this.#done += 1
      if (place < this.#results.length) return this.#results[place] as T
      const { wasDone: _asked, ...rest } = options
      let written = this.#written
      const result = await database.transaction(async (session) => {
        const own = await work(session)
        written = await this.#store({ ...this.#own, session }, 'running', { results: [...this.#results, own] })
        return own
      }, rest)
      this.#written = written
      this.#results.push(result)
      return result
    }
    return new Proxy(database, {
      get: (target, name) => {
        if (name === 'transaction') return transaction
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  }

  /** @returns The time it was written with. @throws Refusal `taken` where another process has gone on with the request. */
  async #store(work: Work, status: 'running' | 'answered', kept: Kept): Promise<Date> {
    const plain = plainOf(kept)
    const fits = JSON.stringify(plain).length <= mostCharacters
    const table = work.session.table('idempotency_keys')
    const updated_at = laterThan({ updated_at: this.#written }, work.now())
    const moved = await table.updateWhere(
      { id: this.#id, updated_at: this.#written },
      {
        // What cannot be given again must not be done again.
        status: fits ? status : 'answered',
        response: work.fieldKeys.sealJson(placeOf(this.#id), fits ? plain : { results: [] }),
        updated_at,
      },
    )
    // An erasure takes its own key along: then there is no row.
    if (moved === 0 && (await table.exists({ id: this.#id })))
      throw new Refusal('taken', 'The same request was sent again meanwhile, and is being worked on there.')
    return updated_at
  }
}

/** As JSON that tells a moment, bytes and whole numbers apart from texts. */
function plainOf(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainOf(one)]))
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  const [[name, one] = ['', undefined], ...more] = Object.entries(value) as [string, unknown][]
  if (more.length === 0 && name === '$date') return new Date(Number(one))
  if (more.length === 0 && name === '$bytes') return new Uint8Array(Buffer.from(String(one), 'base64'))
  if (more.length === 0 && name === '$bigint') return BigInt(String(one))
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, revived(entry)]))
}

/** What a kept request names, for who looks whom it is about. */
export const openedResponse = (context: Context, row: { id: string; response: unknown }): unknown =>
  row.response === null ? null : context.fieldKeys.openJson(placeOf(row.id), row.response)
