/** The rows of the tables that are one statement each, as of the day: what came later is left out. */
import type { ConflictRecord, PastName, UsualGround } from '../../documents/catalogue.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';
import type { SeasonView } from '../../graph/competitions/season-view.ts';
import { conflictsThere } from '../../graph/dataset/conflicts.ts';
import { conflictText, noteOfSuccession } from '../../graph/dataset/texts.ts';
import type { MatchView } from '../../graph/matches/match-view.ts';
import type { GraphView } from '../../graph/view.ts';
import { globalId, globalIds } from '../../model/ids.ts';
import { type ExportRow, rowsOf } from './table.ts';
import * as whole from './whole-rows.ts';

/** The rows of one owner. */
const owned = <R>(owner: string, rows: readonly R[] = []): readonly whole.OwnedRow<R>[] =>
  rows.map((row) => ({ owner, row }));

const isOver = (view: GraphView, date: string | undefined): boolean =>
  date !== undefined && view.knows(lastDay(date));

/** The grounds used by then; one that is still in use has no end. */
const groundsBy = (view: GraphView, grounds: readonly UsualGround[] = []): readonly UsualGround[] =>
  grounds
    .filter(({ from }) => from === undefined || view.knows(firstDay(from)))
    .map(({ to, ...ground }) => (isOver(view, to) ? { ...ground, ...(to !== undefined && { to }) } : ground));

export function* clubRows(view: GraphView): Iterable<ExportRow> {
  for (const { id, successions = [], usualGrounds } of view.clubs.list) {
    const told = successions.map((succession) => ({
      ...succession,
      note: noteOfSuccession(view, succession),
    }));
    yield* rowsOf(whole.successions, owned(id, told));
    yield* rowsOf(whole.usualGrounds, owned(id, groundsBy(view, usualGrounds)));
  }
}

const namesOver = (view: GraphView, names: readonly PastName[] = []): readonly PastName[] =>
  names.filter(({ to }) => isOver(view, to));

/** Names that were given up by then. */
export function* pastNameRows(view: GraphView): Iterable<ExportRow> {
  const things = [
    ['country', view.countries.list],
    ['club', view.clubs.list],
    ['competition', view.competitions.list],
    ['venue', view.venues.list],
  ] as const;
  for (const [kind, records] of things) {
    const ids = globalIds(kind, records);
    for (const [at, { pastNames }] of records.entries())
      yield* rowsOf(whole.pastNames, owned(ids[at] ?? '', namesOver(view, pastNames)));
  }
}

const conflictBy = (view: GraphView, { rule, note, ...conflict }: ConflictRecord): ConflictRecord => {
  const told = [conflictText(view, conflict, rule), conflictText(view, conflict, note)] as const;
  return {
    ...conflict,
    ...(told[0] !== null && { rule: told[0] }),
    ...(told[1] !== null && { note: told[1] }),
  };
};

export const conflictRows = (view: GraphView): Iterable<ExportRow> =>
  rowsOf(
    whole.conflicts,
    conflictsThere(view, null).map((conflict) => ({
      owner: conflict.subject,
      row: conflictBy(view, conflict),
    })),
  );

/** What is told of a season beside its matches and ties. */
export function* seasonStatementRows(
  view: GraphView,
  { id, document, recorded, stages }: SeasonView,
): Iterable<ExportRow> {
  const { settled = [], cutoffs, unplayed = [] } = document;
  const over = new Set(stages.flatMap(({ code, isOver: ended }) => (ended ? code : [])));
  const decided = settled.filter(({ from }) => view.knows(from || undefined));
  yield* rowsOf(whole.settled, owned(id, decided));
  yield* rowsOf(whole.cutoffs, owned(id, cutoffs));
  yield* rowsOf(
    whole.unplayed,
    owned(
      id,
      unplayed.filter(({ stage }) => over.has(stage)),
    ),
  );
  yield* rowsOf(whole.entrants, owned(id, [...recorded.entrants.values()]));
}

/** Rulings that were overturned by then; until then they are the `official` result of the match. */
export const rulingRows = (
  view: GraphView,
  { id, record: { pastRulings = [] } }: MatchView,
): Iterable<ExportRow> =>
  rowsOf(
    whole.pastRulings,
    owned(
      globalId('match', id),
      pastRulings.filter(({ to }) => view.knows(to)),
    ),
  );
