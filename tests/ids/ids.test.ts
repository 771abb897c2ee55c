/** Ids never die: whoever linked to one finds the thing, whatever became of it here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { readerOfAll } from '../../schema/kit/current-args.ts';
import { MovedIds } from '../../src/graph/nodes/moved.ts';
import { findCurrent } from '../../src/graph/nodes/nodes.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import { parseGlobalId } from '../../src/model/ids.ts';
import { answerOf } from '../support/answer.ts';
import { publishedAt } from '../support/published.ts';
import { unpack } from './pack.ts';

/** Ids that were published: a list for each release, made by `npm run ids`. */
const LISTS = ['2026-11-ecfc390.br'];

test.each(LISTS)('every id of %s answers', async (list) => {
  const { view } = await publishedAt('');
  const ids = unpack(readFileSync(join(import.meta.dirname, list)));
  expect(ids.length).toBeGreaterThan(25_000);
  const dead: string[] = [];
  for (const id of ids) {
    const parsed = parseGlobalId(id);
    if (parsed === null || (await findCurrent(view, parsed)) === null) dead.push(id);
  }
  expect(dead).toEqual([]);
});

describe('an id that was given up', () => {
  test('answers as what it moved to, with the id that this has', async () => {
    const query = `{
      node(id: "venue:sinobo-stadium") { id }
      nodes(ids: ["venue:generali-arena-prague", "club:inter"]) { id }
      byId: venue(by: { id: "venue:sinobo-stadium" }) { id }
      bySlug: venue(by: { slug: "sinobo-stadium" }) { id }
      facts(about: "venue:sinobo-stadium", predicates: ["name"]) { nodes { subject value } }
    }`;
    expect(await answerOf(query)).toEqual({
      node: { id: 'venue:fortuna-arena' },
      nodes: [{ id: 'venue:letna-stadium' }, { id: 'club:inter' }],
      byId: { id: 'venue:fortuna-arena' },
      bySlug: { id: 'venue:fortuna-arena' },
      facts: { nodes: [{ subject: 'venue:fortuna-arena', value: 'Fortuna Arena' }] },
    });
  });

  test('is followed by arguments of any question', async () => {
    const gone = 'coach:technical-commission-members-not-settled';
    const current = 'coach:italy-technical-commission-1951';
    const query = (id: string): string =>
      `{ path(from: "${id}", to: "national-team:italy") { length }
         headToHead(a: { coach: "${id}" }, b: { team: "national-team:france" }) { record { played } } }`;
    const followed = await answerOf(query(gone));
    expect(followed).toEqual(await answerOf(query(current)));
    expect(followed).toMatchObject({ path: { length: 1 } });
  });

  test('is followed where it is given as a slug, in lists, in filters and within other ids', () => {
    const moved = new MovedIds([
      ['competition:champions-league', 'competition:ucl'],
      ['club:fc-internazionale', 'club:inter'],
      ['country:holland', 'country:netherlands'],
    ]);
    const seasons = { has: (slug: string) => slug === 'ucl-2025-26' };
    const read = (field: string, args: Record<string, unknown>): unknown => {
      const reader = readerOfAll(schema.getQueryType()?.getFields()[field]?.args ?? []);
      return reader?.(args, { moved, seasons, named: (slug) => slug });
    };
    expect(read('matches', { season: 'champions-league-2025-26', first: 5 })).toEqual({
      ...{ season: 'ucl-2025-26', first: 5 },
    });
    expect(read('season', { competition: 'champions-league', label: '2025-26' })).toEqual({
      ...{ competition: 'ucl', label: '2025-26' },
    });
    expect(read('coaches', { ledEvery: ['club:fc-internazionale', 'club:roma'] })).toEqual({
      ledEvery: ['club:inter', 'club:roma'],
    });
    expect(
      read('headToHead', { a: { association: 'holland' }, b: { team: 'club:fc-internazionale' } }),
    ).toEqual({
      ...{ a: { association: 'netherlands' }, b: { team: 'club:inter' } },
    });
  });

  test('has an address that leads on', async () => {
    const publication = await publishedAt('https://graph.test');
    const document = await nodeDocument(publication, 'venue:sinobo-stadium');
    expect(document?.movedTo).toBe('/id/venue/fortuna-arena');
    expect(JSON.parse(document?.json() ?? '{}')).toMatchObject({ id: 'venue:fortuna-arena' });
    expect((await nodeDocument(publication, 'venue:fortuna-arena'))?.movedTo).toBeUndefined();
  });
});

describe('ids that are put together of others', () => {
  const moved = new MovedIds([
    ['club:fc-internazionale', 'club:inter'],
    ['competition:champions-league', 'competition:ucl'],
    ['club:ambrosiana', 'club:fc-internazionale'],
  ]);
  const meant = (id: string): readonly string[] => {
    const parsed = parseGlobalId(id);
    return parsed === null ? [] : moved.meant(parsed).map(({ kind, slug }) => `${kind}:${slug}`);
  };

  test.each([
    ['club:ambrosiana', 'club:inter'],
    ['match:ucl-2025-26-fc-internazionale-bayern-1', 'match:ucl-2025-26-inter-bayern-1'],
    ['match:champions-league-2025-26-bayern-ambrosiana-2', 'match:ucl-2025-26-bayern-inter-2'],
    ['campaign:ucl-2025-26/fc-internazionale', 'campaign:ucl-2025-26/inter'],
    ['tie:champions-league-2025-26/r16-2', 'tie:ucl-2025-26/r16-2'],
    ['season:champions-league-2025-26', 'season:ucl-2025-26'],
    ['tenure:simone-inzaghi-fc-internazionale-2021-06-03', 'tenure:simone-inzaghi-inter-2021-06-03'],
  ])('%s may mean %s', (id, current) => {
    expect(meant(id)).toContain(current);
  });

  test.each([
    'club:inter',
    'match:ucl-2025-26-inter-bayern-1',
    'match:serie-a-fc-internazionaleb',
    'coach:ambrosiana',
  ])('%s means nothing else', (id) => {
    expect(meant(id)).toEqual([]);
  });

  test('a circle of moves ends, and so does a name in itself', () => {
    const round = new MovedIds([
      ['club:a', 'club:b'],
      ['club:b', 'club:a'],
      ['club:inter', 'club:inter-milano'],
    ]);
    expect(round.target('club:a')).not.toBeNull();
    expect(round.meant({ kind: 'match', slug: 'ucl-2025-26-inter-bayern-1' }).length).toBeLessThan(16);
  });
});
