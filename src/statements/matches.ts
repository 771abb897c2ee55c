/** The records of a season as statements: its matches, stages, ties, deductions and outcomes. */
import type {
  DeductionRecord,
  MatchRecord,
  OutcomeRecord,
  StageRecord,
  TieBreakDecisionRecord,
  TieRecord,
} from '../documents/documents.ts';
import { globalId, slugInSeason } from '../model/ids.ts';
import { EVERYTHING, type Extent, statedBy } from '../model/kit/state.ts';
import { matches } from '../model/tables/matches.ts';
import { stages } from '../model/tables/stages.ts';
import { ties } from '../model/tables/ties.ts';
import { outcomes } from '../model/tables/world-cups.ts';
import { type Statement, said } from './statement.ts';

/**
 * @param record of a match.
 * @param knows whether a fact of that time is known on the as-of day.
 */
export function matchStatements(
  record: MatchRecord,
  knows: Extent['knows'] = EVERYTHING.knows,
): readonly Statement[] {
  const { season, source, sourceRow } = record;
  return statedBy(matches, { ...record, ...record.score }, { knows, changes: true }).map(
    ({ property, predicate, value }) => ({
      predicate,
      value: property === 'stage' ? globalId('stage', slugInSeason(season, value)) : value,
      source,
      sourceRow,
    }),
  );
}

/** The source of a property. Null when the value comes from a rule: then no source states it. */
const sayerOf = (property: string, stage: StageRecord, source: string): string | null =>
  property === 'drawn' ? (stage.drawnSource ?? null) : source;

export const stageStatements = (stage: StageRecord, source: string): readonly Statement[] =>
  statedBy(stages, stage, EVERYTHING).flatMap(({ property, predicate, value }) => {
    const sayer = sayerOf(property, stage, source);
    return sayer === null ? [] : [{ predicate, value, source: sayer }];
  });

/** The statements that a tie has itself. Its score and winner mostly follow from its matches. */
export function tieStatements(season: string, tie: TieRecord): readonly Statement[] {
  const source = tie.source ?? '';
  const sides = tie.slots.map((slot) =>
    'team' in slot ? slot.team : `winner of ${globalId('tie', slugInSeason(season, slot.winnerOf))}`,
  );
  return [
    ...sides.flatMap((side) => said('side', side, source)),
    ...statedBy(ties, tie, EVERYTHING).map(({ predicate, value }) => ({ predicate, value, source })),
  ];
}

const within = (season: string, stage: string, group: string | undefined): string =>
  `${globalId('stage', slugInSeason(season, stage))}${group === undefined ? '' : ` group ${group}`}`;

export const deductionStatement = (season: string, deduction: DeductionRecord): Statement => ({
  predicate: `points deducted in ${within(season, deduction.stage, deduction.group)}`,
  value: `${deduction.points}`,
  from: deduction.from,
  source: deduction.source,
});

export const tieBreakDecisionStatement = (season: string, settled: TieBreakDecisionRecord): Statement => ({
  predicate: `put above in ${within(season, settled.stage, settled.group)} by ${settled.criterion}`,
  value: settled.below,
  from: settled.from,
  source: settled.source,
});

/**
 * The outcome of a World Cup for a team, and what decided it where the table tells. What a group decided follows from
 * its table.
 */
export function outcomeStatements(outcome: OutcomeRecord): readonly Statement[] {
  const { edition, source } = outcome;
  const { decidedOn: _on, opponent: _opponent, decidedBy: _by, ...told } = outcome;
  return statedBy(outcomes, outcome.decidedBy === 'GROUP' ? told : outcome, EVERYTHING).map(
    ({ predicate, value }) => ({ predicate: predicate.replace('{edition}', edition), value, source }),
  );
}
