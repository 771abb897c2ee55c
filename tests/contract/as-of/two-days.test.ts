/** Two days in one answer, and ids that keep them apart. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

const MATCH = 'match:ucl-2025-26-atalanta-bayern-1';

test('one operation tells a match today, and as it stood the evening before', async () => {
  expect(
    await answerOf(`{
      match(id: "${MATCH}") { id asOf status home { id } }
      at(date: "2026-03-09") { match(id: "${MATCH}") { id asOf status home { id asOf name } } }
    }`),
  ).toEqual({
    match: { id: MATCH, asOf: null, status: 'PLAYED', home: { id: 'club:atalanta' } },
    at: {
      match: {
        id: `${MATCH}@2026-03-09`,
        asOf: '2026-03-09',
        status: 'SCHEDULED',
        home: { id: 'club:atalanta@2026-03-09', asOf: '2026-03-09', name: 'Atalanta' },
      },
    },
  });
});

test('an id that ends in a day leads back to the thing as of that day, with all below it', async () => {
  const told = { id: `${MATCH}@2026-03-09`, status: 'SCHEDULED', season: { isOver: false } };
  expect(
    await answerOf(`{
      node(id: "${MATCH}@2026-03-09") { id ... on Match { status season { isOver } } }
      match(id: "${MATCH}@2026-03-09") { id status season { isOver } }
      nodes(ids: ["club:inter@2026-03-09", "${MATCH}@2026-03-09"]) { id asOf }
      club(by: { id: "club:inter@2026-03-09" }) { id }
    }`),
  ).toEqual({
    node: told,
    match: told,
    nodes: [
      { id: 'club:inter@2026-03-09', asOf: '2026-03-09' },
      { id: `${MATCH}@2026-03-09`, asOf: '2026-03-09' },
    ],
    club: { id: 'club:inter@2026-03-09' },
  });
});

test('ids of two days in one field are refused, and the rest is answered', async () => {
  const { data, errors } = await ask(
    '{ nodes(ids: ["club:inter@2026-03-09", "club:milan"]) { id } club(by: { slug: "milan" }) { id } }',
  );
  expect(data).toEqual({ nodes: null, club: { id: 'club:milan' } });
  expect(errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('nothing later than the day of the operation is told by a later day within', async () => {
  expect(
    await answerOf(`query @asOf(date: "2026-03-09") {
      at(date: "2026-07-01") { dataset { asOf } match(id: "${MATCH}") { id status } }
    }`),
  ).toEqual({
    at: { dataset: { asOf: '2026-03-09' }, match: { id: `${MATCH}@2026-03-09`, status: 'SCHEDULED' } },
  });
});

test('the directive on a field of the query holds for that field alone, with ids as they are', async () => {
  expect(
    await answerOf(
      `query ($day: Date) {
        before: match(id: "${MATCH}") @asOf(date: $day) { id asOf status }
        now: match(id: "${MATCH}") { id asOf status }
      }`,
      { day: '2026-03-09' },
    ),
  ).toEqual({
    before: { id: MATCH, asOf: '2026-03-09', status: 'SCHEDULED' },
    now: { id: MATCH, asOf: null, status: 'PLAYED' },
  });
});

test('further down the directive is refused where it stands', async () => {
  const { data, errors } = await ask(
    `{ match(id: "${MATCH}") { id tie @asOf(date: "2026-03-09") { status } } }`,
  );
  expect(data).toEqual({ match: { id: MATCH, tie: null } });
  expect(errors).toMatchObject([{ path: ['match', 'tie'], extensions: { code: 'BAD_USER_INPUT' } }]);
});
