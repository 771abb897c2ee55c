/** Relay against the running Worker: the compiler takes the printed schema, lists page on and come anew by global id. */
import type { ConcreteRequest, ReaderFragment } from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Environments } from '../../examples/client-preset/relay.ts';
import { sharedLive } from '../live/live.ts';
import { type Asked, connectRelay } from './relay-environment.ts';
import { RelayList } from './relay-list.ts';
import { Workspace } from './workspace.ts';

interface Match {
  readonly id: string;
  readonly date: string;
}

const live = sharedLive();
let client: Workspace;
let fragment: ReaderFragment;
let question: ConcreteRequest;

beforeAll(async () => {
  client = new Workspace();
  await client.relay('examples/relay');
  fragment = await client.compiled('examples/relay', 'matches_team');
  question = await client.compiled('examples/relay', 'matchesOfClubQuery');
});
afterAll(() => client[Symbol.dispose]());

test('what it generates types the program, scalars included', async () => {
  expect(await client.compile('examples/relay')).toEqual([]);
  expect(await client.complaints('examples/relay/matches.ts', 'node.date', 'node.kickOff')).toEqual([
    [
      'examples/relay/mistaken.ts',
      'matches.edges.map(({ node }) => node.kickOff);',
      "error TS2339: Property 'kickOff' does not exist on type '{ readonly date: string; readonly id: string; }'.",
    ],
  ]);
});

test("Bodø/Glimt's matches in the Champions League, five at a time, each page asked of the team by its id", async () => {
  const asked: Asked[] = [];
  const list = new RelayList<Match>(connectRelay(live, asked), fragment);
  await list.load(question, 'club', { slug: 'bodo-glimt' });
  expect([list.nodes.length, list.connection.totalCount]).toEqual([5, 12]);
  while (list.connection.pageInfo.hasNextPage) await list.loadNext(5);
  expect(list.nodes.map(({ date, id }) => `${date} ${id}`)).toEqual([
    '2025-09-17 match:ucl-2025-26-slavia-praha-bodo-glimt',
    '2025-09-30 match:ucl-2025-26-bodo-glimt-tottenham-hotspur',
    '2025-10-22 match:ucl-2025-26-galatasaray-bodo-glimt',
    '2025-11-04 match:ucl-2025-26-bodo-glimt-monaco',
    '2025-11-25 match:ucl-2025-26-bodo-glimt-juventus',
    '2025-12-10 match:ucl-2025-26-borussia-dortmund-bodo-glimt',
    '2026-01-20 match:ucl-2025-26-bodo-glimt-manchester-city',
    '2026-01-28 match:ucl-2025-26-atletico-madrid-bodo-glimt',
    '2026-02-18 match:ucl-2025-26-bodo-glimt-inter-1',
    '2026-02-24 match:ucl-2025-26-inter-bodo-glimt-2',
    '2026-03-11 match:ucl-2025-26-bodo-glimt-sporting-cp-1',
    '2026-03-17 match:ucl-2025-26-sporting-cp-bodo-glimt-2',
  ]);
  const next = { id: 'club:bodo-glimt', count: 5, cursor: expect.any(String) };
  expect(asked).toEqual([
    { name: 'matchesOfClubQuery', variables: { slug: 'bodo-glimt' } },
    { name: 'matchesPageQuery', variables: next },
    { name: 'matchesPageQuery', variables: next },
  ]);
});

test('the list comes anew by nothing but the global id, and goes on from there', async () => {
  const list = new RelayList<Match>(connectRelay(live), fragment);
  await list.refetch('club:bodo-glimt', 1);
  expect(list.owner).toMatchObject({ id: 'club:bodo-glimt', name: 'Bodø/Glimt' });
  await list.loadNext(1);
  expect(list.nodes.map(({ date }) => date)).toEqual(['2025-09-17', '2025-09-30']);
});

test('a fragment on an interface reads whatever team has the id', async () => {
  const list = new RelayList<Match>(connectRelay(live), fragment);
  await list.refetch('national-team:italy', 1);
  expect(list.owner).toMatchObject({ id: 'national-team:italy', name: 'Italy' });
  expect([list.nodes, list.connection.totalCount]).toEqual([[], 0]);
});

test('an environment for each day: before its draw the list is empty, and that of today stays as it was', async () => {
  const environments = new Environments(`${live.url}graphql`);
  const today = new RelayList<Match>(environments.of(null), fragment);
  await today.load(question, 'club', { slug: 'bodo-glimt' });
  const before = new RelayList<Match>(environments.of('2025-08-01'), fragment);
  await before.load(question, 'club', { slug: 'bodo-glimt' });
  expect([before.connection.totalCount, today.connection.totalCount]).toEqual([0, 12]);
  expect(environments.of('2025-08-01')).toBe(environments.of('2025-08-01'));
});
