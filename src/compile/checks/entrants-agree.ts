import type { HonourRecord } from '../../documents/catalogue.ts';
import type { EntrantFact, Facts, Located, StageFact, TieFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

const teamsOf = ({ slots }: TieFact): readonly string[] =>
  slots.flatMap((slot) => ('team' in slot ? [slot.team] : []));

/** A season with recorded entrants: its stages by position, its ties, its honours. */
interface SeasonOfEntrants {
  readonly entrants: readonly Located<EntrantFact>[];
  readonly ties: readonly Located<TieFact>[];
  readonly stages: readonly StageFact[];
  readonly honours: readonly Located<HonourRecord>[];
}

/** The last position of each team, according to the ties. */
function lastTies({ ties, stages }: SeasonOfEntrants): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { value } of ties) {
    const position = stages.find(({ code }) => code === value.stage)?.position ?? 0;
    for (const team of teamsOf(value)) last.set(team, Math.max(last.get(team) ?? 0, position));
  }
  return last;
}

/** A team that went out in a stage must not play in a later one, or in another tie of the same stage. */
function checkExits(season: SeasonOfEntrants, report: Report): void {
  const last = lastTies(season);
  for (const fact of season.entrants) {
    const { team, out, ending, season: id } = fact.value;
    const stage = season.stages.find(({ code }) => code === out);
    if (out !== undefined && stage === undefined)
      report(fact, `${out} is not a stage of ${id}`, 'write the code of a stage of stages.csv');
    if ((out !== undefined || ending !== undefined) && last.has(team))
      report(
        fact,
        `${team} left ${id} and has a tie in it`,
        'the tie tells where it went out: leave out empty',
      );
    if (stage !== undefined && stage.overBy === undefined)
      report(fact, `${out} of ${id} has no day by which it was over`, 'write over_by in stages.csv');
  }
}

/**
 * A team in a tie must be an entrant, and must have won its tie in the stage before, where that stage has
 * ties.
 */
function checkTies({ entrants, ties, stages }: SeasonOfEntrants, report: Report): void {
  const entered = new Set(entrants.map(({ value }) => value.team));
  const byStage = Map.groupBy(ties, ({ value }) => value.stage);
  const rounds = stages
    .toSorted((a, b) => a.position - b.position)
    .map(({ code }) => byStage.get(code) ?? []);
  for (const [at, round] of rounds.entries()) {
    const before = rounds[at - 1] ?? [];
    const winners = new Set(before.map(({ value }) => value.winner));
    for (const fact of round)
      for (const team of teamsOf(fact.value)) {
        if (!entered.has(team))
          report(fact, `${team} plays ${fact.value.code} and did not enter`, 'add it to entrants.csv');
        if (before.length > 0 && !winners.has(team))
          report(fact, `${team} plays ${fact.value.code} and won no tie before`, 'one of the two is wrong');
      }
  }
}

/** The final must be between the champion and the runner-up. */
function checkFinal({ ties, honours }: SeasonOfEntrants, report: Report): void {
  const final = ties.find(({ value }) => value.stage === 'final');
  for (const fact of honours) {
    const { team, honour, status } = fact.value;
    if (final === undefined || status !== 'AWARDED') continue;
    const { winner } = final.value;
    const loser = teamsOf(final.value).find((side) => side !== winner);
    const byFinal = honour === 'CHAMPION' ? winner : honour === 'RUNNER_UP' ? loser : team;
    if (byFinal !== team)
      report(
        fact,
        `${team} is ${honour} of ${final.value.season}, and the final says ${byFinal}`,
        'one is wrong',
      );
  }
}

export const entrantsAgree: Rule = {
  name: 'entrants-agree',
  statement:
    'Where entrants are told, each goes out once, whoever plays a tie entered and won the tie before, and the final is that of the honours.',
  sees: ['entrants', 'ties', 'stages', 'honours'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const of = <T extends { readonly season?: string | undefined }>(rows: readonly Located<T>[]) =>
      Map.groupBy(rows, ({ value }) => value.season ?? '');
    const [ties, stages, honours] = [of(facts.ties), of(facts.stages), of(facts.honours)];
    for (const [id, entrants] of of(facts.entrants)) {
      const season = {
        entrants,
        ties: ties.get(id) ?? [],
        stages: (stages.get(id) ?? []).map(({ value }) => value),
        honours: honours.get(id) ?? [],
      };
      checkExits(season, report);
      checkTies(season, report);
      checkFinal(season, report);
    }
  },
};
