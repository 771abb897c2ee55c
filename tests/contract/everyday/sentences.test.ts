/** Sentences of relations in the five near languages. */
import { expect, test } from 'vitest';
import type { CoverageNotice } from '../../../src/graph/dataset/notices.ts';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

const isolate = embeddedKv().then((kv) => isolateOver(kv));

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly notices?: readonly CoverageNotice[] };
}

async function answered(query: string) {
  const told = await (await isolate).get(`/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/json' },
  });
  const { data, errors = [], extensions } = JSON.parse(told.text) as Body;
  return {
    data: JSON.stringify(data),
    errors: errors.map(({ message }) => message),
    missing: (extensions?.notices ?? [])
      .flatMap(({ missing }) => missing)
      .filter((what) => what.includes('sentences')),
  };
}

const coached = (lang: string) =>
  answered(`{ coach(by: { slug: "alfredo-foni" }) {
    relations(with: "club:inter", kinds: [COACHED]) { nodes { sentence(lang: "${lang}") } }
  } }`);

test.each([
  ['en', 'Alfredo Foni coached Inter from 1952 to 1955.'],
  ['de-AT', 'Alfredo Foni – Trainer von: Inter Mailand (1952 – 1955).'],
  ['es', 'Alfredo Foni – entrenador de: Inter de Milán (1952 – 1955).'],
  ['fr', 'Alfredo Foni – entraîneur de\u00a0: Inter Milan (1952 – 1955).'],
  ['it', 'Alfredo Foni – allenatore di: Internazionale (1952 – 1955).'],
])('who coached Inter in %s', async (lang, sentence) => {
  const { data, errors, missing } = await coached(lang);
  expect(data).toContain(`"${sentence}"`);
  expect([errors, missing]).toEqual([[], []]);
});

test.each(['ja', 'tlh'])('in %s the English sentence answers, and a notice says so', async (lang) => {
  const { data, missing } = await coached(lang);
  expect(data).toContain('Alfredo Foni coached Inter');
  expect(missing).toEqual([`sentences of relations in ${lang}`]);
});

test('what is no tag of a language is refused', async () => {
  expect((await coached('German')).errors).toEqual([expect.stringContaining('German is not a language')]);
});

test('a path is said in one language, hop by hop', async () => {
  const { data } = await answered(
    '{ path(from: "club:inter", to: "club:bodo-glimt") { paths { sentence(lang: "es") } } }',
  );
  expect(data).toContain('Inter de Milán – eliminación a manos de: Bodø/Glimt (Liga de Campeones 2025-26).');
});

test('each kind has its pattern in each language', async () => {
  const patterns = (lang: string) => answered(`{ relationKinds { sentence(lang: "${lang}") } }`);
  expect((await patterns('it')).data).toContain('"{subject} – allenatore di: {object}"');
  expect((await patterns('en')).data).toContain('"{subject} coached {object}"');
  expect((await patterns('ja')).missing).toEqual(['sentences of relations in ja']);
});
