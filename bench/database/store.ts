// What the bench itself looks at and empties, beside those that take part.
import type { Contender } from './contender.ts'
import type { User } from './rows.ts'

export interface Store {
  /** Leaves the table of the jobs of that contender empty. */
  clear: (contender: Contender) => unknown
  /** The jobs that contender has written. */
  count: (contender: Contender) => number | Promise<number>
  /** A user as that contender has left it. */
  read: (contender: Contender, id: string) => User | Promise<User>
}
