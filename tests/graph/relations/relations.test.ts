/** Relations below GraphQL: each is there from both its ends, with its evidence, as of any day. */

import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/graph/relations/evidence.ts';
import type { RelationKind } from '../../../src/graph/relations/kinds.ts';
import type { Relation } from '../../../src/graph/relations/relation.ts';
import { sentenceOf } from '../../../src/graph/relations/sentence.ts';
import { spansOf, wholeSpan } from '../../../src/graph/relations/spans.ts';
import { RELATION_KINDS, wordOf } from '../../../src/graph/relations/vocabulary.ts';
import { WORDS } from '../../../src/graph/relations/words.ts';
import { kindOf } from '../../../src/model/ids.ts';
import { relationsOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

const inverseOf = (kind: RelationKind): RelationKind | undefined => {
  const word = WORDS[wordOf(kind)];
  return word?.forward.kind === kind ? word.inverse.kind : word?.forward.kind;
};

async function allRelations(asOf: string | null): Promise<readonly Relation[]> {
  const view = await viewOn(asOf);
  const graph = await view.relations();
  return graph.document.entities.all().flatMap((id) => relationsOf(view, graph, id, {}));
}

const line = (kind: RelationKind | undefined, from: string, to: string, times: number): string =>
  `${from} ${kind} ${to}: ${times}`;

for (const asOf of [null, '2026-03-11', '1990-06-08'])
  test(`every relation is walked both ways ${asOf ?? 'today'}`, async () => {
    const all = await allRelations(asOf);
    const there = all.map((one) => line(one.kind, one.subject, one.object, one.instances.length));
    const back = all.map((one) => line(inverseOf(one.kind), one.object, one.subject, one.instances.length));
    expect(there.length).toBeGreaterThan(1_000);
    expect(new Set(there).size).toBe(there.length);
    expect(back.toSorted()).toEqual(there.toSorted());
  });

test('every word of the vocabulary is spoken, in both directions', async () => {
  const spoken = new Set((await allRelations(null)).map((one) => one.kind));
  expect(RELATION_KINDS.filter((kind) => !spoken.has(kind))).toEqual([]);
});

test('the ends of every relation are of the kinds its word names', async () => {
  const strays = (await allRelations(null)).filter(({ word, kind, subject, object }) => {
    const [from, to] = kind === word.forward.kind ? [subject, object] : [object, subject];
    const [subjects, objects]: readonly (readonly string[])[] = [word.subjects ?? [], word.objects ?? []];
    return !subjects?.includes(kindOf(from)) || !objects?.includes(kindOf(to));
  });
  expect(strays.map((one) => `${one.subject} ${one.kind} ${one.object}`)).toEqual([]);
});

test('each time that a relation held has its evidence, with a source', async () => {
  const view = await viewOn(null);
  const graph = await view.relations();
  const some = graph.document.entities
    .all()
    .filter((_, at) => at % 7 === 0)
    .flatMap((id) => relationsOf(view, graph, id, {}));
  const bare: string[] = [];
  for (const relation of some) {
    const evidence = await evidenceOf(view, relation);
    if (evidence.length !== relation.times.length || evidence.some(({ source }) => source === ''))
      bare.push(sentenceOf(view, relation));
  }
  expect(some.length).toBeGreaterThan(3_000);
  expect(bare).toEqual([]);
});

async function told(asOf: string | null, id: string, kinds: readonly RelationKind[], other?: string) {
  const view = await viewOn(asOf);
  const relations = relationsOf(view, await view.relations(), id, { kinds, with: other ?? null });
  return relations.map((relation) => sentenceOf(view, relation));
}

test('before the second leg nobody knew who had eliminated Inter', async () => {
  const out = ['ELIMINATED_BY'] as const;
  const glimt = 'club:bodo-glimt';
  expect(await told('2026-02-23', 'club:inter', out, glimt)).toEqual([]);
  expect(await told('2026-02-24', 'club:inter', out, glimt)).toEqual([
    'Inter was eliminated by Bodø/Glimt from the UEFA Champions League 2025-26.',
  ]);
  expect(await told('2026-02-23', 'club:inter', ['LOST_TO', 'FACED'], glimt)).toEqual([
    'Inter lost to Bodø/Glimt on 2026-02-18.',
    'Inter faced Bodø/Glimt on 2026-02-18.',
  ]);
});

test('a match lost by a ruling was won until then', async () => {
  const pescara = (asOf: string) => told(asOf, 'club:sassuolo', ['BEAT', 'LOST_TO', 'FACED'], 'club:pescara');
  expect(await pescara('2016-08-29')).toEqual([
    'Sassuolo beat Pescara on 2016-08-28.',
    'Sassuolo faced Pescara on 2016-08-28.',
  ]);
  expect(await pescara('2016-08-30')).toEqual([
    'Sassuolo lost to Pescara on 2016-08-28.',
    'Sassuolo faced Pescara on 2016-08-28.',
  ]);
});

test('a title that was taken away passed on with the ruling', async () => {
  const cup = 'competition:africa-cup-of-nations';
  const wonBy = (asOf: string, team: string) => told(asOf, cup, ['WON_BY'], `national-team:${team}`);
  expect(await wonBy('2026-03-16', 'senegal')).toEqual([
    'The Africa Cup of Nations was won by Senegal in 2021 and 2025.',
  ]);
  expect(await wonBy('2026-03-16', 'morocco')).toEqual([
    'The Africa Cup of Nations was won by Morocco in 1976.',
  ]);
  expect(await wonBy('2026-03-17', 'senegal')).toEqual([
    'The Africa Cup of Nations was won by Senegal in 2021.',
  ]);
  expect(await wonBy('2026-03-17', 'morocco')).toEqual([
    'The Africa Cup of Nations was won by Morocco in 1976 and 2025.',
  ]);
});

test('a coach in post has no last day yet', async () => {
  const coach = (asOf: string | null) =>
    told(asOf, 'coach:luciano-spalletti', ['COACHED'], 'national-team:italy');
  expect(await coach('2023-08-17')).toEqual([]);
  expect(await coach('2025-06-08')).toEqual(['Luciano Spalletti has coached Italy since 2023-08-18.']);
  expect(await coach(null)).toEqual(['Luciano Spalletti coached Italy from 2023-08-18 to 2025-06-09.']);
});

test('Germany succeeded West Germany once that had ended', async () => {
  const heirs = (asOf: string) => told(asOf, 'national-team:germany', ['SUCCEEDED']);
  expect(await heirs('1990-10-01')).toEqual(['Germany succeeded Saarland.']);
  expect(await heirs('1990-10-02')).toEqual([
    'Germany succeeded East Germany.',
    'Germany succeeded Saarland.',
    'Germany succeeded West Germany.',
  ]);
});

test('two of one name are told apart in a sentence', async () => {
  expect(await told(null, 'national-team:italy', ['BELONGS_TO'])).toEqual([
    'The national team of Italy belongs to Italy.',
  ]);
  expect(await told(null, 'country:italy', ['HAS_MEMBER'], 'national-team:italy')).toEqual([
    'Italy has as member the national team of Italy.',
  ]);
});

test('a season of all editions of a tournament is spoken of by the name of the tournament', async () => {
  const season = 'season:tournoi-de-france-all';
  expect(await told(null, 'national-team:italy', ['TOOK_PART_IN'], season)).toEqual([
    'Italy took part in the Tournoi de France.',
  ]);
  expect(await told(null, season, ['BELONGS_TO'])).toEqual([
    'Every edition of the Tournoi de France belongs to the Tournoi de France.',
  ]);
});

test('nobody takes part in all editions of a tournament, but from their own first match in it to their last', async () => {
  const view = await viewOn(null);
  const wanted = { kinds: ['TOOK_PART_IN'], with: 'season:confederations-cup-all' } as const;
  const parts = relationsOf(view, await view.relations(), 'national-team:mexico', wanted);
  expect(parts.map((part) => wholeSpan(spansOf(view, part)))).toEqual([
    { from: '2013-06-16', to: '2013-06-16' },
  ]);
});

test('a tenure within one year, or one day, is not said to run from it to itself', async () => {
  expect(await told(null, 'coach:josef-uridil', ['COACHED'], 'national-team:romania')).toEqual([
    'Josef Uridil coached Romania in 1934.',
  ]);
});
