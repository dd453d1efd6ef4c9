// How far an import is undone, and what could not be taken back.
import { addColumn, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T173048-undo-of-imports',
  name: 'undo of imports',
  description: 'How far an import is undone, and what could not be taken back.',
  parents: ['20261121T173047-work-in-the-queue'],
  operations: [addColumn('csv_imports', { name: 'undo', type: { kind: 'json' }, nullable: true })],
}
