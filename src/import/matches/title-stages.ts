/** The final that decides the title, in leagues whose format has one. */
import { isDecidedByTable, type LeagueFormat } from './formats.ts';
import type { PhasedStage } from './phases.ts';
import type { Stage } from './stages.ts';

/** The heading of a final tells whether it is for promotion or for a place in Europe: then it decides no title. */
const isFinal = ({ code, kind, matches }: Stage): boolean =>
  kind === 'KNOCKOUT' &&
  /(?:^|-)final$/u.test(code) &&
  new Set(matches.flatMap(({ home, away }) => [home, away])).size === 2;

const lastDay = ({ matches }: Stage): string =>
  matches.reduce((last, { fact: { date } }) => (date > last ? date : last), '');

/** The final that ends the season. */
function lastFinal(stages: readonly Stage[]): readonly Stage[] {
  const end = stages.reduce((last, stage) => (lastDay(stage) > last ? lastDay(stage) : last), '');
  return stages.filter((stage) => isFinal(stage) && lastDay(stage) === end);
}

/** The final of each tournament: the stage that has the name of its table. */
const tournamentFinals = (stages: readonly Stage[]): readonly Stage[] =>
  stages
    .filter(({ kind }) => kind === 'LEAGUE')
    .flatMap(
      (table) => stages.find((stage) => isFinal(stage) && stage.code.startsWith(`${table.code}-`)) ?? [],
    );

/** The stages, with a mark on those that decide a title. */
export function withTitleStages(
  stages: readonly PhasedStage[],
  format: LeagueFormat,
): readonly PhasedStage[] {
  if (isDecidedByTable(format)) return stages;
  const finals = format.decided === 'FINAL' ? lastFinal(stages) : tournamentFinals(stages);
  return stages.map((stage) => (finals.includes(stage) ? { ...stage, terms: { firstPlace: 1 } } : stage));
}
