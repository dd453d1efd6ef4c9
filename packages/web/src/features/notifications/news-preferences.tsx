// How one wants to be told: by kind in the program and by mail, the hours in which no mail comes, and when collected news do.
import './notifications.css'
import type { MailFrequency, NewsKind, NewsPreferencesView, UpdateNewsPreferences } from '@moirai/contract/notifications'
import type { UserView } from '@moirai/contract/users'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

/** What each can be told of at all. */
const kindsOf: Record<UserView['role'], readonly NewsKind[]> = {
  student: ['new_match', 'posting_status', 'application_step'],
  recruiter: ['new_application', 'posting_status'],
  staff: ['import_ended'],
  admin: ['import_ended'],
}

const frequencies = ['immediately', 'daily', 'weekly', 'never'] as const
const key = ['news-preferences']

export function NewsPreferences({ role }: { role: UserView['role'] }) {
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request('GET /api/v1/account/notification-preferences', { signal }),
  })
  return (
    <section className="card stack" id="news">
      <h2>{texts.notifications.preferences.title}</h2>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined ? error === null && <Waiting rows={4} /> : <PreferencesForm known={data} kinds={kindsOf[role]} />}
    </section>
  )
}

function PreferencesForm({ known, kinds }: { known: NewsPreferencesView; kinds: readonly NewsKind[] }) {
  const told = texts.notifications.preferences
  const queries = useQueryClient()
  const [quiet, setQuiet] = useState(known.quietHours !== null)
  const save = useMutation({
    mutationFn: (values: Record<string, string>) =>
      request('PUT /api/v1/account/notification-preferences', { body: saidIn(values, kinds) }),
    onSuccess: async (view) => {
      queries.setQueryData(key, view)
      await queries.invalidateQueries({ queryKey: ['session'] })
    },
  })
  return (
    <Form action={texts.account.save} busy={save.isPending} error={save.error} onSubmit={save.mutate}>
      <fieldset className="ways">
        <legend className="unseen">{told.kinds}</legend>
        {known.kinds
          .filter(({ kind }) => kinds.includes(kind))
          .map((way) => (
            <WayFields key={way.kind} {...way} />
          ))}
      </fieldset>
      <p>
        <label>
          <input type="checkbox" name="quiet" checked={quiet} onChange={({ target }) => setQuiet(target.checked)} /> {told.quiet}
        </label>
      </p>
      <div className="times">
        {quiet && (
          <>
            <Field name="from" type="time" label={told.from} defaultValue={known.quietHours?.from ?? '22:00'} />
            <Field name="to" type="time" label={told.to} defaultValue={known.quietHours?.to ?? '07:00'} />
          </>
        )}
        <Field name="at" type="time" label={told.at} defaultValue={known.digest.at} />
        <Choice name="weekday" label={told.weekday} options={told.weekdays} start={String(known.digest.weekday)} />
        <Choice name="timeZone" label={told.timeZone} options={zonesWith(known.timeZone)} start={known.timeZone} />
      </div>
      <p role="status">{save.isSuccess ? texts.account.saved : ''}</p>
    </Form>
  )
}

function WayFields({ kind, inApp, email }: NewsPreferencesView['kinds'][number]) {
  const told = texts.notifications.preferences
  const name = told.names[kind]
  return (
    <div className="way">
      <span>{name}</span>
      <label>
        <input type="checkbox" name={`inApp-${kind}`} defaultChecked={inApp} /> {told.inApp}
        <span className="unseen">: {name}</span>
      </label>
      <select name={`email-${kind}`} defaultValue={email} aria-label={told.emailOf(name)}>
        {frequencies.map((frequency) => (
          <option key={frequency} value={frequency}>
            {told.frequencies[frequency]}
          </option>
        ))}
      </select>
    </div>
  )
}

function saidIn(values: Record<string, string>, kinds: readonly NewsKind[]): UpdateNewsPreferences {
  const { from = '', to = '', at = '', weekday, timeZone } = values
  return {
    kinds: kinds.map((kind) => ({
      kind,
      inApp: values[`inApp-${kind}`] !== undefined,
      email: values[`email-${kind}`] as MailFrequency,
    })),
    quietHours: values['quiet'] === undefined ? null : { from, to },
    digest: { at, weekday: Number(weekday) },
    timeZone,
  }
}

/** All that the browser knows, and the one that is chosen. */
function zonesWith(chosen: string): [string, string][] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), chosen])
  return [...zones].toSorted().map((zone) => [zone, zone.replaceAll('_', ' ')])
}
