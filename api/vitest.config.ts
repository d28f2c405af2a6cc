import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['scripts/startPostgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
