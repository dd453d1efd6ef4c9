// The kill loop of the queue as tries of the long form: one on each engine at hand.
import { stores } from './bench.ts'
import { killWorkers } from './kills.ts'

const grounds = new Map<string, ReturnType<(typeof stores)[number]['start']>>()

const atHand = stores.filter(({ name, lack }) => lack === undefined && name !== 'PGlite')

export const killTriesOfWorkers: Record<string, (seed: number) => Promise<string>> = Object.fromEntries(
  atHand.map(({ name, start }) => [
    name,
    async (seed: number) => {
      if (!grounds.has(name)) grounds.set(name, start())
      const store = await (await grounds.get(name)!).store()
      try {
        return await killWorkers(seed, store.url)
      } finally {
        await store.remove()
      }
    },
  ]),
)

export async function endWorkerKills(): Promise<void> {
  for (const ground of grounds.values()) await (await ground).remove()
}
