/** What a season's records say, as statements: its matches, stages, ties, deductions and outcomes. */
import type {
  DeductionRecord,
  GoalPair,
  MatchRecord,
  OutcomeRecord,
  SettledRecord,
  StageRecord,
  TieRecord,
} from '../documents/documents.ts';
import { type Said, said } from './statement.ts';

const goals = (pair: GoalPair | undefined): string | undefined => pair?.join('-');

/** @param record a match, without what is not known yet. */
export function matchStatements(record: MatchRecord): readonly Said[] {
  const { score, source, sourceRow } = record;
  const statements = [
    ...said('stage', `stage:${record.season}/${record.stage}`, source),
    ...said('group', record.group, source),
    ...said('matchday', record.matchday?.toString(), source),
    ...said('leg', record.leg?.toString(), source),
    ...said('home team', record.home, source),
    ...said('away team', record.away, source),
    ...said('date', record.date, source),
    ...said('kick-off', record.kickoff, source),
    ...said('ground', record.venue && `venue:${record.venue}`, source),
    ...said('neutral ground', record.neutral && 'yes', source),
    ...said('city', record.city, source),
    ...said('half-time', goals(score?.halfTime), source),
    ...said('full-time', goals(score?.fullTime), source),
    ...said('after extra time', goals(score?.extraTime), source),
    ...said('penalties', goals(score?.penalties), source),
    ...said('official result', goals(record.official), source),
  ];
  return statements.map((statement) => ({ ...statement, sourceRow }));
}

export const stageStatements = (stage: StageRecord, source: string): readonly Said[] => [
  ...said('name', stage.name, source),
  ...said('kind of stage', stage.kind, source),
  ...said('position', `${stage.position}`, source),
  ...said('legs', stage.legs?.toString(), source),
  // What the rule gives is nobody’s statement.
  ...(stage.drawnSource === undefined ? [] : said('drawn', stage.drawn, stage.drawnSource)),
];

/** What is written of a tie itself; its score and winner mostly follow from its matches. */
export function tieStatements(season: string, tie: TieRecord): readonly Said[] {
  const source = tie.source ?? '';
  const sides = tie.slots.map((slot) =>
    'team' in slot ? slot.team : `winner of tie:${season}/${slot.winnerOf}`,
  );
  return [
    ...sides.flatMap((side) => said('side', side, source)),
    ...said('winner', tie.winner, source),
    ...said('decided by', tie.decidedBy, source),
    ...said('decided on', tie.date, source),
  ];
}

const within = (season: string, stage: string, group: string | undefined): string =>
  `stage:${season}/${stage}${group === undefined ? '' : ` group ${group}`}`;

export const deductionStatement = (season: string, deduction: DeductionRecord): Said => ({
  predicate: `points deducted in ${within(season, deduction.stage, deduction.group)}`,
  value: `${deduction.points}`,
  from: deduction.from,
  source: deduction.source,
});

export const settledStatement = (season: string, settled: SettledRecord): Said => ({
  predicate: `put above in ${within(season, settled.stage, settled.group)} by ${settled.criterion}`,
  value: settled.below,
  from: settled.from,
  source: settled.source,
});

/** How a World Cup ended for a team, and what settled it where that is written: what a group settled follows from it. */
export function outcomeStatements(outcome: OutcomeRecord): readonly Said[] {
  const { edition, source } = outcome;
  const told = [
    ...said(`outcome of World Cup ${edition}`, outcome.outcome, source),
    ...said(`entered World Cup ${edition}`, outcome.entered ? 'yes' : 'no', source),
    ...said(`finals of World Cup ${edition}`, outcome.finals, source),
  ];
  if (outcome.decidedBy === 'GROUP') return told;
  return [
    ...told,
    ...said(`World Cup ${edition} decided on`, outcome.decidedOn, source),
    ...said(`World Cup ${edition} decided against`, outcome.opponent, source),
    ...said(`World Cup ${edition} decided by`, outcome.decidedBy, source),
  ];
}
