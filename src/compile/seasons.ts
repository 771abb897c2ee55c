import type { SeasonRecord } from '../documents/catalogue.ts';
import type { MatchRecord, SeasonDocument, StageRecord, TieRecord } from '../documents/documents.ts';
import { isToCome } from '../football/match.ts';
import { stored } from '../model/kit/table.ts';
import { cutoffs } from '../model/tables/cutoffs.ts';
import { matches as matchTable } from '../model/tables/matches.ts';
import { deductions, tieBreakDecisions, unplayed } from '../model/tables/rulings.ts';
import { pastHosts, seasons as seasonTable } from '../model/tables/seasons.ts';
import { stages as stageTable } from '../model/tables/stages.ts';
import { entrants } from '../model/tables/ties.ts';
import { walkoverOf } from './called-off.ts';
import { compact } from './cells.ts';
import type { KnownSeason } from './days/fill.ts';
import { overBefore } from './days/pairing-rule.ts';
import type { Facts, SeasonFact, StageFact, UpTo } from './facts.ts';
import type { FactIndex } from './index-facts.ts';
import { outcomesOf } from './outcomes/outcomes.ts';
import { playedBy, ruledOn } from './played-by.ts';
import { playedOn, type SeasonAround } from './plays-on.ts';

/** The first day after which a match was no longer to come; null while it is to come. */
const doneOn = (match: MatchRecord): string | null =>
  [match.date, ruledOn(match)].find((day) => !isToCome(playedBy(match, day))) ?? null;

function overOn(matches: readonly MatchRecord[]): string | undefined {
  const days = matches.map(doneOn);
  return days.includes(null)
    ? undefined
    : days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1);
}

const stageRecord = (fact: StageFact, matches: readonly MatchRecord[] = [], upTo?: UpTo): StageRecord =>
  compact({
    ...stored(stageTable, fact),
    over: upTo?.unfinished.has(`${fact.season}/${fact.code}`) ? undefined : (overOn(matches) ?? fact.overBy),
  });

const firstKnown = (legs: readonly MatchRecord[]): string | undefined =>
  legs.flatMap((leg) => leg.knownFrom ?? []).sort()[0];

/**
 * The day from which a tie is known. Without a recorded draw, it is the day of the first leg. Without
 * matches, it is the day on which the stages before were over; for a tie that was never played, the day on
 * which it was decided.
 */
function knownWith(
  tie: TieRecord,
  legs: readonly MatchRecord[] = [],
  stages: readonly StageFact[] = [],
): string | undefined {
  if (tie.knownFrom !== undefined) return tie.knownFrom;
  if (legs.length > 0) return firstKnown(legs);
  return tie.legScores === undefined ? tie.date : overBefore(stages, tie.stage);
}

/** A tie without a row is the pairing of its matches. */
function tieFromMatches(code: string, legs: readonly MatchRecord[], season: SeasonAround): TieRecord[] {
  const first = legs[0];
  if (first === undefined) return [];
  return [
    compact({
      code,
      stage: first.stage,
      slots: [{ team: first.home }, { team: first.away }] as const,
      knownFrom: firstKnown(legs),
      ...walkoverOf(legs, season.matches),
      ...playedOn(legs, season),
    }),
  ];
}

function tiesOf(index: FactIndex, season: string, around: SeasonAround): TieRecord[] {
  const { matches } = around;
  const legs = Map.groupBy(matches, (match) => match.tie ?? '');
  const described = (index.ties.get(season) ?? []).map(({ season: _season, ...tie }) =>
    compact({ ...tie, knownFrom: knownWith(tie, legs.get(tie.code), index.stages.get(season)) }),
  );
  const known = new Set(described.map((tie) => tie.code));
  const derived = [...legs].flatMap(([code, group]) =>
    code === '' || known.has(code) ? [] : tieFromMatches(code, group, around),
  );
  return [...described, ...derived];
}

/** What put level teams in order where matches could not; nothing at all for nearly every season. */
function tieBreakDecisionsIn(facts: Facts, season: string): Pick<SeasonDocument, 'settled'> {
  const own = facts.settled.filter(({ value }) => value.season === season);
  if (own.length === 0) return {};
  return { settled: own.map(({ value }) => stored(tieBreakDecisions, value)) };
}

function entrantsIn(index: FactIndex, season: string): Pick<SeasonDocument, 'entrants'> {
  const own = index.entrants.get(season);
  return own === undefined ? {} : { entrants: own.map((entrant) => stored(entrants, entrant)) };
}

