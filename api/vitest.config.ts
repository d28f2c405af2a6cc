import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves them by itself: graphql has a second build for "development", and two do not mix.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['scripts/startPostgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
