// Changes of skills and evidence, after which everything that tells of the person is read anew; and the way back for what is gone.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

type Values = Record<string, string>

interface Told {
  /** Read aloud. */
  told?: string
  done?: () => void
}

export function useSkillChange<Answer>(change: (values: Values) => Promise<Answer>, { told, done }: Told = {}) {
  const queries = useQueryClient()
  const mutation = useMutation({
    mutationFn: change,
    onSuccess: async () => {
      done?.()
      if (told !== undefined) announce(told)
      await Promise.all(['people', 'matches'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
    },
  })
  const { data, error, isPending, mutate } = mutation
  return {
    data,
    error,
    isPending,
    mutate: (values: Values) => mutate(values),
    problem: error === null ? null : <ProblemNote error={error} />,
  }
}

/** A skill or a piece of evidence that was taken away. */
export interface GoneThing {
  id: string
  name: string
  back: () => Promise<unknown>
}

export function Gone({ thing: { name, back }, onBack }: { thing: GoneThing; onBack: () => void }) {
  const { skillForm, forms } = texts
  const undo = useSkillChange(back, { told: skillForm.back(name), done: onBack })
  return (
    <Focused when>
      <div className="note row" role="status">
        {skillForm.gone(name)}{' '}
        <button type="button" disabled={undo.isPending} onClick={() => undo.mutate({})}>
          {forms.undo}
        </button>
        {undo.problem}
      </div>
    </Focused>
  )
}
