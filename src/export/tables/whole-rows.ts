/**
 * Tables whose rows are one statement each, with the columns of the fact table. Only what a row belongs to is written here,
 * since the fact table may leave that to its place in a document.
 */
import type { ConflictRecord, PastName, SuccessionRecord, UsualGround } from '../../documents/catalogue.ts';
import type { Cited } from '../../documents/citations.ts';
import type { EntrantRecord, MatchRecord, SeasonDocument } from '../../documents/documents.ts';
import { globalId, slugInSeason } from '../../model/ids.ts';
import type { Table } from '../../model/kit/table.ts';
import { conflicts as conflictTable } from '../../model/tables/about-facts.ts';
import { cutoffs as cutoffTable } from '../../model/tables/cutoffs.ts';
import { pastNames as pastNameTable } from '../../model/tables/past.ts';
import {
  pastRulings as pastRulingTable,
  tieBreakDecisions,
  unplayed as unplayedTable,
} from '../../model/tables/rulings.ts';
import { successions as successionTable } from '../../model/tables/successions.ts';
import { entrants as entrantTable } from '../../model/tables/ties.ts';
import { usualGrounds as usualGroundTable } from '../../model/tables/usual-grounds.ts';
import { propertyOf, sayers, statementColumns } from './declared.ts';
import { always, type ColumnsOf, link, type TableOf, table, text, within } from './table.ts';

/** Properties that the columns of who says a row tell. */
const OF_SAYERS = ['source', 'sourceRow'] as const;

/** A row of a fact table, and the id of what it belongs to. */
export interface OwnedRow<R> {
  readonly owner: string;
  readonly row: R;
}

/** `home-grounds` → `home_grounds`. */
export const exportedName = ({ name }: Table): string => name.replaceAll('-', '_');

/** @param told the properties that the columns of the owner tell. */
function wholeRows<R extends object>(
  of: Table,
  owner: ColumnsOf<OwnedRow<R>>,
  told: readonly string[] = [],
): TableOf<OwnedRow<R>> {
  const says = 'source' in of.columns ? sayers<OwnedRow<R>>(({ row }) => row as Cited) : {};
  return table(
    exportedName(of),
    {
      ...owner,
      ...statementColumns<OwnedRow<R>>(of, ({ row }, property) => propertyOf(row, property), [
        ...told,
        ...OF_SAYERS,
      ]),
      ...says,
    },
    { key: [], indexes: Object.keys(owner).slice(0, 1) },
  );
}

/** A row that belongs to a stage, and perhaps to a group of it. */
interface InStage {
  readonly stage: string;
  readonly group?: string;
}

/** A table of rows that belong to a season, and in it to a stage. */
const inStage = <R extends InStage>(of: Table): TableOf<OwnedRow<R>> =>
  wholeRows<R>(
    of,
    {
      season: within('seasons', ({ owner }) => globalId('season', owner)),
      stage: within('stages', ({ owner, row }) => globalId('stage', slugInSeason(owner, row.stage))),
      group_name: text(({ row }) => row.group),
    },
    ['stage', 'group'],
  );

type RowsOf<K extends 'settled' | 'cutoffs' | 'unplayed'> = NonNullable<SeasonDocument[K]>[number];

export const settled = inStage<RowsOf<'settled'>>(tieBreakDecisions);
export const cutoffs = inStage<RowsOf<'cutoffs'>>(cutoffTable);
export const unplayed = inStage<RowsOf<'unplayed'>>(unplayedTable);

export const pastRulings = wholeRows<NonNullable<MatchRecord['pastRulings']>[number]>(pastRulingTable, {
  match: within('matches', ({ owner }) => owner),
});

/** Who took part in seasons whose matches are not held. */
export const entrants = wholeRows<EntrantRecord>(
  entrantTable,
  {
    season: within('seasons', ({ owner }) => globalId('season', owner)),
    team: within('teams', ({ row }) => row.team),
    out: link('stages', ({ owner, row }) =>
      row.out === undefined ? undefined : globalId('stage', slugInSeason(owner, row.out)),
    ),
  },
  ['season', 'team', 'out'],
);

const ofClub = { club: within<OwnedRow<object>>('clubs', ({ owner }) => globalId('club', owner)) };

export const successions = wholeRows<SuccessionRecord>(successionTable, ofClub);
export const usualGrounds = wholeRows<UsualGround>(usualGroundTable, ofClub);

/** What things went by before they got the name of today; `names` has their other names. */
export const pastNames = wholeRows<PastName>(pastNameTable, { subject: always(({ owner }) => owner) });

export const conflicts = wholeRows<ConflictRecord>(conflictTable, { subject: always(({ owner }) => owner) }, [
  'subject',
]);
