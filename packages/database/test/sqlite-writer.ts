// A program that writes without a pause, several at once, and says on its standard output what was acknowledged: it is there to be killed.
//
//   node sqlite-writer.ts URL NAME
import { writeSync } from 'node:fs'
import { openDatabase } from '../src/database.ts'
import { writersAtOnce, writersSchema as schema } from './sqlite-kills.ts'

const [url = '', name = ''] = process.argv.slice(2)
const database = await openDatabase({ url, schema })

async function write(writer: string): Promise<never> {
  for (let number = 1; ; number++) {
    await database.transaction(async (session) => {
      await session.table('letters').insertMany([1, 2, 3].map((page) => ({ writer, number, page, body: 'x'.repeat(300) })))
      await session.table('tallies').upsertMany([{ writer, last: number }], { conflict: ['writer'] })
      // Old letters go, so that pages are freed and taken again.
      await session.table('letters').purge({ writer, number: { lt: number - 20 } })
    })
    // At once and by itself: what is told after this was acknowledged before.
    writeSync(1, `${writer} ${number}\n`)
  }
}

await Promise.all(Array.from({ length: writersAtOnce }, (_, place) => write(`${name}${place}`)))
