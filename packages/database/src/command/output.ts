// What the command writes: the answer to standard output, as text or as one JSON document; remarks to standard error.
import { createInterface } from 'node:readline/promises'

export interface Output {
  line(text: string): void
  /** A remark that is no part of the answer. */
  note(text: string): void
  document(value: unknown): void
  /** Asks a person; undefined where nobody is there, or has closed the input. */
  ask(question: string): Promise<string | undefined>
  /** What is told while a long thing lasts. */
  progress(label: string): { update(done: number, total: number): void; end(): void }
}

export function openOutput(json: boolean): Output {
  const { stdout, stderr } = process
  // Names in a database may hold sequences that command a terminal.
  const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
  return {
    line: (text) => void (json || stdout.write(`${plain(text)}\n`)),
    note: (text) => void stderr.write(`${plain(text)}\n`),
    document: (value) => void (json && stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)),
    ask: async (question) => (json ? undefined : askPerson(plain(question))),
    progress: (label) => {
      const isShown = stderr.isTTY && !json
      return {
        update: (done, total) => void (isShown && stderr.write(`\r\u001b[K${label} ${count(done)} of ${count(total)}`)),
        end: () => void (isShown && stderr.write('\r\u001b[K')),
      }
    },
  }
}

/** One question at the terminal; undefined where there is none, or where its end was said (Ctrl+D). */
export async function askPerson(question: string): Promise<string | undefined> {
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) return undefined
  const words = createInterface({ input: stdin, output: stdout })
  // An end of the input answers nothing, and would be waited on for ever.
  const closed = new Promise<undefined>((resolve) => words.once('close', () => resolve(undefined)))
  try {
    return (await Promise.race([words.question(question), closed]))?.trim()
  } finally {
    words.close()
  }
}

const numbers = new Intl.NumberFormat('en')

/** A whole number as a person reads it: 23,467. */
export const count = (value: number | bigint): string => numbers.format(value)

/** "1 row", "2 rows". */
export const counted = (value: number, noun: string, plural = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : plural}`
