// All questions on one page, each answer kept by itself, in any order.
import './assessments.css'
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import { AnswerBox } from './answer-box.tsx'
import { Endings } from './endings.tsx'
import { texts } from '../../texts/texts.ts'

export function PlainForm({ assessment }: { assessment: AssessmentDetailsView }) {
  const assessments = texts.assessments
  const { id, messages, waiting } = assessment
  const said = new Map(messages.filter(({ sender }) => sender === 'person').map(({ position, content }) => [position, content]))
  return (
    <div className="stack roomy">
      <ol className="plain-list questions">
        {messages
          .filter(({ sender }) => sender === 'assessor')
          .map(({ position, content }) => (
            <li key={position}>
              <AnswerBox
                id={id}
                position={position}
                question={content}
                said={said.get(position + 1) ?? ''}
                action={assessments.save}
              />
            </li>
          ))}
      </ol>
      <Endings id={id} ready={waiting.length === 0} />
    </div>
  )
}
