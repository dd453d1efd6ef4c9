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
  /** Makes the empty place in which rows are kept, beside the tables, and the end of it. */
  readonly makePlace: (place: string) => string
  readonly dropPlace: (place: string) => string
  /** In this transaction foreign keys are not looked at. */
  readonly unchecked: string
}

/**
 * Making a database anew takes one to three seconds, putting its rows back a twentieth of that. Where a test asks for a currency or a
 * moment of its own, it is made anew all the same.
 */
export function reusing(ground: Ground, { quote, makePlace, dropPlace, unchecked }: ReuseWords): EngineGround {
  const place = quote(`kept_${process.pid}_${Math.random().toString(36).slice(2, 8)}`)
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

  const anew = async (options: Options = {}): Promise<Bench> => {
    ready = undefined
    return inStore(await ground.store(), options)
  }

  const makeReady = async (): Promise<Store> => {
    const store = await ground.store()
    await (await inStore(store, {})).database.close()
    await store.execute([dropPlace(place), makePlace(place), ...keeping].join(';'))
    return store
  }

  const open = async (options: Options = {}): Promise<Bench> => {
    const { deployed = true, currency, start } = options
    if (currency !== undefined || start !== undefined) return anew(options)
    ready ??= await makeReady()
    const rows = deployed ? putBack : []
    await ready.execute(['BEGIN', unchecked, ...emptied, ...rows, 'COMMIT'].join(';'))
    return inStore(ready, { ...options, migrated: false })
  }

  const remove = async (): Promise<void> => {
    await ready?.execute(dropPlace(place))
    await ground.remove()
  }
  return { anew, open, remove }
}
