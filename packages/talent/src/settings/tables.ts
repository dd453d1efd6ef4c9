// What the operator sets while the program runs.
import { date, decimal, json, table, text, timestamps, unique, uuid } from '@moirai/database'

export const exchangeRates = table(
  'exchange_rates',
  {
    id: uuid().primaryKey(),
    /** ISO 4217. */
    currency: text({ max: 3 }),
    /** What one unit is worth in the deployment's currency. */
    rate: decimal(18, 8),
    as_of: date(),
    ...timestamps(),
  },
  (t) => [unique(t.currency, t.as_of)],
)

export const settings = table('settings', {
  id: uuid().primaryKey(),
  key: text({ max: 100 }).unique(),
  value: json(),
  ...timestamps(),
})
