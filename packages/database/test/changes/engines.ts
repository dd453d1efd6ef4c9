// The engines that changes of schemas are tried on, each with a database that is emptied for every try: making one takes longer.
import { makeScratch, openDatabase, type Scratch } from '../../src/database.ts'
import type { Store } from '../conformance/kit.ts'
import * as mysql from '../mysql-store.ts'
import { pgliteGround, serverGround, serverUrl } from '../postgresql-store.ts'

export interface TriedEngine {
  readonly name: string
  /** Why it cannot be tried here; undefined where it can. */
  readonly lack: string | undefined
  /** The empty database of the next try. */
  readonly scratch: () => Promise<Scratch>
  readonly end: () => Promise<void>
}

interface Ground {
  store: () => Promise<Store>
  remove: () => Promise<void>
}

function onGround(name: string, lack: string | undefined, start: () => Promise<Ground>): TriedEngine {
  let ground: Promise<Ground> | undefined
  const scratch = async (): Promise<Scratch> => {
    const store = await (await (ground ??= start())).store()
    return { open: store.open ?? ((options) => openDatabase({ ...options, url: store.url })), remove: () => {} }
  }
  const end = async () => {
    await (await ground)?.remove()
    ground = undefined
  }
  return { name, lack, scratch, end }
}

/** New at each call: a test file has its own databases. */
export const triedEngines = (): TriedEngine[] => [
  { name: 'SQLite', lack: undefined, scratch: async () => makeScratch(), end: async () => {} },
  onGround(serverUrl === undefined ? 'PGlite' : 'PostgreSQL', undefined, serverUrl === undefined ? pgliteGround : serverGround),
  onGround('MariaDB', mysql.serverUrl === undefined ? mysql.howToRun : undefined, mysql.serverGround),
]
