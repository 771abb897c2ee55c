/** What lies around an entity, as a client asks for it to draw it. */
import { expect, test } from 'vitest';
import { answerOf } from '../support/answer.ts';
import { ask } from '../support/graph.ts';

interface Around {
  readonly club: {
    readonly neighbourhood: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly {
        readonly depth: number;
        readonly node: { readonly id: string };
        readonly links: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly subject: { readonly id: string }; readonly kind: string }[];
        };
      }[];
    };
  };
}

const draw = (slug: string, args: string) =>
  answerOf<Around>(`{ club(by: { slug: "${slug}" }) { neighbourhood(${args}) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { depth node { id } links(first: 2) { totalCount nodes { subject { id } kind } } }
  } } }`).then(({ club }) => club.neighbourhood);

test('around Bodø/Glimt first whom they put out and who put them out, then whom they beat', async () => {
  const { edges } = await draw('bodo-glimt', 'first: 4, kinds: [ELIMINATED, BEAT]');
  expect(
    edges.map(({ node, depth, links }) => [node.id, depth, links.nodes.map(({ kind }) => kind)]),
  ).toEqual([
    ['club:sporting-cp', 1, ['ELIMINATED_BY']],
    ['club:inter', 1, ['ELIMINATED']],
    ['club:atletico-madrid', 1, ['BEAT']],
    ['club:manchester-city', 1, ['BEAT']],
  ]);
});

test('page after page each neighbour is there once, the nearer before the farther', async () => {
  const args = 'kinds: [COACHED], depth: 2, first: 50';
  const found: Around['club']['neighbourhood']['edges'][number][] = [];
  let page = await draw('inter', args);
  found.push(...page.edges);
  while (page.pageInfo.hasNextPage) {
    page = await draw('inter', `${args}, after: "${page.pageInfo.endCursor}"`);
    found.push(...page.edges);
  }
  expect(new Set(found.map(({ node }) => node.id)).size).toBe(page.totalCount);
  expect(found.map(({ depth }) => depth)).toEqual(found.map(({ depth }) => depth).toSorted());
  const italy = found.find(({ node }) => node.id === 'national-team:italy');
  expect(italy?.links.nodes).toEqual([
    { subject: { id: 'coach:alfredo-foni' }, kind: 'COACHED' },
    { subject: { id: 'coach:antonio-conte' }, kind: 'COACHED' },
  ]);
});

test('a neighbourhood is one or two hops deep', async () => {
  const refusal = async (depth: number) =>
    (await ask(`{ club(by: { slug: "inter" }) { neighbourhood(depth: ${depth}) { totalCount } } }`))
      .errors?.[0]?.message;
  expect([await refusal(0), await refusal(3)]).toEqual([
    'depth is 0; permitted: 1 to 2',
    'depth is 3; permitted: 1 to 2',
  ]);
  expect((await draw('inter', 'kinds: []')).totalCount).toBe(0);
});
