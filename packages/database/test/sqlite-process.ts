// Child processes for the SQLite tests: another user who opens a database, and another program that holds its lock.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const nobody = 65_534
const isRoot = process.getuid?.() === 0

/** Runs a program text in a Node process; as root under another user's name, for whom permissions count. */
function start(text: string, asNobody: boolean) {
  const user = asNobody && isRoot ? { uid: nobody, gid: nobody } : {}
  return spawn(process.execPath, ['--input-type=module', '--eval', text], { stdio: ['pipe', 'pipe', 'inherit'], ...user })
}

/** Opens a database in a process for which permissions count, and tells how that ended: `opened`, or kind and message. */
export async function openAsNobody(url: string): Promise<string> {
  const front = new URL('../src/database.ts', import.meta.url).href
  const child = start(
    `import { openDatabase } from ${JSON.stringify(front)}
    try {
      const database = await openDatabase({ url: ${JSON.stringify(url)}, schema: {} })
      await database.transaction(async () => {})
      process.stdout.write('opened')
    } catch (error) {
      process.stdout.write(error.kind + ': ' + error.message)
    }`,
    true,
  )
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text))
  await once(child, 'close')
  return told
}

/** Another program that has begun to write to the file and does not come to an end; `kill` ends it with SIGKILL. */
export async function holdLock(file: string): Promise<{ kill: () => Promise<void> }> {
  const child = start(
    `import { DatabaseSync } from 'node:sqlite'
    const driver = new DatabaseSync(${JSON.stringify(file)})
    driver.exec("BEGIN IMMEDIATE; UPDATE people SET name = 'half done'")
    process.stdout.write('held')
    setInterval(() => {}, 1000)`,
    false,
  )
  await once(child.stdout, 'data')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'close')
    },
  }
}
