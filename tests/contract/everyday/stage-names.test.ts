/** Stages in the five near languages. */
import { expect, test } from 'vitest';
import type { CoverageNotice } from '../../../src/graph/dataset/notices.ts';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

const isolate = embeddedKv().then((kv) => isolateOver(kv));

interface Body {
  readonly data: { readonly season: { readonly stages: readonly { readonly name: string }[] } };
  readonly extensions: { readonly notices?: readonly CoverageNotice[] };
}

async function stagesOf(competition: string, label: string, lang: string) {
  const query = `{ season(competition: "${competition}", label: "${label}") { stages { name(lang: "${lang}") } } }`;
  const told = await (await isolate).get(`/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/json' },
  });
  const { data, extensions } = JSON.parse(told.text) as Body;
  return {
    names: data.season.stages.map(({ name }) => name),
    missing: extensions.notices?.flatMap(({ missing }) => missing) ?? [],
  };
}

test.each([
  ['en', 'Quarter-finals', 'Semi-finals'],
  ['de', 'Viertelfinale', 'Halbfinale'],
  ['es-MX', 'Cuartos de final', 'Semifinales'],
  ['fr', 'Quarts de finale', 'Demi-finales'],
  ['it', 'Quarti di finale', 'Semifinali'],
])('the stages of the Champions League 2025-26 in %s', async (lang, quarter, semi) => {
  const { names, missing } = await stagesOf('ucl', '2025-26', lang);
  expect(names.slice(-3, -1)).toEqual([quarter, semi]);
  expect(missing).toEqual([]);
});

test('all stages of the World Cups, of Serie A and of the Champions League have names in German', async () => {
  for (const [competition, label] of [
    ['world-cup', '1930'],
    ['world-cup', '1950'],
    ['world-cup', '1982'],
    ['world-cup', '2026'],
    ['serie-a', '2024-25'],
    ['ucl', '2012-13'],
  ] as const)
    expect((await stagesOf(competition, label, 'de')).missing, label).toEqual([]);
});

test('in a language without names of stages the English one answers, and a notice says so', async () => {
  const { names, missing } = await stagesOf('ucl', '2025-26', 'ja');
  expect(names.at(-1)).toBe('Final');
  expect(missing).toContain('name of League phase in ja');
});
