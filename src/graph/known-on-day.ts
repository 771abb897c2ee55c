import type { HonourRecord, TenureRecord } from '../documents/catalogue.ts';
import { tenureAsOf } from '../documents/tenure-span.ts';
import { memoizedByView, type ViewResults } from './memoized.ts';
import { honourAsOf } from './teams/honours.ts';

/** A view of the graph, as far as its day goes. */
interface OnDay {
  readonly asOf: string | null;
  readonly memo: ViewResults;
}

export const honoursKnown = memoizedByView((view: OnDay, honours: readonly HonourRecord[]) =>
  honours.flatMap((honour) => honourAsOf(honour, view.asOf) ?? []),
);
export const tenuresKnown = memoizedByView((view: OnDay, tenures: readonly TenureRecord[]) =>
  tenures
    .flatMap((tenure) => tenureAsOf(tenure, view.asOf) ?? [])
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
);
