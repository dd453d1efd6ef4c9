// Other processes of this machine.

/** Whether there is no process of this number. */
export function isNoMore(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
