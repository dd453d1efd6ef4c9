// Limits of time: work that must be done by then, and what is left of one.

/** True where `work` is done within the limit, false where it fails or takes longer. */
export async function withinLimit(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([done, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** What is left of a limit, counted from its making, in milliseconds. */
export function deadlineAfter(milliseconds: number): () => number {
  const deadline = performance.now() + milliseconds
  return () => Math.max(0, Math.round(deadline - performance.now()))
}
