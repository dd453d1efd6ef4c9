// How busy somebody is who tries what guards secrets, counted for all processes of a deployment.
import { bytes, createTable, index, table, timestamp, timestamps, uuid, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T224500-paces-of-requests',
  name: 'paces of requests',
  description: 'How busy somebody is who tries what guards secrets, counted for all processes of a deployment.',
  parents: ['20261121T193738-decisions-about-duplicates'],
  operations: [
    createTable(
      table(
        'request_paces',
        {
          id: uuid().primaryKey(),
          asker_hash: bytes({ max: 32 }).unique(),
          busy_until: timestamp(),
          ...timestamps(),
        },
        (t) => [index(t.busy_until)],
      ),
    ),
  ],
}
