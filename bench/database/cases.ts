// The rows of the table: which operation each is, and how its turns are filled.
import type { Contender, Verbs } from './contender.ts'
import type { Operation } from '../harness/slots.ts'
import type { NewUser, User } from './rows.ts'

/** What the operations work on. */
export interface Work {
  readonly users: readonly User[]
  /** A user nobody has inserted yet. */
  readonly nextUser: () => NewUser
}

export interface Case {
  readonly name: string
  readonly verb: keyof Verbs
  readonly writes: boolean
  /** More than one caller at once. */
  readonly callers?: number
  readonly operation: (verbs: Verbs, work: Work) => Operation | undefined
}

// Far from one another, so that neighbours in time are no neighbours in the table.
const stride = 7_919

const userOf = (users: readonly User[], turn: number): User => users[(turn * stride) % users.length]!

const change = (turn: number) => ({ name: `changed ${turn}`, age: 18 + (turn % 50) })

const point: Case['operation'] = ({ point }, { users }) => point && ((turn) => point(userOf(users, turn).id))

export const cases: readonly Case[] = [
  { name: 'point select', verb: 'point', writes: false, operation: point },
  {
    name: 'list 50',
    verb: 'list',
    writes: false,
    operation: ({ list }, { users }) => {
      // Never so near to the end that fewer than a page would follow.
      const few = users.slice(0, Math.max(1, users.length - 60))
      return list && ((turn) => list(userOf(few, turn).email))
    },
  },
  {
    name: 'tree',
    verb: 'tree',
    writes: false,
    operation: ({ tree }, { users }) => tree && ((turn) => tree(userOf(users, turn).id)),
  },
  { name: 'insert', verb: 'insert', writes: true, operation: ({ insert }, { nextUser }) => insert && (() => insert(nextUser())) },
  {
    name: 'update',
    verb: 'update',
    writes: true,
    operation: ({ update }, { users }) => update && ((turn) => update(userOf(users, turn).id, change(turn))),
  },
  {
    name: 'transaction of 3',
    verb: 'three',
    writes: true,
    operation: ({ three }, { users, nextUser }) => three && ((turn) => three(userOf(users, turn).id, change(turn), nextUser())),
  },
  { name: 'point select, 16 callers', verb: 'point', writes: false, callers: 16, operation: point },
]

/** Users that are new in this run, whoever inserts them. */
export function newUsers(): () => NewUser {
  let count = 0
  return () => {
    count += 1
    return { email: `new-${count}@example.com`, name: `new ${count}`, age: 30, score: 1.5, active: true }
  }
}

/** What may take part in a row of one engine. */
export const takingPart = (contenders: readonly Contender[], { verb }: Case): Contender[] =>
  contenders.filter((contender) => contender[verb] !== undefined)
