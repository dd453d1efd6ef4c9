// Names every skipped test with the reason in its title, and every one that passed at its second try only, so that nothing happens in silence.
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export class AsideReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = (state?: 'skipped' | 'passed') => modules.flatMap((module) => [...module.children.allTests(state)])
    tell('Skipped, each with its reason', cases('skipped'))
    tell(
      'Passed at the second try only; find out why',
      cases('passed').filter((test) => test.diagnostic()?.flaky === true),
    )
  }
}

function tell(title: string, tests: readonly TestCase[]): void {
  if (tests.length === 0) return
  const lines = tests.map((test) => `  ${test.fullName}`).join('\n')
  process.stdout.write(`\n${title}:\n${lines}\n`)
}
