// News: what people are told in the program and by e-mail, and how they want to be told.
import * as z from 'zod/mini'
import { uuid } from './fields.ts'
import { pageOf, pageQuery } from './lists.ts'
import { createUser } from './users.ts'

/**
 * `new_match`: a job fits the person from so many points on as they have said. `posting_status`: a job they saved or applied for was
 * closed, has expired or was opened again, or one of the company one acts for has expired. `application_step`: their application went on. `new_application`: somebody has applied to the company one
 * acts for, or withdrew. `import_ended`: of whoever began it.
 */
export const newsKinds = ['new_match', 'posting_status', 'application_step', 'new_application', 'import_ended'] as const
export type NewsKind = (typeof newsKinds)[number]

export const mailFrequencies = ['immediately', 'daily', 'weekly', 'never'] as const
export type MailFrequency = (typeof mailFrequencies)[number]

export const notificationView = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  /** A path of the page. */
  link: z.nullable(z.string()),
  readAt: z.nullable(z.string()),
  createdAt: z.string(),
})
export type NotificationView = z.infer<typeof notificationView>

export const notificationsQuery = z.extend(pageQuery, {
  /** `unread`: only what was not read yet. */
  show: z.optional(z.enum(['all', 'unread'])),
})
export type NotificationsQuery = z.infer<typeof notificationsQuery>

export const notificationPage = pageOf(notificationView)

export const unreadView = z.object({ unread: z.int() })
export type UnreadView = z.infer<typeof unreadView>

/** `upTo`: the newest that was seen, so that nothing is marked that came meanwhile; all where it is left out. */
export const readNotifications = z.strictObject({ upTo: z.optional(uuid) })
export type ReadNotifications = z.input<typeof readNotifications>

const clockTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'this is not a time of day; write it as 22:30' }))

/** From one time of day to another, over midnight where it ends before it begins. */
const quietHours = z
  .strictObject({ from: clockTime, to: clockTime })
  .check(z.refine(({ from, to }) => from !== to, { error: 'quiet hours end when they begin; choose two times' }))

const wayOfTelling = z.object({ kind: z.enum(newsKinds), inApp: z.boolean(), email: z.enum(mailFrequencies) })

/** When news that are collected are sent: the time of day, and the day of the week (1 is Monday) of those collected weekly. */
const digestTime = z.strictObject({ at: clockTime, weekday: z.int().check(z.minimum(1), z.maximum(7)) })

export const newsPreferencesView = z.object({
  kinds: z.array(wayOfTelling),
  quietHours: z.nullable(z.object({ from: z.string(), to: z.string() })),
  digest: z.object({ at: z.string(), weekday: z.int() }),
  timeZone: z.string(),
})
export type NewsPreferencesView = z.infer<typeof newsPreferencesView>

/** What is left out stays; `quietHours: null` ends them. */
export const updateNewsPreferences = z.strictObject({
  kinds: z.optional(
    z
      .array(
        z.strictObject({
          kind: z.enum(newsKinds),
          inApp: z.optional(z.boolean()),
          email: z.optional(z.enum(mailFrequencies)),
        }),
      )
      .check(
        z.maxLength(newsKinds.length),
        z.refine((given: readonly { kind: string }[]) => new Set(given.map(({ kind }) => kind)).size === given.length, {
          error: 'a kind stands here twice; name each once',
        }),
      ),
  ),
  quietHours: z.optional(z.nullable(quietHours)),
  digest: z.optional(digestTime),
  timeZone: createUser.shape.timeZone,
})
export type UpdateNewsPreferences = z.input<typeof updateNewsPreferences>
