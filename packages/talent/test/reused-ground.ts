// A migrated database that tests share one after the other: the rows are put back as a deployment has them, and the tables stay.
import { schemaCounters } from '../../database/src/migrations/journal.ts'
import type { Store } from '../../database/test/conformance/kit.ts'
import type { Ground } from '../../database/test/postgresql-store.ts'
import { openBench, type Bench, type BenchOptions } from './context.ts'
import { tables } from './rows.ts'

type Options = Omit<BenchOptions, 'url' | 'open'>

export interface EngineGround {
  /** A bench of this engine with the rows that a deployment begins with; those of the bench before are gone. */
  open: (options?: Options) => Promise<Bench>
  /** The same on a database made anew, for tests that change its tables. */
  anew: (options?: Options) => Promise<Bench>
  remove: () => Promise<void>
}

/** How an engine says what is needed here. */
export interface ReuseWords {
  readonly quote: (name: string) => string
  /** Where rows are kept, beside the tables, its making, and its end. */
  readonly place: string
  readonly makePlace: string
  readonly dropPlace: string
  /** In this transaction foreign keys are not looked at. */
  readonly unchecked: string
}

/**
 * Making a database anew takes one to three seconds, putting its rows back a twentieth of that. Where a test asks for a currency or a
 * moment of its own, it is made anew all the same.
 */
export function reusing(ground: Ground, { quote, place, makePlace, dropPlace, unchecked }: ReuseWords): EngineGround {
  const all = [...tables, schemaCounters.state()].map(({ name, columns }) => ({
    own: quote(name),
    kept: `${place}.${quote(name)}`,
    columns: columns
      .filter(({ generated }) => generated === undefined)
      .map((column) => quote(column.name))
      .join(),
  }))
  const emptied = all.map(({ own }) => `DELETE FROM ${own}`)
  const keeping = all.map(({ own, kept, columns }) => `CREATE TABLE ${kept} AS SELECT ${columns} FROM ${own}`)
  const putBack = all.map(({ own, kept, columns }) => `INSERT INTO ${own} (${columns}) SELECT ${columns} FROM ${kept}`)
  let ready: Store | undefined

  const inStore = ({ url, open }: Store, options: Options): Promise<Bench> =>
    openBench({ ...options, ...(open ? { open } : { url }) })

  const makeReady = (): Promise<Store> =>
    ground.ready(async (store) => {
      await (await inStore(store, {})).database.close()
      await store.execute([dropPlace, makePlace, ...keeping].join(';'))
    })

  const isOwn = ({ currency, start, migrated }: Options): boolean =>
    currency !== undefined || start !== undefined || migrated === false

  const anew = async (options: Options = {}): Promise<Bench> => {
    ready = undefined
    if (isOwn(options) || options.deployed === false) return inStore(await ground.store(), options)
    const bench = await inStore(await makeReady(), { ...options, migrated: false })
    bench.clock.startAgain()
    return bench
  }

  const open = async (options: Options = {}): Promise<Bench> => {
    const { deployed = true } = options
    if (isOwn(options)) return anew(options)
    ready ??= await makeReady()
    const rows = deployed ? putBack : []
    await ready.execute(['BEGIN', unchecked, ...emptied, ...rows, 'COMMIT'].join(';'))
    return inStore(ready, { ...options, migrated: false })
  }

  const remove = async (): Promise<void> => {
    await ready?.execute(dropPlace)
    await ground.remove()
  }
  return { anew, open, remove }
}
