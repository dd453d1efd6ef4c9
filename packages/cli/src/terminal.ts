// What the program writes: text and JSON to standard output, progress and notes to standard error.
import { styleText } from 'node:util'
import { count, counted } from '@moirai/database/command'

export { count, counted }

type Style = Parameters<typeof styleText>[0]

export interface Terminal {
  /** True where the answer is one JSON document and nothing else. */
  readonly json: boolean
  /** Columns of the screen. */
  readonly width: number
  line(text?: string): void
  /** A remark that is no part of the answer. */
  note(text: string): void
  document(value: unknown): void
  style(style: Style, text: string): string
  progress(label: string): Progress
}

export interface Progress {
  update(done: number, total: number): void
  end(): void
}

export function openTerminal(json: boolean): Terminal {
  const { stdout, stderr } = process
  return {
    json,
    width: Math.max(60, Math.min(stdout.columns ?? 100, 140)),
    line: (text = '') => {
      if (!json) stdout.write(`${withoutControls(text)}\n`)
    },
    note: (text) => {
      stderr.write(`${withoutControls(text)}\n`)
    },
    document: (value) => {
      if (json) stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
    },
    style: (style, text) => styleText(style, text, { stream: stdout }),
    progress: (label) => (stderr.isTTY && !json ? progressBar(label) : { update: () => {}, end: () => {} }),
  }
}

/** Text from files may hold sequences that command a terminal; only our own colours pass. */
export function withoutControls(text: string): string {
  return text.replace(/\u001b(?!\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, '\ufffd')
}

const barCells = 30

function progressBar(label: string): Progress {
  const started = performance.now()
  let lastDraw = 0
  return {
    update: (done, total) => {
      const now = performance.now()
      // Ten times a second is as much as an eye follows.
      if (now - lastDraw < 100 && done < total) return
      lastDraw = now
      const share = total === 0 ? 1 : done / total
      const seconds = (now - started) / 1000
      const left = share > 0.02 && share < 1 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : ''
      process.stderr.write(
        `\r\u001b[K${label} ${bar(share, barCells)} ${Math.floor(share * 100)} % (${count(done)} of ${count(total)}${left})`,
      )
    },
    end: () => {
      process.stderr.write('\r\u001b[K')
    },
  }
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `cells` characters filled to `share` (0 to 1), in eighths of a character. */
export function bar(share: number, cells: number): string {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * cells * 8)
  const text = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '')
  return text.padEnd(cells, '░')
}

/** Cuts text to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const oneLine = text.replace(/\s+/g, ' ')
  return oneLine.length <= width ? oneLine : `${oneLine.slice(0, Math.max(0, width - 1))}…`
}

/** Breaks text into lines of at most `width`, each after `indent` spaces. */
export function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((part) => ' '.repeat(indent) + part)
}
