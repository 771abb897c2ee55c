import type { HonourRecord } from '../../documents/catalogue.ts';
import { slugOf } from '../../model/ids.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { conflicts, debts, waivers } from '../../model/tables/about-facts.ts';
import { cycles, outcomes } from '../../model/tables/cycles.ts';
import { honours } from '../../model/tables/honours.ts';
import { moved } from '../../model/tables/identity/identity.ts';
import { tenures } from '../../model/tables/tenures.ts';
import type {
  ConflictFact,
  CycleFact,
  DebtFact,
  DeciderFact,
  Located,
  MovedFact,
  OutcomeFact,
  TenureFact,
  WaiverFact,
} from '../facts.ts';
import { type Reading, readRows, tablesIn } from './reading.ts';

/** `mancini-italy-2018-05-15`: a coach may have several tenures with one team. */
const tenureId = ({ coach, team, from, to }: RowOf<typeof tenures>): string =>
  [coach, slugOf(team), from ?? to].filter((part) => part !== undefined).join('-');

/** Who was caretaker first and kept within the month has two tenures from that month: the first bears its role. */
export function readTenures(reading: Reading): Located<TenureFact>[] {
  const rows = tablesIn(reading.dataDir, tenures.path).flatMap((file) => readRows(reading, tenures, file));
  const byId = Map.groupBy(rows, ({ value }) => tenureId(value));
  return rows.map((fact) => {
    const id = tenureId(fact.value);
    const isFirst = fact.value.role === 'CARETAKER' && byId.get(id)?.length === 2;
    return { ...fact, value: { id: isFirst ? `${id}-caretaker` : id, ...fact.value } };
  });
}

export const readHonours = (reading: Reading): Located<HonourRecord>[] => readRows(reading, honours);

/** `outcomes/euro.csv` holds the outcomes of the European Championships. */
export function readOutcomes(reading: Reading): Located<OutcomeFact>[] {
  return tablesIn(reading.dataDir, outcomes.path).flatMap((file) => {
    const competition = file.slice(outcomes.path.length + 1, -'.csv'.length);
    return readRows(reading, outcomes, file).map((fact) => ({
      ...fact,
      value: { competition, ...fact.value },
    }));
  });
}

/** For rows that name the opponent, the day and the score of the match that decided them. */
export const decidersOf = (facts: readonly Located<OutcomeFact>[]): Located<DeciderFact>[] =>
  facts.flatMap(
    ({ file, line, value: { competition, edition, team, opponent, decidedOn: date, score: goals } }) =>
      opponent === undefined || date === undefined || goals === undefined
        ? []
        : [{ file, line, value: { competition, edition, team, opponent, date, goals } }],
  );

export const readCycles = (reading: Reading): Located<CycleFact>[] => readRows(reading, cycles);

export const readConflicts = (reading: Reading): Located<ConflictFact>[] => readRows(reading, conflicts);

export const readWaivers = (reading: Reading): Located<WaiverFact>[] => readRows(reading, waivers);

export const readMoved = (reading: Reading): Located<MovedFact>[] => readRows(reading, moved);

export const readDebts = (reading: Reading): Located<DebtFact>[] => readRows(reading, debts);
