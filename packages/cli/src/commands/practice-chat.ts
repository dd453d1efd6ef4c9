// An interview as a chat in the terminal: each answer is kept as soon as it is said, so that it can be broken off anywhere.
import { createInterface } from 'node:readline'
import type { PracticeDetailsView, PracticeFeedbackView } from '@moirai/contract/practice'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { answerPractice, endPractice } from '@moirai/talent/practice'
import type { Terminal } from '../terminal.ts'

/** Asks what is not answered yet until it is ended, or nothing more is typed; gives it as it stands then. */
export async function practise(context: Context, terminal: Terminal, begun: PracticeDetailsView): Promise<PracticeDetailsView> {
  if (begun.status !== 'in_progress') {
    terminal.line(`This interview has ended; see it with \`moirai practice show ${begun.id}\`.`)
    return begun
  }
  const chat = new Chat(context, terminal, begun)
  terminal.line(
    'An answer may have several lines; an empty line sends it. After that write it anew, or go on with another empty line.',
  )
  terminal.line('/2 goes to question 2, /end ends the interview, Ctrl-D leaves it open.')
  chat.ask()
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    await chat.take(line)
    if (chat.ended) break
  }
  lines.close()
  // What stands there when the input ends was meant to be said.
  await chat.finish()
  if (!chat.ended) terminal.line(`Kept as it is. Go on with \`moirai practice resume ${begun.id}\`.`)
  return chat.practice
}

class Chat {
  practice: PracticeDetailsView
  readonly #context: Context
  readonly #terminal: Terminal
  #current: number
  #lines: string[] = []

  constructor(context: Context, terminal: Terminal, begun: PracticeDetailsView) {
    this.practice = begun
    this.#context = context
    this.#terminal = terminal
    this.#current = this.#waiting() ?? begun.asked.length
  }

  get ended(): boolean {
    return this.practice.status !== 'in_progress'
  }

  #waiting(): number | undefined {
    return this.practice.asked.find(({ answer }) => answer === null)?.number
  }

  ask(): void {
    const asked = this.practice.asked[this.#current - 1]
    if (!asked) return
    this.#terminal.line(`\n${this.#terminal.style('bold', `${asked.number} of ${this.practice.questions}. ${asked.question}`)}`)
    if (asked.answer) this.#terminal.line(asked.answer.text)
    if (asked.feedback) printFeedback(this.#terminal, asked.feedback)
  }

  async take(line: string): Promise<void> {
    const [, number, end] = /^\/(?:(\d{1,2})|(end))\s*$/.exec(line) ?? []
    if (end !== undefined) return this.#end()
    if (number !== undefined) return this.#goTo(Number(number))
    if (line.trim() !== '') void this.#lines.push(line)
    else if (this.#lines.length > 0) await this.#send()
    else this.#goOn()
  }

  /** Sends what stands there. */
  async finish(): Promise<void> {
    if (this.#lines.length > 0) await this.#send()
  }

  async #send(): Promise<void> {
    const text = this.#lines.join('\n')
    this.#lines = []
    try {
      this.practice = await answerPractice(this.#context, this.practice.id, this.#current, { text })
    } catch (error) {
      // Too long, for one: it can be said in another way.
      if (!(error instanceof Refusal && error.code === 'invalid')) throw error
      this.#terminal.note(error.message)
      return
    }
    const feedback = this.practice.asked[this.#current - 1]?.feedback
    if (feedback) printFeedback(this.#terminal, feedback)
  }

  async #end(): Promise<void> {
    await this.finish()
    this.practice = await endPractice(this.#context, this.practice.id)
    const { answered, questions, average, aimsAt } = this.practice
    const reached = average === null ? '' : `, level ${average} on average; this experience aims at ${aimsAt}`
    this.#terminal.line(`Ended: ${answered} of ${questions} answered${reached}.`)
  }

  #goTo(number: number): void {
    if (this.practice.asked[number - 1] === undefined) {
      this.#terminal.note(`There is no question ${number}; this interview has questions 1 to ${this.practice.questions}.`)
      return
    }
    this.#lines = []
    this.#current = number
    this.ask()
  }

  /** To the next one without an answer, passing over the one that stands there. */
  #goOn(): void {
    const open = this.practice.asked.filter(({ answer }) => answer === null).map(({ number }) => number)
    const next = open.find((number) => number > this.#current) ?? open[0]
    if (next === undefined) this.#terminal.line('Every question is answered. Say one anew (/1, /2, …), or end with /end.')
    else this.#goTo(next)
  }
}

/** What is said to one answer: the level with its meaning, what is good and where, and the one thing to change. */
export function printFeedback(
  terminal: Terminal,
  { level, anchor, good, quotes, improvement, tries }: PracticeFeedbackView,
): void {
  const before = tries.length > 1 ? ` (before: ${tries.slice(0, -1).join(', ')})` : ''
  terminal.line(terminal.style('bold', `Level ${level} of 7${before}. ${anchor}`))
  for (const sentence of good) terminal.line(`  + ${sentence}`)
  const [first] = quotes
  if (first) terminal.line(`    such as: “${first.text}”`)
  if (improvement.quote) terminal.line(`  You wrote: “${improvement.quote.text}”`)
  terminal.line(`  → ${improvement.text}`)
}
