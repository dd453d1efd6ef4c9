// The one polite live region: what changes without being asked for is read aloud here.
import { useEffect, useState } from 'react'

const event = 'moirai:announce'

/** Has a sentence read aloud by screen readers. */
export function announce(sentence: string): void {
  window.dispatchEvent(new CustomEvent(event, { detail: sentence }))
}

export function Announcer() {
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const hear = (news: Event) => setSentence((news as CustomEvent<string>).detail)
    window.addEventListener(event, hear)
    return () => window.removeEventListener(event, hear)
  }, [])
  return (
    <output className="unseen" aria-live="polite">
      {sentence}
    </output>
  )
}
