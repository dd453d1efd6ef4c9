// The conversation: what was said, each answer open to change, and the question that waits.
import './assessments.css'
import type { AssessmentDetailsView, AssessmentMessageView } from '@moirai/contract/assessments'
import { useState } from 'react'
import { AnswerBox } from './answer-box.tsx'
import { Endings } from './endings.tsx'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'

export function Conversation({ assessment }: { assessment: AssessmentDetailsView }) {
  const assessments = texts.assessments
  const { id, messages, waiting } = assessment
  const [sent, setSent] = useState(false)
  const [position] = waiting
  const question = messages.find((message) => message.position === position)
  const kept = (view: AssessmentDetailsView) => {
    setSent(true)
    const next = view.messages.find((message) => message.position === view.waiting[0])
    announce(next ? assessments.next(next.content) : assessments.noneLeft)
  }
  const said = messages.filter(({ sender }) => sender === 'person')
  return (
    <div className="stack roomy">
      {said.length > 0 && (
        <ol className="plain-list" aria-label={assessments.conversation}>
          {said.map((message) => (
            <Said key={message.position} id={id} message={message} question={contentAt(messages, message.position - 1)} />
          ))}
        </ol>
      )}
      {question ? (
        <AnswerBox
          key={question.position}
          id={id}
          position={question.position}
          question={question.content}
          action={assessments.send}
          focused={sent}
          onKept={kept}
        />
      ) : (
        <p>
          <b>{assessments.noneLeft}</b>
        </p>
      )}
      <Endings id={id} ready={question === undefined} />
    </div>
  )
}

const contentAt = (messages: readonly AssessmentMessageView[], position: number): string =>
  messages.find((message) => message.position === position)?.content ?? ''

function Said({ id, message, question }: { id: string; message: AssessmentMessageView; question: string }) {
  const assessments = texts.assessments
  const [changing, setChanging] = useState(false)
  if (changing) {
    return (
      <li className="card">
        <AnswerBox
          id={id}
          position={message.position - 1}
          question={question}
          said={message.content}
          action={assessments.save}
          focused
          onKept={() => setChanging(false)}
          onCancel={() => setChanging(false)}
        />
      </li>
    )
  }
  return (
    <li className="stack said">
      <p>{question}</p>
      <div className="card stack">
        {message.content === '' ? <p className="soft">{assessments.passedOver}</p> : <p className="words">{message.content}</p>}
        <div>
          <button type="button" onClick={() => setChanging(true)}>
            {assessments.changeAnswer} <span className="unseen">{question}</span>
          </button>
        </div>
      </div>
    </li>
  )
}
