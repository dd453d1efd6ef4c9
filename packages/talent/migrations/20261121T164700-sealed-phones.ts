// Room for phone numbers that are sealed.
import { alterColumn, column, text, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T164700-sealed-phones',
  name: 'sealed phones',
  description: 'Room for phone numbers that are sealed.',
  parents: ['20261121T162100-qualifications'],
  operations: [
    alterColumn(
      'profiles',
      column('phone', text({ max: 64 }).nullable().personal()),
      column('phone', text({ max: 512 }).nullable().personal()),
    ),
  ],
}
