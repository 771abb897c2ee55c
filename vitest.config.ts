import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Else Pothos and the tests each load a copy of graphql of their own, and neither knows the other's types. */
const ONE_GRAPHQL = {
  deps: { inline: [/@pothos\//, /graphql-yoga/, /@envelop\//, /@graphql-tools\//, /@graphql-inspector\//] },
};
/** Tests that start commands of package.json, end them by signals and read what they print. */
const COMMANDS = ['tests/bench/run.test.ts', 'tests/cli/**/*.test.ts'];
/** Tests that ask the Worker as it is deployed, over HTTP. */
const LIVE = ['tests/live/**', 'tests/clients/**', 'tests/browser/**', 'tests/hostile/**', 'tests/probe/**'];
/** Tests that go through all of the data. `npm run test:fast` leaves them out. */
const EVERY = 'tests/**/every-*.test.ts';
const LEFT_OUT = process.env.FAST_TESTS === undefined ? [] : [EVERY];

export default defineConfig({
  test: {
    // What the Worker logs in a test that passes is of no interest.
    silent: 'passed-only',
    // A spy that its test leaves behind would listen to the next file.
    restoreMocks: true,
    // Left to itself, one CPU stays idle: on two of them that is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'commands',
          include: COMMANDS,
          // A process of its own for each: what a command leaves behind (children, ports, signals) is nobody else's.
          isolate: true,
          server: ONE_GRAPHQL,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'node',
          // The files share what they load: to compile the graph and graphql anew for each took most of the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          // To compile the graph is the first thing that some do.
          hookTimeout: 60_000,
          exclude: ['tests/worker/**', ...COMMANDS, ...LIVE, ...LEFT_OUT],
          server: ONE_GRAPHQL,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: LIVE.map((folder) => `${folder}/*.test.ts`),
          isolate: false,
          globalSetup: './tests/live/prepare.ts',
          server: ONE_GRAPHQL,
          // A workerd that has begun on a busy machine may take seconds for its first answers.
          testTimeout: 60_000,
          hookTimeout: 180_000,
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
              ssr: {
                enabled: true,
                include: ['graphql', 'graphql/execution/*', 'graphql-yoga', '@pothos/core', 'lru-cache'],
              },
            },
          },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
