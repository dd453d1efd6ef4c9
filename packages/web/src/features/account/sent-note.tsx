// Says that a mail is on its way, in the place of the form that asked for it.
import { Focused } from '../../ui/focused.tsx'

export function SentNote({ message }: { message: string }) {
  return (
    <Focused when>
      <p className="note" role="status">
        {message}
      </p>
    </Focused>
  )
}
