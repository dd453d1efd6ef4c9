// What the operator sets while the program runs.
import {
  boolean,
  date,
  decimal,
  enumeration,
  foreignKey,
  integer,
  json,
  table,
  text,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'

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

export const customFields = table(
  'custom_fields',
  {
    id: uuid().primaryKey(),
    entity: enumeration('profile', 'job'),
    /** The name in files and over HTTP. */
    key: text({ max: 100 }),
    type: enumeration('text', 'number', 'date', 'boolean', 'choice'),
    /** The words of a choice. */
    options: json<string[]>().default([]),
    required: boolean().default(false),
    position: integer(),
    ...timestamps(),
  },
  (t) => [unique(t.entity, t.key)],
)

export const savedViews = table(
  'saved_views',
  {
    id: uuid().primaryKey(),
    /** Empty for a view that everybody sees. */
    user_id: uuid().nullable(),
    /** Which list it filters. */
    list: text({ max: 50 }),
    name: text({ max: 255 }).personal(),
    query: json().personal(),
    ...timestamps(),
  },
  (t) => [
    unique(t.user_id, t.list, t.name),
    // A row with an empty user is ignored by the key above.
    uniqueAmong(t.user_id.isNull(), t.list, t.name),
    foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
  ],
)
