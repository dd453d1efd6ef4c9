// Whether recruiters find the person who is signed in, said by that person alone.
import type { Consent } from '@moirai/contract/consent'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

const key = ['own-consent']

export function OwnConsent() {
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request('GET /api/v1/account/consent', { signal }),
  })
  return (
    <section className="card stack" id="consent">
      <h2>{texts.account.consent.title}</h2>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined ? error === null && <Waiting rows={1} /> : <ConsentForm known={data} />}
    </section>
  )
}

function ConsentForm({ known }: { known: Consent }) {
  const { consent } = texts.account
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: ({ found }: Record<string, string>) =>
      request('PUT /api/v1/account/consent', { body: { foundByRecruiters: found !== undefined } }),
    onSuccess: (view) => queries.setQueryData(key, view),
  })
  return (
    <Form action={texts.account.save} busy={save.isPending} error={save.error} onSubmit={save.mutate}>
      <label>
        <input type="checkbox" name="found" defaultChecked={known.foundByRecruiters} aria-describedby="consent-hint" />{' '}
        {consent.found}
      </label>
      <p className="small soft" id="consent-hint">
        {consent.hint}
      </p>
      <p role="status">{save.isSuccess ? texts.account.saved : ''}</p>
    </Form>
  )
}
