/** Ties that their legs leave open. The side that played on won them, by whatever rule. */

import type { CompetitionRecord } from '../documents/catalogue.ts';
import type { MatchRecord, StageRecord, TieRecord } from '../documents/documents.ts';
import { isKnockoutStage } from '../football/rules/stage-kinds.ts';
import { resolveTie } from '../football/tie.ts';
import { tieRulesFor } from '../football/tie-rules.ts';
import { asPlayed } from './as-played.ts';

type Decision = Pick<TieRecord, 'winner' | 'decidedBy' | 'date'>;
type Round = Pick<StageRecord, 'code' | 'kind' | 'position' | 'legs'>;

/** What is known of the season around a tie. */
export interface SeasonAround {
  readonly competition: Pick<CompetitionRecord, 'kind' | 'organiser'>;
  readonly stages: readonly Round[];
  readonly matches: readonly MatchRecord[];
  /** Matches of the finals that the season is the qualification for; none when it is not one. */
  readonly finals: readonly MatchRecord[];
}

const isPlayed = ({ score, official }: MatchRecord): boolean => score !== undefined || official !== undefined;

function isOpen(
  legs: readonly MatchRecord[],
  last: MatchRecord,
  { legs: planned }: Round,
  { kind, organiser = '' }: SeasonAround['competition'],
): boolean {
  const rules = tieRulesFor({ kind, organiser }, last.date, planned === 1 ? 1 : 2);
  return resolveTie(legs.map(asPlayed), rules).winner === null;
}

/** `apertura-playoffs-` of `apertura-playoffs-qf`; empty for a round of the season. */
const partOf = (code: string): string => code.slice(0, code.lastIndexOf('-') + 1);

/**
 * Whether a round is for a place, such as `third`, `cfu-third` or `uncaf-fifth`: teams that went out play in
 * it.
 */
const isForPlace = ({ code }: Round): boolean => /(?:^|-)(?:third|fifth|seventh)$/u.test(code);

/**
 * Codes of the stages that follow: rounds of the same part of the season, where there are such; else all rounds; else the
 * groups that the round led into.
 */
function stagesAfter({ code, position }: Round, stages: SeasonAround['stages']): readonly string[] {
  const after = stages.filter((other) => other.position > position && !isForPlace(other));
  const part = partOf(code);
  const rounds = after.filter(isKnockoutStage);
  const same = part === '' ? [] : rounds.filter((other) => other.code.startsWith(part));
  return [same, rounds, after].find((found) => found.length > 0)?.map((stage) => stage.code) ?? [];
}

/** Played matches in which whoever won a tie went on: of what follows in the season, else of the finals. */
function matchesAfter(stage: Round, last: MatchRecord, { stages, matches, finals }: SeasonAround) {
  const isAfter = (match: MatchRecord): boolean => match.date > last.date && isPlayed(match);
  const later = new Set(isForPlace(stage) ? [] : stagesAfter(stage, stages));
  const rounds = matches.filter((match) => later.has(match.stage) && isAfter(match));
  return rounds.length > 0 ? rounds : finals.filter(isAfter);
}

/**
 * The side of a tie that played in a later round where the other did not, known from the day of that match; none for a
 * tie that its legs decide, that has a leg to come, or after which nobody or both played on.
 */
export function playedOn(legs: readonly MatchRecord[], season: SeasonAround): Decision {
  const [first] = legs;
  const last = legs.at(-1);
  const stage = season.stages.find(({ code }) => code === first?.stage);
  if (first === undefined || last === undefined || stage === undefined || !legs.every(isPlayed)) return {};
  if (!isOpen(legs, last, stage, season.competition)) return {};
  const after = matchesAfter(stage, last, season);
  const through = [first.home, first.away].flatMap((team) => {
    const next = after.find(({ home, away }) => home === team || away === team);
    return next === undefined ? [] : [{ winner: team, date: next.date }];
  });
  const [only, other] = through;
  return only === undefined || other !== undefined ? {} : { ...only, decidedBy: 'UNKNOWN' };
}
