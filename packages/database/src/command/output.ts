// What the command writes: the answer to standard output, as text or as one JSON document; remarks to standard error.
import { createInterface } from 'node:readline/promises'

export interface Output {
  line(text: string): void
  /** A remark that is no part of the answer. */
  note(text: string): void
  document(value: unknown): void
  /** Asks a person; undefined where nobody is there. */
  ask(question: string): Promise<string | undefined>
}

export function openOutput(json: boolean): Output {
  const { stdin, stdout, stderr } = process
  // Names in a database may hold sequences that command a terminal.
  const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
  return {
    line: (text) => void (json || stdout.write(`${plain(text)}\n`)),
    note: (text) => void stderr.write(`${plain(text)}\n`),
    document: (value) => void (json && stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)),
    ask: async (question) => {
      if (json || !stdin.isTTY || !stdout.isTTY) return undefined
      const words = createInterface({ input: stdin, output: stdout })
      try {
        return (await words.question(question)).trim()
      } finally {
        words.close()
      }
    },
  }
}
