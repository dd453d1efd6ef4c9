// How a program that serves is stopped.

/** Resolves at the first SIGINT or SIGTERM; a second one ends the program at once: what is in the database is whole at any moment. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const ask = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(signal === 'SIGINT' ? 130 : 143)
      asked = true
      resolve()
    }
    process.on('SIGINT', ask)
    process.on('SIGTERM', ask)
  })
}
