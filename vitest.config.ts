import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    // By default one core is left idle; much of the time here is spent waiting for processes.
    maxWorkers: '100%',
    reporters: ['default', './scripts/plain-summary.ts'],
  },
})
