import { type CarriedOver, carriedOver } from '../../football/carried.ts';
import { isToCome, type PlayedMatch } from '../../football/match.ts';
import { meetingsIn, playOffsOf, teamsIn } from '../../football/meetings.ts';
import { ruledFrom, rulesFor, rulesOf as rulesOfSeason } from '../../football/rules/index.ts';
import { recordedCutoffs } from '../../football/rules/recorded-cutoffs.ts';
import { carryTermsOf, rulesOfStage } from '../../football/rules/stage-rules.ts';
import type { TableRules } from '../../football/rules/table-rules.ts';
import type { Goals } from '../../football/score.ts';
import { computeTable, type LeagueTable, type TableVenue } from '../../football/table.ts';
import { knownBy, MatchView } from '../matches/match-view.ts';
import type { StageView } from './stage-view.ts';

export interface TableQuestion {
  /** The group; null in a stage without groups. */
  readonly group: string | null;
  /** ISO day; null for the as-of day. */
  readonly on: string | null;
  readonly venue: TableVenue;
  /** Results by match id. They replace known results, or stand for results to come. */
  readonly supposing?: ReadonlyMap<string, Goals>;
}

/** The day at whose end the table stands. It is never after the as-of day. */
function dayOf(stage: StageView, on: string | null): string | null {
  const { asOf } = stage.season;
  if (on === null || asOf === null) return on ?? asOf;
  return on < asOf ? on : asOf;
}

/** Second group stages at World Cups, and the final pool of 1950, had rules of their own. */
const SECOND_GROUPS: ReadonlySet<string> = new Set(['group-2', 'final-round']);

/** Of national teams, rounds and groups of one season differ in how often teams meet. */
const BY_FIXTURES: ReadonlySet<string> = new Set(['WORLD_CUP_QUALIFYING', 'CONTINENTAL_NATIONAL']);

function rulesOf({ season, code, record }: StageView, matches: readonly PlayedMatch[]): TableRules | null {
  const { kind } = season.competition;
  const second = kind === 'WORLD_CUP' && SECOND_GROUPS.has(code);
  const rules = second
    ? rulesFor(`${season.record.rules}-second-groups`, ruledFrom(season.record))
    : rulesOfSeason(season.record);
  if (rules === null) return null;
  return BY_FIXTURES.has(kind)
    ? { ...rules, meetingsPerPair: meetingsIn(matches) }
    : rulesOfStage(rules, record, season.document.stages);
}

/** A match as if it had ended with that result, without rulings and without a special status. */
function supposed({ record }: MatchView, { home, away }: Goals): MatchView {
  const { status: _status, abandoned: _stopped, official: _to, officialFrom: _from, ...played } = record;
  return new MatchView({ ...played, score: { fullTime: [home, away] } }, null);
}

/**
 * What differs between two tables of one season: the matches that decide ties, and whether more matches are to come.
 */
function optionsOf(
  stage: StageView,
  group: string | null,
  matches: readonly PlayedMatch[],
): { readonly playOffs: readonly MatchView[]; readonly complete?: boolean } {
  const { season, code } = stage;
  if (season.competition.kind !== 'WORLD_CUP_QUALIFYING')
    return {
      playOffs: season.stages
        .filter((candidate) => candidate.code.endsWith('play-off'))
        .flatMap((candidate) => candidate.matches),
    };
  const all = season.document.matches
    .having('stage', code)
    .filter((match) => (match.group ?? null) === group);
  return {
    playOffs: playOffsOf(matches, season.matches).filter((match) => match.record.stage !== code),
    // The graph does not hold return matches that were given up. To count fixtures would wait for them.
    complete: matches.length > 0 && matches.length === all.length && !matches.some(isToCome),
  };
}

type MatchOnDay = (match: MatchView) => MatchView;

/** A match as it stood on the day asked about, or as it is supposed to end. */
function onDayOf({ season }: StageView, { supposing }: TableQuestion, day: string | null): MatchOnDay {
  return (match) => {
    const goals = supposing?.get(match.id);
    if (goals !== undefined) return supposed(match, goals);
    return day === season.asOf ? match : new MatchView(match.record, day);
  };
}

