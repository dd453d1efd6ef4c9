// A search box that tells of its words once typing rests.
import { useEffect, useRef, useState } from 'react'

interface SearchBoxProps {
  label: string
  hint: string
  value: string
  onSearch: (words: string) => void
}

/** Long enough to wait out a word being typed, short enough to feel immediate. */
const rest = 250

export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const told = useRef(value)
  const tell = useRef(onSearch)
  useEffect(() => {
    tell.current = onSearch
  })
  // The address may change under the box: back, forward, "clear".
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    const words = text.trim()
    if (words === told.current) return
    const timer = setTimeout(() => {
      told.current = words
      tell.current(words)
    }, rest)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      type="search"
      className="search-box"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={hint}
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
      data-search=""
    />
  )
}

/** For the key: puts the cursor into the page's search box. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search]')
  box?.focus()
  box?.select()
}
