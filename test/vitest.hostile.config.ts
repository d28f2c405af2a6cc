import { defineConfig } from 'vitest/config';

/** The visits to hostile pages: many minutes long, so they stand beside the tests of every change. */
export default defineConfig({
  test: {
    globalSetup: ['support/buildWidget.ts'],
    include: ['hostile/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
