/** Lists of honours, and their arguments. */
import type { HonourRecord } from '../../src/documents/catalogue.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { type HONOUR_RANKS, STANDING } from '../../src/model/vocabularies.ts';
import { type ArgBuilder, pageArgs } from '../kit/connection.ts';
import { type Page, paginateBy } from '../kit/page.ts';
import { requireCompetition } from '../kit/require-known.ts';
import { honourKey } from './honour.ts';
import { HonourRankEnum } from './honour-rank.ts';

interface HonourFilter extends Page {
  readonly competition?: string | null | undefined;
  readonly rank?: keyof typeof HONOUR_RANKS | null | undefined;
  readonly standing?: boolean | null | undefined;
}

export const honourArgs = (arg: ArgBuilder) => ({
  ...pageArgs(arg),
  competition: arg.string({ description: 'Slug or id of the only competition wanted, `ucl`.' }),
  rank: arg({ type: HonourRankEnum, description: 'Only where the team came in so.' }),
  standing: arg.boolean({ description: 'True: only those that stand; false: only those that do not.' }),
});

/** A page of the honours that pass the filter. */
export function honoursPage(
  view: GraphView,
  honours: PromiseOrValue<readonly HonourRecord[]>,
  { competition, rank, standing, ...page }: HonourFilter,
) {
  requireCompetition(view, competition);
  return whenReady(honours, (all) => {
    const wanted = all.filter(
      (honour) =>
        (!competition || honour.competition === competition) &&
        (!rank || honour.honour === rank) &&
        (typeof standing !== 'boolean' || STANDING.has(honour.status) === standing),
    );
    return paginateBy(wanted, honourKey, page);
  });
}
