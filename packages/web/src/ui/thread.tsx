// The thread mark, the only ornament.
export function Thread() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d="M3 18c5 0 4-12 9-12s4 12 9 12" />
      <path d="M3 12h18" strokeDasharray="1 4" />
    </svg>
  )
}
