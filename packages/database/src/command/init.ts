// The beginning of a project: a configuration, a first schema, and the folder of its migrations.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { embeddedEngine } from '../dialects/url-schemes.ts'
import { DatabaseError } from '../errors.ts'
import { configName } from './project.ts'

const config = `// Where the database is, where its tables stand as code, and where its migrations are kept.
export default {
  url: '${embeddedEngine}:./app.db',
  schema: './schema.ts',
  migrations: './migrations',
}
`

// As a program that has installed this package calls it, in quotes.
const packageName = `'@moirai/database'`

const schema = `// The tables. After a change: \`database revision -m "what it is for"\`, then \`database upgrade\`.
import { index, table, text, timestamps, uuid } from ${packageName}

export const people = table(
  'people',
  { id: uuid().primaryKey(), name: text({ max: 200 }), email: text({ max: 320 }).unique(), ...timestamps() },
  (t) => [index(t.name)],
)
`

/** Writes what is missing. @throws DatabaseError `usage` where there is a configuration already. */
export function initProject(folder: string): string[] {
  const place = resolve(folder)
  if (existsSync(join(place, configName))) {
    throw new DatabaseError('usage', `There is a ${configName} in ${place} already; nothing was written.`)
  }
  mkdirSync(join(place, 'migrations'), { recursive: true })
  const written = [join(place, configName), join(place, 'migrations')]
  writeFileSync(join(place, configName), config)
  if (!existsSync(join(place, 'schema.ts'))) {
    writeFileSync(join(place, 'schema.ts'), schema)
    written.push(join(place, 'schema.ts'))
  }
  return written
}
