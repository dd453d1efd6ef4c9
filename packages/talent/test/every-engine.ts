// The same tests on every engine.
import { describe } from 'vitest'
import { embedded, servers, skipped, type TestedEngine } from './tested-engines.ts'

export { embedded, servers, skipped, type EngineGround, type TestedEngine } from './tested-engines.ts'

/** The same tests on every engine; one that cannot be had here is skipped, with the reason in the title. */
export function onEveryEngine(title: string, tests: (engine: TestedEngine) => void): void {
  for (const engine of [embedded, ...servers]) {
    describe.skipIf(engine.lack !== undefined)(`${title} ${engine.name}${skipped(engine.lack)}`, () => tests(engine))
  }
}
