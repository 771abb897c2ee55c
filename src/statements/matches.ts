/** The records of a season as statements: its matches, stages, ties, deductions and outcomes. */
import type {
  DeductionRecord,
  MatchRecord,
  OutcomeRecord,
  StageRecord,
  TieBreakDecisionRecord,
  TieRecord,
} from '../documents/documents.ts';
import { type CycleKey, globalId, slugInSeason } from '../model/ids.ts';
import { statedBy } from '../model/kit/state.ts';
import { outcomes } from '../model/tables/cycles.ts';
import { matches } from '../model/tables/matches.ts';
import { stages } from '../model/tables/stages.ts';
import { ties } from '../model/tables/ties.ts';
import { citedBy, type Statement, said } from './statement.ts';

/** What a row of a source must tell to tell a property: lists of results have the score that counted in the end. */
const lookedUp = (property: string, { score, official }: MatchRecord): string =>
  property === 'fullTime' && (score?.extraTime ?? official) !== undefined ? 'regularTime' : property;

export function matchStatements(record: MatchRecord): readonly Statement[] {
  const { season } = record;
  return statedBy(matches, { ...record, ...record.score }).map(({ property, predicate, value }) => ({
    property: lookedUp(property, record),
    predicate,
    value: property === 'stage' ? globalId('stage', slugInSeason(season, value)) : value,
    ...citedBy(record, property),
  }));
}

/** The source of a property. Null when the value comes from a rule: then no source states it. */
const sayerOf = (property: string, stage: StageRecord, source: string): string | null =>
  property === 'drawn' ? (stage.drawnSource ?? null) : source;

export const stageStatements = (stage: StageRecord, source: string): readonly Statement[] =>
  statedBy(stages, stage).flatMap(({ property, predicate, value }) => {
    const sayer = sayerOf(property, stage, source);
    return sayer === null ? [] : [{ property, predicate, value, source: sayer }];
  });

/** The statements that a tie has itself. Its score and winner mostly follow from its matches. */
export function tieStatements(season: string, tie: TieRecord): readonly Statement[] {
  const sides = tie.slots.map((slot) =>
    'team' in slot ? slot.team : `winner of ${globalId('tie', slugInSeason(season, slot.winnerOf))}`,
  );
  return [
    ...sides.flatMap((side) => said('side', side, tie)),
    ...statedBy(ties, tie).map(({ predicate, value }) => ({
      predicate,
      value,
      ...citedBy(tie),
    })),
  ];
}

const within = (season: string, stage: string, group: string | undefined): string =>
  `${globalId('stage', slugInSeason(season, stage))}${group === undefined ? '' : ` group ${group}`}`;

export const deductionStatement = (season: string, deduction: DeductionRecord): Statement => ({
  predicate: `points deducted in ${within(season, deduction.stage, deduction.group)}`,
  value: `${deduction.points}`,
  from: deduction.from,
  ...citedBy(deduction),
});

export const tieBreakDecisionStatement = (season: string, decision: TieBreakDecisionRecord): Statement => ({
  predicate: `put above in ${within(season, decision.stage, decision.group)} by ${decision.criterion}`,
  value: decision.below,
  from: decision.from,
  ...citedBy(decision),
});

/** Words that names of championships write small. */
const SMALL: ReadonlySet<string> = new Set(['of']);

/** What statements call an edition: `World Cup 2026`, `Africa Cup of Nations 2025`. */
export const championship = ({ competition, edition }: CycleKey): string => {
  const words = competition
    .split('-')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return [...words, edition].join(' ');
};

/** Who says how a championship ended for a team, and how sure that is. */
export const outcomeCited = (outcome: OutcomeRecord): Omit<Statement, 'predicate' | 'value'> => ({
  ...citedBy(outcome),
  evidence: outcome.evidence,
  confidence: outcome.confidence,
});

/**
 * The outcome of a championship for a team, and what decided it where the table tells. What a group decided follows from
 * its table.
 */
export function outcomeStatements(outcome: OutcomeRecord): readonly Statement[] {
  const edition = championship(outcome);
  const { decidedOn: _on, opponent: _opponent, decidedBy: _by, ...told } = outcome;
  return statedBy(outcomes, outcome.decidedBy === 'GROUP' ? told : outcome).map(
    ({ property, predicate, value }) => ({
      property,
      predicate: predicate.replace('{edition}', edition),
      value,
      ...outcomeCited(outcome),
    }),
  );
}
