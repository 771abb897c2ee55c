/** Which days may be asked for: 1800 to 2100, and after the last day that the facts speak of nothing more is known. */
import { expect, test } from 'vitest';
import { operations } from '../../../schema/operations.generated.ts';
import { nodeDocument } from '../../../src/linked/resource.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';
import { publishedAt } from '../../support/published.ts';

const DAYS = `query Days($asOf: Date) @asOf(date: $asOf) {
  dataset { asOf knownThrough }
  match(id: "match:ucl-2025-26-atalanta-bayern-1") { daysSince homeCoach { name } }
  club(by: { slug: "inter" }) { coach { name } tenures(last: 1) { nodes { to } } matches(last: 2) { nodes { id } } }
  path(from: "club:inter", to: "club:bodo-glimt") { paths { sentence } }
  search(text: "inter", first: 3) { nodes { id } }
}`;
const KNOWN_THROUGH = await answerOf<{ dataset: { knownThrough: string } }>(
  '{ dataset { knownThrough } }',
).then(({ dataset }) => dataset.knownThrough);

test.each(['2027-07-20', '2050-01-01', '2100-12-31'])(
  '%s is answered as the last known day',
  async (asOf) => {
    const last = await answerOf<object>(DAYS, { asOf: KNOWN_THROUGH });
    expect(last).toMatchObject({ dataset: { asOf: KNOWN_THROUGH, knownThrough: KNOWN_THROUGH } });
    expect(await answerOf(DAYS, { asOf })).toEqual(last);
    for (const { document } of [...operations.values()].slice(0, 8))
      expect(await ask(document, { asOf })).toEqual(await ask(document, { asOf: KNOWN_THROUGH }));
  },
);

test('a page and linked data know no more after that day', async () => {
  const id = 'coach:antonio-conte';
  const [known, later] = await Promise.all(
    [KNOWN_THROUGH, '2050-01-01'].map(async (day) =>
      (await nodeDocument(await publishedAt('https://graph.test', day), id))?.jsonLd(),
    ),
  );
  expect(later).toBe(known);
});

test.each(['1799-12-31', '2101-01-01', '0001-01-01', '9999-12-31'])('%s is refused', async (day) => {
  const range = `${day} is not a date; permitted: a day such as 2026-03-10, from 1800-01-01 to 2100-12-31`;
  const literal = await ask(`query At @asOf(date: "${day}") { dataset { asOf } }`);
  expect(literal.errors?.map(({ message }) => message)).toEqual([expect.stringContaining(range)]);
  await expect(ask(DAYS, { asOf: day })).rejects.toThrow(range);
});

test.each(['1800-01-01', '2100-12-31'])('%s is a day like others', async (asOf) => {
  expect((await ask(DAYS, { asOf })).errors).toBeUndefined();
});
