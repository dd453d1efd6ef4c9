// Names every skipped test with the reason in its title, so that nothing is left out in silence.
import type { Reporter, TestModule } from 'vitest/node'

export class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')].map((test) => test.fullName))
    if (skipped.length === 0) return
    const lines = skipped.map((name) => `  ${name}`).join('\n')
    process.stdout.write(`\nSkipped, each with its reason:\n${lines}\n`)
  }
}
