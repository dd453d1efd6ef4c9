// Answers that are files, sent as they are made: tables as CSV, records as JSON.
import { Readable } from 'node:stream'
import { csvLine } from '@moirai/talent/imports'
import type { FastifyReply } from 'fastify'

/** A table that is sent as a file, line by line. */
export interface CsvFile {
  name: string
  /** The first row is the header. */
  rows: AsyncIterable<readonly string[]>
}

/** Records, sent as `{"items":[…]}`. */
export interface JsonFile {
  name: string
  records: AsyncIterable<object>
}

export type RecordsFile = CsvFile | JsonFile

/** Whether it can be made at all is known with its first line; then there is still time to say no. */
export async function sendFile(reply: FastifyReply, file: RecordsFile): Promise<FastifyReply> {
  const ofTable = 'rows' in file
  const lines = ofTable ? csvLines(file) : jsonLines(file)
  const first = await lines.next()
  async function* all(): AsyncGenerator<string> {
    if (!first.done) yield first.value
    yield* lines
  }
  return reply
    .type(ofTable ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8')
    .header('content-disposition', `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '_')}"`)
    .send(Readable.from(all()))
}

async function* csvLines({ rows }: CsvFile): AsyncGenerator<string> {
  for await (const row of rows) yield csvLine(row)
}

async function* jsonLines({ records }: JsonFile): AsyncGenerator<string> {
  let before = '{"items":[\n'
  for await (const record of records) {
    yield before + JSON.stringify(record)
    before = ',\n'
  }
  yield before === ',\n' ? '\n]}\n' : '{"items":[]}\n'
}
