// The background work of the outbox: told of as soon as a letter is written, and once a minute for those that wait for another attempt.
import { defineTask, type AnyTaskDefinition, type NewTask, type Schedule } from '@moirai/queue'
import type { Context } from '../context.ts'
import { deliverMail, type Carrier } from './delivery.ts'

export const mailQueue = 'mail'
const name = 'mail.deliver'

/** One look through the outbox serves all that was written until then. */
export const deliveryTask: NewTask = { name, queue: mailQueue, uniqueKey: name }

export const mailSchedules: readonly Schedule[] = [{ name, task: name, queue: mailQueue, cron: '* * * * *' }]

export const mailTasks = (context: Context, carrier: Carrier): readonly AnyTaskDefinition[] => [
  defineTask({
    name,
    queue: mailQueue,
    parse: () => null,
    run: async ({ signal }) => void (await deliverMail(context, carrier, signal)),
  }),
]
