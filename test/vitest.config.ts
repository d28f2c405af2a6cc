import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['support/buildWidget.ts'],
    include: ['features/**/*.test.ts', 'run/**/*.test.ts', 'examples/**/*.test.ts'],
    // Each file runs a server and often a browser: side by side they would only take each other's time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
