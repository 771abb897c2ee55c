import type { SlotRecord } from '../../documents/documents.ts';
import { RULE_SET_NAMES } from '../../football/rules/index.ts';
import type { TableRules } from '../../football/rules/table-rules.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { cutoffs } from '../../model/tables/cutoffs.ts';
import { deductions, tieBreakDecisions, unplayed } from '../../model/tables/rulings.ts';
import { pastHosts, seasons } from '../../model/tables/seasons.ts';
import { stages } from '../../model/tables/stages.ts';
import { entrants, ties } from '../../model/tables/ties.ts';
import { compact } from '../cells.ts';
import type {
  CutoffFact,
  DeductionFact,
  EntrantFact,
  Located,
  SeasonFact,
  StageFact,
  TieBreakDecisionFact,
  TieFact,
  UnplayedFact,
} from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import { type Reading, readRows, tablesIn } from './reading.ts';

/** By the name that `seasons.csv` uses. */
type OwnRules = ReadonlyMap<string, TableRules>;

/** @param rules those that the data set brings along. */
export function readSeasons(
  reading: Reading,
  rules: readonly Located<TableRules>[] = [],
): Located<SeasonFact>[] {
  const own: OwnRules = new Map(rules.map(({ value }) => [value.name, value]));
  const past = readPastHosts(reading);
  return readRows(reading, seasons).map((fact) => ({
    ...fact,
    value: compact({
      ...fact.value,
      ownRules: ownRulesOf(fact, own, reading),
      pastHosts: past.get(fact.value.id),
    }),
  }));
}

/** Who was to host in turn, by season. */
function readPastHosts(reading: Reading): ReadonlyMap<string, readonly RowOf<typeof pastHosts>[]> {
  const rows = readRows(reading, pastHosts);
  return Map.groupBy(
    rows.map(({ value }) => value),
    ({ of }) => of,
  );
}

/** The rules of the data set that a season names. A name that is nearly theirs is a fault, and stands for them until then. */
function ownRulesOf(
  { value, ...place }: Located<RowOf<typeof seasons>>,
  own: OwnRules,
  reading: Reading,
): TableRules | undefined {
  const { rules = '' } = value;
  const near = own.has(rules) || RULE_SET_NAMES.includes(rules) ? null : nearestWord(rules, own.keys());
  if (near === null) return own.get(rules);
  reading.faults.add(place, 'season-labels', `rules ${rules} is not a rule set`, `did you mean ${near}?`);
  return own.get(near);
}

export const readStages = (reading: Reading): Located<StageFact>[] => readRows(reading, stages);

export const readEntrants = (reading: Reading): Located<EntrantFact>[] => readRows(reading, entrants);

export const readDeductions = (reading: Reading): Located<DeductionFact>[] => readRows(reading, deductions);

export const readTieBreakDecisions = (reading: Reading): Located<TieBreakDecisionFact>[] =>
  readRows(reading, tieBreakDecisions);

export const readCutoffs = (reading: Reading): Located<CutoffFact>[] => readRows(reading, cutoffs);

export const readUnplayed = (reading: Reading): Located<UnplayedFact>[] => readRows(reading, unplayed);

/** `winner:r16-3` names the winner of a tie; anything else names a team. */
const slotOf = (text: string): SlotRecord =>
  text.startsWith('winner:') ? { winnerOf: text.slice('winner:'.length) } : { team: text };

const tieOf = (season: string, { slotA, slotB, ...tie }: RowOf<typeof ties>): TieFact => ({
  season,
  ...tie,
  slots: [slotOf(slotA), slotOf(slotB)],
});

/** `matches/ucl/2025-26.csv` holds the season `ucl-2025-26`. */
export const seasonOfFile = (file: string): string =>
  file
    .replace(/\.csv$/, '')
    .split('/')
    .slice(1)
    .join('-');

export function readTies(reading: Reading): Located<TieFact>[] {
  return tablesIn(reading.dataDir, ties.path).flatMap((file) =>
    readRows(reading, ties, file).map((fact) => ({ ...fact, value: tieOf(seasonOfFile(file), fact.value) })),
  );
}
