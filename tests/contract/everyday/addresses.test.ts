/** Everything says where its page is, and where to say that it is wrong. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

const MATCH = 'match:ucl-2025-26-atalanta-bayern-1';
const ASKED = `{
  match(id: "${MATCH}") { url reportUrl }
  facts(about: "club:genk", predicates: ["founded"]) { nodes { value reportUrl } }
  at(date: "2026-03-09") { club(by: { slug: "atalanta" }) { id url } }
}`;

interface Told {
  readonly match: { readonly url: string; readonly reportUrl: string | null };
  readonly facts: {
    readonly nodes: readonly { readonly value: string; readonly reportUrl: string | null }[];
  };
  readonly at: { readonly club: { readonly id: string; readonly url: string } };
}

test('where nothing is configured a page is a path, and nobody takes reports', async () => {
  const { match, facts, at } = await answerOf<Told>(ASKED);
  expect(match).toEqual({ url: '/id/match/ucl-2025-26-atalanta-bayern-1', reportUrl: null });
  expect(facts.nodes.length).toBeGreaterThan(0);
  expect(facts.nodes.filter(({ reportUrl }) => reportUrl !== null)).toEqual([]);
  expect(at.club).toEqual({ id: 'club:atalanta@2026-03-09', url: '/id/club/atalanta?asOf=2026-03-09' });
});

test('where it is configured they are addresses, and the form is filled', async () => {
  const isolate = isolateOver(await embeddedKv(), undefined, {
    ORIGIN: 'https://football.example/',
    REPOSITORY: 'https://github.com/owner/graph',
  });
  const { text } = await isolate.get(`/graphql?query=${encodeURIComponent(ASKED)}`);
  const { match, facts } = (JSON.parse(text) as { data: Told }).data;
  expect(match.url).toBe('https://football.example/id/match/ucl-2025-26-atalanta-bayern-1');
  expect((await isolate.get(new URL(match.url).pathname)).status).toBe(200);
  expect(new URL(match.reportUrl ?? '').searchParams.get('about')).toBe(MATCH);
  const form = new URL(facts.nodes[0]?.reportUrl ?? '');
  expect(form.origin + form.pathname).toBe('https://github.com/owner/graph/issues/new');
  expect(Object.fromEntries(form.searchParams)).toMatchObject({
    template: 'wrong-fact.yml',
    about: 'club:genk',
    told: expect.stringMatching(
      /^founded: \d{4}.*\n\n\(everything known through \d{4}-\d\d-\d\d, data \w{12}\)$/,
    ),
    source: expect.stringMatching(/^[a-z0-9-]+/),
  });
});
