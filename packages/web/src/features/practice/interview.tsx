// One practised interview: its questions, each with room for an answer, and what is said to it.
import type { PracticeFeedbackView, PracticeQuestionView } from '@moirai/contract/practice'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Deleted, Endings } from './endings.tsx'
import { practiceQuery, useChange } from './queries.ts'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { LongField } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function InterviewPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(practiceQuery(id))
  const standing = useStanding()
  const [deleted, setDeleted] = useState(false)
  const trail = <Link to="/practice">{texts.practice.title}</Link>
  if (data === undefined) {
    return (
      <Page title={texts.practice.title} trail={trail}>
        {error === null ? <Waiting rows={5} /> : <ProblemNote error={error} retry={() => void refetch()} />}
      </Page>
    )
  }
  if (deleted) {
    return (
      <Page title={texts.practice.title} trail={trail}>
        <Deleted id={id} onRestored={() => setDeleted(false)} />
      </Page>
    )
  }
  const { role, level, job, answered, questions, average, aimsAt, asked, status } = data
  const own = standing === 'student' || standing === 'open'
  return (
    <Page title={`${role} (${texts.words.levels[level]})`} trail={trail} facts={texts.practice.facts(answered, questions)}>
      <div className="stack roomy">
        {job !== null && <p>{texts.practice.forPosting(job.title, job.company)}</p>}
        {status !== 'in_progress' && <p>{texts.practice.ended}</p>}
        {average !== null && <p>{texts.practice.aim(average, aimsAt)}</p>}
        <ol className="plain-list stack roomy">
          {asked.map((question) => (
            <li key={question.number} className="card stack">
              {own && status === 'in_progress' ? <Answering id={id} asked={question} /> : <Answered asked={question} />}
              {question.feedback && <Feedback feedback={question.feedback} />}
            </li>
          ))}
        </ol>
        {own && <Endings practice={data} onDeleted={() => setDeleted(true)} />}
      </div>
    </Page>
  )
}

function Answered({ asked: { question, answer } }: { asked: PracticeQuestionView }) {
  return (
    <>
      <p>
        <b>{question}</b>
      </p>
      <p>{answer?.text ?? texts.practice.notAnswered}</p>
    </>
  )
}

function Answering({ id, asked: { number, question, answer } }: { id: string; asked: PracticeQuestionView }) {
  const [text, setText] = useState(answer?.text ?? '')
  const change = useChange((view) => {
    const feedback = view.asked[number - 1]?.feedback
    if (feedback) announce(texts.practice.came(feedback.level, feedback.improvement.text))
  })
  const params = { id, number: String(number) }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate(() => request('PUT /api/v1/practice/:id/answers/:number', { params, body: { text } }))
      }}
    >
      <LongField
        label={question}
        hint={texts.practice.hint}
        value={text}
        maxLength={4000}
        required
        onChange={({ target }) => setText(target.value)}
      />
      {change.error !== null && <ProblemNote error={change.error} />}
      <div className="row">
        <button type="submit" className="primary" disabled={change.isPending || text.trim() === ''}>
          {answer === null ? texts.practice.send : texts.practice.again} <span className="unseen">{question}</span>
        </button>
        <span className="soft">{change.isSuccess ? texts.practice.kept : ''}</span>
      </div>
    </form>
  )
}

function Feedback({ feedback: { level, anchor, good, improvement, tries } }: { feedback: PracticeFeedbackView }) {
  return (
    <div className="stack">
      <p>
        <b>{texts.practice.level7(level)}.</b> {anchor}{' '}
        {tries.length > 1 && <span className="soft">{texts.practice.tries(tries.slice(0, -1))}</span>}
      </p>
      <p>
        <b>{texts.practice.improve}</b>
      </p>
      {improvement.quote && (
        <p className="soft">
          {texts.practice.wrote} <q>{improvement.quote.text}</q>
        </p>
      )}
      <p>{improvement.text}</p>
      {good.length > 0 && (
        <>
          <p>
            <b>{texts.practice.good}</b>
          </p>
          <ul>
            {good.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
