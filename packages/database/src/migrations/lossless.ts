// Which operations can be taken back right after they were done, whatever the rows hold.
import type { MigrationOperation } from './operations.ts'

const withoutLoss: readonly MigrationOperation['kind'][] = [
  'create view',
  'drop view',
  'create table',
  'add column',
  'create index',
  'drop index',
  'add check',
  'drop check',
  'add foreign key',
  'drop foreign key',
  'rename table',
  'rename column',
]

/** True where taking it back right after it leaves everything as it was, whatever the rows hold. */
export const losesNothing = ({ kind }: MigrationOperation): boolean => withoutLoss.includes(kind)
