// Files that were handed in and wait to be imported: kept in a folder beside the database, looked through, thrown away in time.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { DuplicatePolicy } from '@moirai/contract/words'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import {
  inspectFile,
  mapAsBefore,
  mapColumns,
  type ImportSource,
  type Inspection,
  type PreparedImport,
} from '@moirai/talent/imports'
import { HttpProblem } from './errors.ts'

/** What is kept beside a file. */
export interface ImportFile {
  id: string
  kind: 'people' | 'jobs'
  name: string
  expiresAt: string
  /** Field to column, where somebody chose; proposed from the file otherwise. */
  columns: Record<string, string> | null
  /** The import under way: what the server goes on with after it was stopped. */
  importing: { onDuplicate: DuplicatePolicy; id: string | null } | null
}

interface ImportFilesParts {
  context: Context
  dataFolder: string
  maxBytes: number
}

const mostFiles = 20
const lifeMs = 24 * 3_600_000

export class ImportFiles {
  readonly #context: Context
  readonly #folder: string
  readonly #maxBytes: number
  readonly #files = new Map<string, ImportFile>()
  readonly #closing = new AbortController()
  #arriving = 0
  #writing: Promise<void> = Promise.resolve()

  constructor({ context, dataFolder, maxBytes }: ImportFilesParts) {
    this.#context = context
    this.#maxBytes = maxBytes
    // Each database has a folder of its own: an import goes on in the database it was begun in, and in no other.
    const name = createHash('sha256').update(context.database.config.maskedUrl).digest('hex').slice(0, 12)
    this.#folder = join(dataFolder, 'uploads', name)
  }

  /** Reads what an earlier process left, and throws away what is broken or too old. */
  async load(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names.filter((each) => /^[\da-f-]{36}\.json$/.test(each))) {
      const text = await readFile(this.#path(name), 'utf8')
      const file = parsedFile(text)
      if (file) this.#files.set(file.id, file)
    }
    const known = (name: string): boolean => this.#files.has(name.slice(0, 36)) && !name.endsWith('.part')
    for (const name of names.filter((each) => !known(each))) await rm(this.#path(name), { force: true })
    await this.clean()
  }

  /** Throws away what nobody imported in time. */
  async clean(): Promise<void> {
    const now = this.#context.now().toISOString()
    const old = [...this.#files.values()].filter(({ expiresAt, importing }) => importing === null && expiresAt < now)
    for (const { id } of old) await this.remove(id)
  }

  /** Those whose import was under way. */
  interrupted(): (ImportFile & { importing: NonNullable<ImportFile['importing']> })[] {
    return [...this.#files.values()].flatMap((file) => (file.importing === null ? [] : [{ ...file, importing: file.importing }]))
  }

  /** Ends what reads files at this moment. */
  close(): void {
    this.#closing.abort()
  }

  /** @throws Refusal `missing`. */
  get(id: string): ImportFile {
    const file = this.#files.get(id)
    if (file) return file
    throw new Refusal('missing', 'There is no such file any more: it was imported, thrown away or too old. Choose it again.')
  }

  /** Keeps a file and looks it through. @throws HttpProblem `too_large`, Refusal `limited`, and what is wrong with the file. */
  async add(input: { kind: ImportFile['kind']; name: string; bytes: Readable }): Promise<ImportFile> {
    if (this.#files.size + this.#arriving >= mostFiles) {
      throw new Refusal('limited', `${mostFiles} files wait to be imported already; import one of them or throw it away.`)
    }
    const { kind, name, bytes } = input
    const id = this.#context.newId()
    const expiresAt = new Date(this.#context.now().getTime() + lifeMs).toISOString()
    const file: ImportFile = { id, kind, name, expiresAt, columns: null, importing: null }
    this.#arriving += 1
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 })
      await this.#receive(bytes, this.#path(`${id}.part`))
      await rename(this.#path(`${id}.part`), this.#path(id))
      const inspection = await inspectFile(this.source(file))
      await this.#write(`${id}.inspection`, inspection)
      await this.save(file)
      return file
    } catch (error) {
      await this.remove(id)
      throw error
    } finally {
      this.#arriving -= 1
    }
  }

  /** The file as it is to be imported, mapped as proposed or as `columns` says; a column that is needed may be missing yet. */
  async prepare(file: ImportFile, columns = file.columns): Promise<PreparedImport> {
    const inspection = JSON.parse(await readFile(this.#path(`${file.id}.inspection`), 'utf8')) as Inspection
    const { currency } = this.#context.settings
    const proposal = mapColumns({ kind: file.kind, inspection, currency })
    if (columns === null) return mapAsBefore(this.#context, proposal)
    // What the headers say of currency and period holds whatever the columns are.
    return mapColumns({ kind: file.kind, inspection, currency, mapping: { columns, constants: proposal.mapping.constants } })
  }

  source({ id, name }: ImportFile): ImportSource {
    return { name, open: () => createReadStream(this.#path(id), { signal: this.#closing.signal }) }
  }

  /** Keeps what was changed of a file. */
  async save(file: ImportFile): Promise<void> {
    this.#files.set(file.id, file)
    await this.#write(`${file.id}.json`, file)
  }

  async remove(id: string): Promise<void> {
    this.#files.delete(id)
    // What is known of the file goes first: without it the rest is cleared away at the next start.
    for (const name of [`${id}.json`, `${id}.inspection`, `${id}.part`, id]) await rm(this.#path(name), { force: true })
  }

  #path(name: string): string {
    return join(this.#folder, name)
  }

  /** Whole or not at all, also when the power goes. */
  #write(name: string, value: object): Promise<void> {
    const text = JSON.stringify(value)
    const written = this.#writing.then(async () => {
      await writeFile(this.#path(`${name}.part`), text, { mode: 0o600, flush: true })
      await rename(this.#path(`${name}.part`), this.#path(name))
    })
    // One after the other: two writers of one name would take each other's half.
    this.#writing = written.catch(() => undefined)
    return written
  }

  async #receive(bytes: Readable, path: string): Promise<void> {
    const file = await open(path, 'wx', 0o600)
    let size = 0
    try {
      for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > this.#maxBytes) throw tooLarge(this.#maxBytes)
        await file.write(chunk)
      }
      await file.sync()
    } finally {
      await file.close()
    }
  }

  /** @throws HttpProblem `too_large` where the client says so itself. */
  checkLength(length: string | undefined): void {
    if (Number(length ?? 0) > this.#maxBytes) throw tooLarge(this.#maxBytes)
  }
}

/** Undefined where it was not written to its end. */
function parsedFile(text: string): ImportFile | undefined {
  try {
    return JSON.parse(text) as ImportFile
  } catch {
    return undefined
  }
}

const tooLarge = (maxBytes: number): HttpProblem =>
  new HttpProblem(
    'too_large',
    `The file is larger than ${Math.round(maxBytes / 1024 ** 2)} MB; pack it with gzip, split it, or set MAX_UPLOAD_MB higher.`,
  )
