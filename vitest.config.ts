import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What the Worker logs in a test that passes is of no interest.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/worker/**', 'tests/browser/**'],
          // Else Pothos and the tests each load a copy of graphql of their own, and neither knows the other's types.
          server: { deps: { inline: [/@pothos\//, /graphql-yoga/, /@envelop\//, /@graphql-tools\//] } },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { RATE_LIMIT: 'off' } },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['tests/worker/**/*.test.ts'],
          // Left to itself, workerd's first import of graphql takes seconds, file by file.
          deps: {
            optimizer: {
              ssr: { enabled: true, include: ['graphql', 'graphql-yoga', '@pothos/core', 'lru-cache'] },
            },
          },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
