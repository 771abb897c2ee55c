/** Titles as relations: all of them, whether the graph holds matches of the season or only the honour. */
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/graph/relations/evidence.ts';
import type { Relation } from '../../../src/graph/relations/relation.ts';
import { sentenceOf } from '../../../src/graph/relations/sentence.ts';
import { honoursOf } from '../../../src/graph/teams/honour-lists.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { STANDING } from '../../../src/model/vocabularies.ts';
import { relationsOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

async function titles(view: GraphView, id: string, other?: string): Promise<readonly Relation[]> {
  return relationsOf(view, await view.relations(), id, { kinds: ['WON', 'WON_BY'], with: other ?? null });
}

async function told(asOf: string | null, id: string, other: string): Promise<readonly string[]> {
  const view = await viewOn(asOf);
  return (await titles(view, id, other)).map((relation) => sentenceOf(view, relation));
}

test('Inter won the European Cup twice before the graph holds its matches', async () => {
  const view = await viewOn(null);
  const [won, ...others] = await titles(view, 'competition:ucl', 'club:inter');
  if (won === undefined) throw new Error('the competition is not said to be won by Inter');
  expect(others).toEqual([]);
  expect(sentenceOf(view, won)).toBe(
    'The UEFA Champions League was won by Inter in 1963-64, 1964-65 and 2009-10.',
  );
  expect(
    (await evidenceOf(view, won)).map(({ from, honour, source }) => [from, honour?.label, source]),
  ).toEqual([
    ['1964-05-27', '1963-64', 'curated-titles'],
    ['1965-05-27', '1964-65', 'curated-titles'],
    ['2010-05-22', '2009-10', 'curated-titles'],
  ]);
});

test('in 1970 Real Madrid had won it six times, from 1955-56 on', async () => {
  expect(await told('1970-01-01', 'club:real-madrid', 'competition:ucl')).toEqual([
    'Real Madrid won the European Cup in 1955-56, 1956-57, 1957-58, 1958-59, 1959-60 and 1965-66.',
  ]);
  expect(await told('1956-06-12', 'club:real-madrid', 'competition:ucl')).toEqual([]);
});

test('a title of which only the year is told is dated by no day', async () => {
  const view = await viewOn(null);
  const [won] = await titles(view, 'club:dresdner-sc', 'competition:german-championship');
  if (won === undefined) throw new Error('Dresden is not said to have won it');
  expect(sentenceOf(view, won)).toContain('in 1942-43 and 1943-44.');
  expect((await evidenceOf(view, won)).map(({ from, to }) => [from, to])).toEqual([
    [null, null],
    [null, null],
  ]);
});

describe.each([null, '1992-08-01', '1969-12-31'])('as of %s', (asOf) => {
  test('a team is related to a competition in each title that it holds', async () => {
    const view = await viewOn(asOf);
    const graph = await view.relations();
    const untold: string[] = [];
    let compared = 0;
    for (const { id } of view.competitions.list) {
      const champions = (await honoursOf(view, id)).filter(
        ({ honour, status }) => honour === 'CHAMPION' && STANDING.has(status),
      );
      const byTeam = Map.groupBy(champions, ({ team = '' }) => team);
      for (const [team, own] of byTeam) {
        const wanted = { kinds: ['WON'], with: `competition:${id}` } as const;
        const labels = relationsOf(view, graph, team, wanted).flatMap(({ instances }) =>
          instances.map((instance) => graph.document.texts.at(graph.links.ref(instance))),
        );
        compared += labels.length;
        if (
          labels.toSorted().join() !==
          own
            .map(({ label }) => label)
            .toSorted()
            .join()
        )
          untold.push(`${team} ${id}: ${labels.join(' ')}`);
      }
    }
    expect(untold).toEqual([]);
    expect(compared).toBeGreaterThan(900);
  });
});
