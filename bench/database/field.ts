// Gathers those that take part on one engine: each opened apart, checked against the others, and named aloud where it is left out.
import type { Contender } from './contender.ts'
import type { Work } from './cases.ts'
import { differenceOf } from './equality.ts'
import type { World } from './rows.ts'
import type { Store } from './store.ts'

export interface Entry {
  readonly name: string
  readonly open: () => Contender | Promise<Contender>
}

/** Opens the entries; the first is the subject, the second the control, and without those two there is nothing to measure. */
export async function gather(
  field: string,
  entries: readonly Entry[],
  { leaveOut, ...against }: { world: World; work: Work; store: Store; leaveOut: (sentence: string) => void },
): Promise<Contender[]> {
  const opened: Contender[] = []
  for (const { name, open } of entries) {
    try {
      opened.push(await open())
    } catch (error) {
      leaveOut(`${field}: ${name} is left out: ${(error as Error).message.split('\n')[0]!}`)
      if (opened.length < 2) throw error
    }
  }
  const alike: Contender[] = []
  for (const contender of opened) {
    const difference = await differenceOf(contender, against)
    if (difference === undefined) {
      alike.push(contender)
      continue
    }
    if (contender === opened[1] || contender.role === 'subject') throw new Error(`${field}: ${contender.name}: ${difference}`)
    leaveOut(`${field}: ${contender.name} is left out, as it does other work: ${difference}`)
    await contender.close()
  }
  return alike
}
