// Where the tests are, and how long the slowest of them may take.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', '*.test.ts'],
    // Each file opens its own database; the slowest of them starts the real program several times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
