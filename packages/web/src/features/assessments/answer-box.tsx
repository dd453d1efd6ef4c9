// A question with room for its answer; what could not be sent stays in it.
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import { useEffect, useRef, useState } from 'react'
import { answer, useChange } from './queries.ts'
import { texts } from '../../texts/texts.ts'
import { LongField } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

const longest = 4000

interface AnswerBoxProps {
  id: string
  position: number
  question: string
  /** What was answered before. */
  said?: string
  action: string
  /** Takes the focus as it comes up. */
  focused?: boolean
  onKept?: (view: AssessmentDetailsView) => void
  onCancel?: () => void
}

export function AnswerBox({ id, position, question, said = '', action, focused = false, onKept, onCancel }: AnswerBoxProps) {
  const assessments = texts.assessments
  const [text, setText] = useState(said)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  const keep = useChange(onKept)
  const send = (words: string) => keep.mutate(() => answer(id, position, words))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send(text)
      }}
    >
      <LongField
        ref={field}
        label={question}
        hint={assessments.answerHint}
        value={text}
        maxLength={longest}
        required
        onChange={({ target }) => setText(target.value)}
      />
      {keep.error !== null && <ProblemNote error={keep.error} />}
      <div className="row">
        <button type="submit" className="primary" disabled={keep.isPending || text.trim() === ''}>
          {action}
        </button>
        {onCancel === undefined ? (
          <button type="button" disabled={keep.isPending} onClick={() => send('')}>
            {assessments.skip}
          </button>
        ) : (
          <button type="button" onClick={onCancel}>
            {assessments.cancel}
          </button>
        )}
        <span role="status" className="soft">
          {keep.isSuccess ? assessments.kept : ''}
        </span>
      </div>
    </form>
  )
}
