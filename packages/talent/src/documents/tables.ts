// Files people and companies gave us: what is known of them, and apart from that their bytes.
import {
  bigint,
  bytes,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  softDelete,
  table,
  text,
  timestamps,
  uuid,
} from '@moirai/database'
import { profiles } from '../people/tables.ts'

export const documents = table(
  'documents',
  {
    id: uuid().primaryKey(),
    /** Empty for a file that is no person's: a posting, say. */
    profile_id: uuid().nullable(),
    filename: text({ max: 255 }).personal(),
    media_type: text({ max: 255 }),
    /** In bytes. */
    size: bigint(),
    /** Of the bytes before encryption: the same file again is found by it. */
    sha256: text({ max: 64 }),
    /** What could be read from it: offsets of evidences count in this text. */
    text: text().nullable().personal(),
    pages: integer().nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    index(t.sha256),
    check('size', t.size.gt(0)),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
  ],
)

/** Apart from `documents`, so that a list of documents reads no bytes. */
export const documentContents = table(
  'document_contents',
  {
    document_id: uuid(),
    /** Encrypted. */
    content: bytes().personal(),
    ...timestamps(),
  },
  (t) => [primaryKey(t.document_id), foreignKey(t.document_id, () => documents.reference('id'), { onDelete: 'cascade' })],
)
