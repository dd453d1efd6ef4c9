// Where the tests are, and how long the slowest of them may take.
import { defineConfig } from 'vitest/config'
import { SkippedReporter } from './scripts/skipped-reporter.ts'

const reporters: [SkippedReporter, 'default'] = [new SkippedReporter(), 'default']
const report = process.env['CI_REPORT']

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'e2e/*.test.ts', '*.test.ts'],
    // First the names of what was skipped, last the runner's own summary; CI reads the figures from the JSON report.
    reporters: report ? [...reporters, ['json', { outputFile: report }]] : reporters,
    // One worker a core: the default leaves one core idle.
    maxWorkers: 2,
    // Each file opens its own database; the slowest of them starts the real program several times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
