/** Every list of the schema is a connection to Relay, and every list of a node pages on by the node's global id. */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { ReaderFragment } from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedLive } from '../live/live.ts';
import { connectRelay } from './relay-environment.ts';
import { RelayList } from './relay-list.ts';
import { listFields } from './relay-lists.ts';
import { Workspace } from './workspace.ts';

/** Of each type a node whose lists are longer than a page, each at least once. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  AssociationSeason: ['association-season:italy/ucl-2025-26'],
  Campaign: ['campaign:ucl-2025-26/inter'],
  Club: ['club:inter'],
  Coach: ['coach:luciano-spalletti'],
  Competition: ['competition:ucl', 'competition:world-cup'],
  Confederation: ['confederation:uefa'],
  Country: ['country:italy'],
  Entity: ['club:bodo-glimt'],
  NationalTeam: ['national-team:italy'],
  Season: ['season:ucl-2025-26', 'season:world-cup-2026'],
  Stage: ['stage:ucl-2025-26/r16'],
  Team: ['national-team:germany'],
  Venue: ['venue:giuseppe-meazza'],
};

const fields = listFields(buildSchema(readFileSync('schema/schema.graphql', 'utf8')));

const live = sharedLive();
let client: Workspace;
beforeAll(async () => {
  client = new Workspace();
  const documents = fields.map(({ document }) => `graphql\`${document}\`;`);
  client.write(
    'examples/relay/lists.ts',
    `import { graphql } from 'relay-runtime';\n${documents.join('\n')}`,
  );
  await client.relay('examples/relay');
});
afterAll(() => client[Symbol.dispose]());

/** So short that every list has a second page: no ground here has more than two clubs. */
const PAGE = 1;
const PAGES = 4;

test.each(fields.filter(({ ofNode }) => ofNode))('$name pages on', async ({ owner, fragment }) => {
  const compiled = await client.compiled<ReaderFragment>('examples/relay', fragment);
  let longest = 0;
  for (const id of EXAMPLES[owner] ?? []) {
    const list = new RelayList<object>(connectRelay(live), compiled);
    await list.refetch(id, PAGE);
    const { totalCount } = list.connection;
    while (list.connection.pageInfo.hasNextPage && list.nodes.length < PAGE * PAGES)
      await list.loadNext(PAGE);
    const cursors = list.connection.edges.map(({ cursor }) => cursor);
    expect(cursors.length).toBe(Math.min(totalCount, PAGE * PAGES));
    expect(new Set(cursors).size).toBe(cursors.length);
    longest = Math.max(longest, totalCount);
  }
  expect(longest, `a better example of ${owner}`).toBeGreaterThan(PAGE);
});

test.each(fields.filter(({ ofNode }) => !ofNode))('$name is a connection too', async ({ fragment }) => {
  const { metadata } = await client.compiled<ReaderFragment>('examples/relay', fragment);
  expect(metadata?.connection).toMatchObject([{ count: 'count', cursor: 'cursor', direction: 'forward' }]);
});
