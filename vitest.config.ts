// Where the tests are, and how long the slowest of them may take.
import { defineConfig } from 'vitest/config'
import { AsideReporter } from './scripts/aside-reporter.ts'

const reporters: [AsideReporter, 'default'] = [new AsideReporter(), 'default']
const report = process.env['CI_REPORT']

// Where a line that no test runs is a fault waiting.
const measured = ['database', 'matching', 'talent']

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'bench/*/*.test.ts',
      'e2e/*.test.ts',
      'docs/*.test.ts',
      'scripts/*/*.test.ts',
      '*.test.ts',
    ],
    // First the names of what was skipped or needed a second try, last the runner's own summary; CI reads the figures from the JSON report.
    globalSetup: 'scripts/test-run.ts',
    reporters: report ? [...reporters, ['json', { outputFile: report }]] : reporters,
    // One worker a core: the default leaves one core idle.
    maxWorkers: 2,
    // Each file opens its own database; the slowest of them starts the real program several times, and measuring coverage makes
    // tight loops over bytes take three times as long.
    testTimeout: 120_000,
    // On a shared machine something always comes at the wrong moment: in CI a test has a second try, and whoever needed it is named.
    retry: process.env['CI'] ? 1 : 0,
    hookTimeout: 60_000,
    // `npm run coverage`: files of types alone have no lines, everything else counts.
    coverage: {
      provider: 'v8',
      include: measured.map((name) => `packages/${name}/src/**/*.ts`),
      reporter: ['text-summary', ['json-summary', { file: 'summary.json' }]],
      reportsDirectory: 'node_modules/.coverage',
      reportOnFailure: true,
      thresholds: Object.fromEntries(measured.map((name) => [`packages/${name}/src/**`, { lines: 90 }])),
    },
  },
})
