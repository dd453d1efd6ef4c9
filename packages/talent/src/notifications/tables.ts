// What people are told, in the program and by e-mail, and what they do not want to be told.
import {
  boolean,
  bytes,
  enumeration,
  foreignKey,
  index,
  integer,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uuid,
} from '@moirai/database'
import { bounceKinds } from '@moirai/contract/mail'
import { users } from '../accounts/tables.ts'

export const notifications = table(
  'notifications',
  {
    id: uuid().primaryKey(),
    user_id: uuid(),
    /** What sort of news: a new match, a step of an application, … */
    kind: text({ max: 50 }),
    title: text({ max: 255 }).personal(),
    body: text().personal(),
    /** A path of the web app. */
    link: text({ max: 2000 }).nullable(),
    read_at: timestamp().nullable().personal(),
    /** Whether the person wants such news shown; one that is only mailed is kept so that it is told once. */
    in_app: boolean().default(true),
    /** When it goes into a letter with others that were collected; empty where it was mailed at once, or is not. */
    mail_due_at: timestamp().nullable(),
    /** The same news twice is one row. */
    dedupe_key: text({ max: 255 }),
    ...timestamps(),
  },
  (t) => [
    unique(t.user_id, t.dedupe_key),
    index(t.user_id, t.read_at),
    index(t.user_id, t.id),
    index(t.mail_due_at),
    foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' }),
  ],
)

/** The outbox: written with what it tells of, in one transaction, and sent afterwards. */
export const emailLogs = table(
  'email_logs',
  {
    id: uuid().primaryKey(),
    /** Empty for somebody without an account. The row outlives the account; erasing empties what is personal in it. */
    user_id: uuid().nullable(),
    /** What sort of mail, as notifications have it. */
    email_type: text({ max: 50 }),
    recipient_email: text({ max: 255 }).personal(),
    subject: text({ max: 255 }).personal(),
    body_text: text().personal(),
    body_html: text().nullable().personal(),
    status: enumeration('pending', 'sent', 'failed', 'bounced', 'suppressed').default('pending'),
    attempts: integer().default(0),
    next_attempt_at: timestamp().nullable(),
    sent_at: timestamp().nullable(),
    /** Mail servers repeat the address in what they answer. */
    error_message: text().nullable().personal(),
    /** The Message-ID of every attempt, so that a mail sent twice shows once. */
    message_id: text({ max: 255 }).unique(),
    /** The same mail twice is one row. */
    dedupe_key: text({ max: 255 }).nullable().unique(),
    ...timestamps(),
  },
  (t) => [
    index(t.status, t.next_attempt_at),
    index(t.email_type),
    index(t.user_id),
    foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)

export const notificationPreferences = table(
  'notification_preferences',
  {
    id: uuid().primaryKey(),
    user_id: uuid(),
    /** As notifications have it. */
    kind: text({ max: 50 }),
    channel: enumeration('in_app', 'email'),
    frequency: enumeration('immediately', 'daily', 'weekly', 'never').personal(),
    ...timestamps(),
  },
  (t) => [unique(t.user_id, t.kind, t.channel), foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' })],
)

/** At which times somebody gets mail with news; nobody has to say. Minutes since midnight, on the clock of their time zone. */
export const notificationTimes = table(
  'notification_times',
  {
    user_id: uuid().primaryKey(),
    /** In these hours news wait; both or none. */
    quiet_from: integer().nullable().personal(),
    quiet_to: integer().nullable().personal(),
    /** When what was collected is sent, and on which day (1 is Monday) where it is collected weekly. */
    digest_at: integer().default(480).personal(),
    digest_weekday: integer().default(1).personal(),
    ...timestamps(),
  },
  (t) => [foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' })],
)

export const suppressions = table(
  'suppressions',
  {
    id: uuid().primaryKey(),
    /** HMAC-SHA-256 of the address: it tells only whether an address that is known stands here. */
    address_hmac: bytes({ max: 32 }).unique(),
    reason: enumeration('unsubscribed', 'bounced', 'complained', 'operator'),
    /** The letter that came back, as long as it is kept: by it the operator sees which address it is. */
    email_log_id: uuid().nullable(),
    ...timestamps(),
  },
  (t) => [index(t.email_log_id), foreignKey(t.email_log_id, () => emailLogs.reference('id'), { onDelete: 'set null' })],
)

/** That a letter did not arrive, as the server said that was handed it, or a report later. */
export const mailBounces = table(
  'mail_bounces',
  {
    id: uuid().primaryKey(),
    email_log_id: uuid(),
    kind: enumeration(...bounceKinds),
    /** As RFC 3463 has it. */
    status_code: text({ max: 20 }),
    /** It may repeat the address. */
    diagnostic: text({ max: 1000 }).personal(),
    source: enumeration('server', 'report'),
    /** Of what it says: the same report twice is one. */
    fingerprint: text({ max: 64 }),
    occurred_at: timestamp(),
    ...timestamps(),
  },
  (t) => [
    unique(t.email_log_id, t.fingerprint),
    foreignKey(t.email_log_id, () => emailLogs.reference('id'), { onDelete: 'cascade' }),
  ],
)
