import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import { resolveTie } from '../../football/tie.ts';
import { tieRulesFor } from '../../football/tie-rules.ts';
import { asPlayed } from '../as-played.ts';
import type { Facts, Located, MatchFact, StageFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

interface Out {
  readonly team: string;
  readonly tie: string;
  readonly position: number;
  /** `apertura-playoffs` of `apertura-playoffs-qf`; empty for a round of the season. */
  readonly part: string;
}

const partOf = ({ code }: StageFact): string => code.slice(0, Math.max(0, code.lastIndexOf('-')));

/** Whoever went out in one tournament of a season may play in the next. */
const mayStillPlay = (out: Out, stage: StageFact): boolean =>
  out.part !== '' && partOf(stage) !== '' && out.part !== partOf(stage);

/** In a play-in of a league, the loser of the better pair meets the winner of the other in its next round; who loses twice is out. */
const hasSecondChance = (out: Out, outs: readonly Out[], stage: StageFact, kind: string): boolean =>
  kind === 'DOMESTIC_LEAGUE' &&
  out.part.endsWith('-round') &&
  out.part === partOf(stage) &&
  outs.every((other) => other === out || other.team !== out.team || other.position >= stage.position);

type TieWinners = ReadonlyMap<string, { readonly winner?: string }>;

/** The team that a tie eliminated; none while the tie is open. */
function outIn(
  legs: readonly Located<MatchFact>[],
  stage: StageFact,
  kind: string,
  organiser: string,
  winners: TieWinners,
): Out[] {
  const [first] = legs;
  const last = legs.at(-1);
  const tie = first?.value.tie;
  if (first === undefined || last === undefined || tie === undefined) return [];
  const sides = new Set(legs.flatMap(({ value }) => [value.home, value.away]));
  // Other rules report legs between more than two teams, and a winner that is not one of them.
  if (sides.size !== 2 || legs.some(({ value }) => value.home === value.away)) return [];
  const rules = tieRulesFor({ kind, organiser }, last.value.date, stage.legs === 1 ? 1 : 2);
  const winner = winners.get(`${first.value.season} ${tie}`)?.winner;
  if (winner !== undefined && !sides.has(winner)) return [];
  const { loser } = resolveTie(
    legs.map(({ value }) => asPlayed(value)),
    rules,
    { teams: [first.value.home, first.value.away], ...(winner === undefined ? {} : { winner }) },
  );
  return loser === null ? [] : [{ team: loser, tie, position: stage.position, part: partOf(stage) }];
}

function checkSeason(
  matches: readonly Located<MatchFact>[],
  stages: ReadonlyMap<string, StageFact>,
  outs: readonly Out[],
  kind: string,
  report: Report,
): void {
  for (const fact of matches) {
    const stage = stages.get(fact.value.stage);
    if (stage === undefined || stage.code === THIRD_PLACE) continue;
    for (const team of [fact.value.home, fact.value.away]) {
      const out = outs.find(
        (exit) =>
          exit.team === team &&
          exit.position < stage.position &&
          !mayStillPlay(exit, stage) &&
          !hasSecondChance(exit, outs, stage, kind),
      );
      if (out === undefined) continue;
      report(
        fact,
        `${team} plays on although it went out in ${out.tie}`,
        'a score of that tie is wrong, or the sides of this match are',
      );
    }
  }
}

export const progression: Rule = {
  name: 'progression',
  statement:
    'Whoever plays a knock-out round won the round before or had a bye: no team that went out plays on.',
  sees: ['competitions', 'seasons', 'stages', 'matches', 'ties'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const seasons = new Map(facts.seasons.map(({ value }) => [value.id, value]));
    const competitions = new Map(facts.competitions.map(({ value }) => [value.id, value]));
    const winners = new Map(facts.ties.map(({ value }) => [`${value.season} ${value.code}`, value]));
    const knockout = facts.stages.filter(({ value }) => value.kind === 'KNOCKOUT');
    const played = Map.groupBy(facts.matches, ({ value }) => value.season);
    for (const [season, found] of Map.groupBy(knockout, ({ value }) => value.season)) {
      const competition = competitions.get(seasons.get(season)?.competition ?? '');
      const stages = new Map(found.map(({ value }) => [value.code, value]));
      const matches = (played.get(season) ?? []).filter(({ value }) => stages.has(value.stage));
      const ties = Map.groupBy(matches, ({ value }) => value.tie ?? '');
      const outs = [...ties.values()].flatMap((legs) => {
        const stage = stages.get(legs[0]?.value.stage ?? '');
        if (stage === undefined || competition === undefined) return [];
        return outIn(legs, stage, competition.kind, competition.organiser ?? '', winners);
      });
      checkSeason(matches, stages, outs, competition?.kind ?? '', report);
    }
  },
};
