import { defineConfig } from 'vitest/config';

/** All visits to hostile pages, with the look at every state in every look, which takes too long for every change. */
export default defineConfig({
  test: {
    globalSetup: ['support/buildWidget.ts'],
    include: ['hostile/**/*.test.ts'],
    fileParallelism: false,
    // Pages wait for the network and for timers: a few at once use the time.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
