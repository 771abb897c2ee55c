/** Titles of leagues that are won in a final: one a season, or one in each of its tournaments. */
import { resolveTie } from '../football/tie.ts';
import { tieRulesFor } from '../football/tie-rules.ts';
import { asPlayed } from './as-played.ts';
import { type StageMatches, stageMatches } from './checks/stage-matches.ts';
import type { Facts } from './facts.ts';

/** A title, and the day of the match that won it. */
interface FinalWon {
  readonly season: string;
  /** Id with its kind. */
  readonly team: string;
  readonly day: string;
  /** `Apertura`, where the season has several tournaments; null where it has one. */
  readonly tournament: string | null;
}

const isTitleMatch = ({ stage }: StageMatches): boolean =>
  stage.kind === 'KNOCKOUT' && stage.firstPlace === 1;

function wonIn({ season, stage, matches, stages }: StageMatches, organiser: string): FinalWon | null {
  const last = matches.at(-1)?.value.date;
  if (last === undefined) return null;
  const rules = tieRulesFor({ kind: 'DOMESTIC_LEAGUE', organiser }, last, stage.legs === 1 ? 1 : 2);
  const legs = matches.map(({ value }) => asPlayed(value));
  const { winner } = resolveTie(legs, rules);
  const ofTournament = stages.find((other) => stage.code.startsWith(`${other.stage.code}-`));
  const alone = stages.filter(isTitleMatch).length === 1 ? null : stage.name;
  const tournament = ofTournament?.stage.name ?? alone;
  return winner === null ? null : { season: season.value.id, team: winner, day: last, tournament };
}

/** In the order of the seasons and of play. */
export function finalsOfLeagues(facts: Facts): readonly FinalWon[] {
  const titled = facts.stages.some(({ value }) => value.kind === 'KNOCKOUT' && value.firstPlace === 1);
  if (!titled) return [];
  const organisers = new Map(facts.competitions.map(({ value }) => [value.id, value.organiser ?? '']));
  return stageMatches(facts)
    .filter(isTitleMatch)
    .flatMap((stage) => wonIn(stage, organisers.get(stage.season.value.competition) ?? '') ?? []);
}
