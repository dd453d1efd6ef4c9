// Single keys as shortcuts: silent while somebody types, and off where they were turned off (WCAG 2.1.4).
import { useEffect, useRef } from 'react'

const kept = 'moirai.keys'

export const lettersAreOn = (): boolean => localStorage.getItem(kept) !== 'off'

export function turnLetters(on: boolean): void {
  if (on) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}

const typesInto = 'input, select, textarea, [contenteditable]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typesInto) !== null
}

/** Listens for keys by name (`j`, `Escape`) as long as the component is there. */
export function useKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const action = latest.current[event.key]
      if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const isCharacter = event.key.length === 1
      if ((isCharacter && !lettersAreOn()) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