function cutoffsIn(index: FactIndex, season: string): Pick<SeasonDocument, 'cutoffs'> {
  const own = index.cutoffs.get(season);
  return own === undefined ? {} : { cutoffs: own.map((cutoff) => stored(cutoffs, cutoff)) };
}

function unplayedIn(facts: Facts, season: string): Pick<SeasonDocument, 'unplayed'> {
  const own = facts.unplayed.filter(({ value }) => value.season === season);
  return own.length === 0 ? {} : { unplayed: own.map(({ value }) => stored(unplayed, value)) };
}

/** The matches of a season as documents have them. */
export const seasonMatches = (index: FactIndex, season: string): MatchRecord[] =>
  (index.matches.get(season) ?? []).map((match) => stored(matchTable, match));

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** The last day of anything in it, except how qualifying ended: the finals tell that, and often later. */
function closedOn(
  index: FactIndex,
  season: SeasonFact,
  document: SeasonDocument,
): Pick<SeasonDocument, 'closed'> {
  if (index.qualifying.has(season.id)) return {};
  const days = JSON.stringify([season, document]).match(DAY) ?? [];
  return compact({ closed: days.reduce((last, day) => (day > last ? day : last), '') || undefined });
}

const UNKNOWN_COMPETITION = { kind: 'OTHER_CLUB' } as const;

const competitionOf = ({ competitions }: Facts, { competition }: SeasonFact): SeasonAround['competition'] =>
  competitions.find(({ value }) => value.id === competition)?.value ?? UNKNOWN_COMPETITION;

export function seasonDocument(
  facts: Facts,
  index: FactIndex,
  season: SeasonFact,
  matches: readonly MatchRecord[],
): SeasonDocument {
  const byStage = Map.groupBy(matches, ({ stage }) => stage);
  const stages = index.stages.get(season.id) ?? [];
  const document = {
    id: season.id,
    stages: stages.map((stage) => stageRecord(stage, byStage.get(stage.code), facts.upTo)),
    matches,
    ties: tiesOf(index, season.id, {
      ...{ competition: competitionOf(facts, season), stages, matches },
      finals: index.finals(season.id).flatMap((finals) => seasonMatches(index, finals)),
    }),
    ...entrantsIn(index, season.id),
    deductions: facts.deductions
      .filter(({ value }) => value.season === season.id)
      .map(({ value }) => stored(deductions, value)),
    ...tieBreakDecisionsIn(facts, season.id),
    ...cutoffsIn(index, season.id),
    ...unplayedIn(facts, season.id),
    outcomes: outcomesOf(facts, index, season),
  };
  return { ...document, ...closedOn(index, season, document) };
}

/** Stages are in the order of play. */
function hasPreliminaries(stages: readonly StageFact[]): boolean {
  const table = stages.find(({ kind }) => kind !== 'KNOCKOUT' && kind !== 'PLAYOFF');
  return table !== undefined && stages.some(({ position }) => position < table.position);
}

/** A season that is held completely is known through its end. */
function knownThrough({ complete, end }: KnownSeason, matches: readonly MatchRecord[]): string | undefined {
  if (complete && end !== undefined) return undefined;
  return matches.findLast(({ score, official }) => score !== undefined || official !== undefined)?.date;
}

/**
 * The day from which the first day is known: the day from which a pairing of that day was known, or the day
 * itself.
 */
function startKnownFrom({ start, knownFrom }: KnownSeason, matches: readonly MatchRecord[]) {
  if (start === undefined) return undefined;
  const days = matches.flatMap((match) => (match.date === start ? (match.knownFrom ?? []) : []));
  const known = [...days, start].reduce((first, day) => (day < first ? day : first));
  return known > knownFrom ? known : undefined;
}

/** The record of a season in the catalogue. */
export function seasonRecord(index: FactIndex, fact: KnownSeason, upTo?: UpTo): SeasonRecord {
  const season = stored(seasonTable, fact);
  const matches = index.matches.get(season.id) ?? [];
  const preliminaries = hasPreliminaries(index.stages.get(season.id) ?? []) || undefined;
  return compact({
    ...season,
    pastHosts: fact.pastHosts?.map((hosts) => stored(pastHosts, hosts)),
    startKnownFrom: startKnownFrom(fact, matches),
    matches: matches.length,
    knownThrough: upTo?.told.get(season.id) ?? knownThrough(fact, matches),
    preliminaries,
  });
}