/** The stage that teams bring points from; null where they begin at 0. */
export const stageBefore = ({ season, record }: StageView): StageView | null =>
  season.stages.find(({ code, record: { carriesFrom } }) => code === record.carriesFrom && !carriesFrom) ??
  null;

/** What teams bring from the stage before, as it stands on the same day and with the same supposed results. */
function carriedInto(
  stage: StageView,
  question: TableQuestion,
  onDay: MatchOnDay,
  known: LeagueTable | null,
): CarriedOver | null {
  const terms = carryTermsOf(stage.record);
  const before = stageBefore(stage);
  if (terms === null || before === null) return null;
  const table = known ?? stageTable(before, { ...question, group: null });
  if (table === null) return null;
  const meetings = rulesOf(before, [])?.meetingsPerPair ?? 0;
  return carriedOver(table.rows, terms, before.matches.map(onDay), meetings);
}

function compute(
  stage: StageView,
  question: TableQuestion,
  day: string | null,
  before: LeagueTable | null,
): LeagueTable | null {
  const { group, venue } = question;
  const { season } = stage;
  const onDay = onDayOf(stage, question, day);
  const isAsKnown = question.supposing === undefined && day === season.asOf;
  const matches = isAsKnown ? stage.resultsIn(group) : stage.matchesIn(group).map(onDay);
  const rules = rulesOf(stage, matches);
  if (rules === null) return null;
  const teams = teamsIn(matches);
  const holds = (fact: { stage: string; group?: string; from?: string }): boolean =>
    fact.stage === stage.code && (fact.group ?? null) === group && knownBy(fact.from, day);
  const { playOffs, ...options } = optionsOf(stage, group, matches);
  const cutoffs = recordedCutoffs(season.document.cutoffs ?? [], stage.code, group, teams.size);
  const carried = venue === 'ALL' ? carriedInto(stage, question, onDay, before) : null;
  const { firstPlace } = stage.record;
  return computeTable(teams, matches, rules, {
    ...options,
    ...(carried === null ? {} : { carried }),
    ...(firstPlace === undefined ? {} : { firstPlace }),
    ...(cutoffs === null ? {} : { cutoffs }),
    venue,
    deductions: season.document.deductions.filter(holds),
    tieBreakDecisions: (season.document.settled ?? []).filter(holds),
    playOffs: playOffs.map(onDay),
  });
}

/** Home or away matches of several stages, in one table. */
export function halfTable(
  first: StageView,
  stages: readonly StageView[],
  question: TableQuestion,
): LeagueTable | null {
  const rules = rulesOf(first, []);
  const onDay = onDayOf(first, question, dayOf(first, question.on));
  const matches = stages.flatMap((stage) => stage.matches).map(onDay);
  const complete = !matches.some(isToCome);
  return rules && computeTable(teamsIn(matches), matches, rules, { venue: question.venue, complete });
}

// Every campaign of a season asks for the same tables. Only tables of the as-of day are kept: views outlive requests,
// and tables of all the days that clients may name would fill the memory.
const tables = new WeakMap<StageView, Map<string, LeagueTable | null>>();

/**
 * Null when the stage has no table, or the rules of the season are unknown.
 * @param before that of the stage before, where it is at hand.
 */
export function stageTable(
  stage: StageView,
  question: TableQuestion,
  before: LeagueTable | null = null,
): LeagueTable | null {
  if (!stage.hasTable) return null;
  const day = dayOf(stage, question.on);
  if (question.supposing !== undefined || day !== stage.season.asOf)
    return compute(stage, question, day, before);
  const known = tables.get(stage) ?? new Map<string, LeagueTable | null>();
  tables.set(stage, known);
  const key = `${question.group ?? ''} ${question.venue}`;
  const table = known.get(key);
  if (table !== undefined) return table;
  const made = compute(stage, question, day, before);
  known.set(key, made);
  return made;
}
