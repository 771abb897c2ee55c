/** Ties of qualifying that their legs leave level: who is in the next part of it, or at the finals, has won them. */
import { expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

interface Told {
  readonly status: string;
  readonly winner: { readonly slug: string } | null;
}

async function tie(id: string, day: string | null = null): Promise<Told> {
  const { data } = await ask(
    `${day === null ? '' : `query @asOf(date: "${day}") `}{ node(id: "tie:${id}") { ... on Tie { status: tieStatus winner { slug } } } }`,
  );
  return (data as { readonly node: Told }).node;
}

test.each([
  ['africa-cup-of-nations-qualifying-2013/sierra-leone-tunisia', 'tunisia'],
  ['africa-cup-of-nations-qualifying-2013/ethiopia-sudan', 'ethiopia'],
  ['africa-cup-of-nations-qualifying-2013/angola-zimbabwe', 'angola'],
  ['africa-cup-of-nations-qualifying-1976/sudan-tunisia', 'sudan'],
  ['africa-cup-of-nations-qualifying-2015/benin-malawi', 'malawi'],
  ['africa-cup-of-nations-qualifying-2015/congo-rwanda', 'congo'],
  ['gold-cup-qualifying-2013/martinique-trinidad-and-tobago', 'trinidad-and-tobago'],
  ['gold-cup-qualifying-2017/french-guiana-jamaica', 'jamaica'],
])('%s: %s', async (id, winner) => {
  expect(await tie(id)).toEqual({ status: 'DECIDED', winner: { slug: winner } });
});

test('it is told from the first match at the finals on, and not before', async () => {
  const id = 'africa-cup-of-nations-qualifying-2013/ethiopia-sudan';
  expect(await tie(id, '2013-01-20')).toEqual({ status: 'OPEN', winner: null });
  expect(await tie(id, '2013-01-21')).toEqual({ status: 'DECIDED', winner: { slug: 'ethiopia' } });
});
