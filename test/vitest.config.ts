import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['support/buildWidget.ts'],
    include: [
      ...['features/**/*.test.ts', 'run/**/*.test.ts', 'examples/**/*.test.ts'],
      'hostile/{elements,hostile,quiet,nothing-stored}.test.ts',
    ],
    // Each file runs a server and often a browser: side by side they would only take each other's time.
    fileParallelism: false,
    // Hostile pages wait for the network and for timers: a few at once use the time.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
