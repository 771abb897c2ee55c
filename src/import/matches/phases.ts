/**
 * The stages of a season by the phases of its format: which one is for the title, and what teams bring into
 * it.
 */

import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { PhaseTerms } from '../../football/rules/stage-rules.ts';
import { type FormatPhase, isDecidedByTable, type LeagueFormat } from './formats.ts';
import { poolsOf } from './pools.ts';
import type { Stage, StageMatch } from './stages.ts';

/** A stage, and how it goes on from another. */
export interface PhasedStage extends Stage {
  readonly terms?: PhaseTerms;
}

const teamsOf = (matches: readonly StageMatch[]): ReadonlySet<string> =>
  new Set(matches.flatMap(({ home, away }) => [home, away]));

const placesOf = ({ firstPlace, lastPlace }: FormatPhase): number => lastPlace - firstPlace + 1;

/** How many matches each team plays in the first phase. */
const roundsOf = ({ teams = 0, meetings }: LeagueFormat): number => (teams - 1) * meetings;

/** Points of each team, to tell the better half of a league from the other. */
function pointsIn(matches: readonly StageMatch[], winPoints: number): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const add = (team: string, more: number) => points.set(team, (points.get(team) ?? 0) + more);
  for (const { home, away, fact } of matches) {
    const { fullTime = null } = fact.score ?? {};
    if (fullTime === null) continue;
    const level = fullTime.home === fullTime.away;
    add(home, level ? 1 : fullTime.home > fullTime.away ? winPoints : 0);
    add(away, level ? 1 : fullTime.home > fullTime.away ? 0 : winPoints);
  }
  return points;
}

/** The stages of later phases, those of the better teams first. Their names differ by source; who plays there does not. */
function laterTables(first: Stage, stages: readonly Stage[], { winPoints }: LeagueFormat): readonly Stage[] {
  const all = teamsOf(first.matches);
  const points = pointsIn(first.matches, winPoints);
  const strength = (stage: Stage): number => {
    const teams = [...teamsOf(stage.matches)];
    return teams.reduce((sum, team) => sum + (points.get(team) ?? 0), 0) / teams.length;
  };
  return stages
    .filter((stage) => stage !== first && isTableStage(stage))
    .filter(({ matches }) => [...teamsOf(matches)].every((team) => all.has(team)))
    .toSorted((a, b) => strength(b) - strength(a));
}

const termsOf = (phase: FormatPhase, first: Stage): PhaseTerms => ({
  meetings: phase.meetings,
  carriesFrom: first.code,
  firstPlace: phase.firstPlace,
  ...(phase.carries === 'ALL' ? {} : { carries: phase.carries }),
  ...(phase.carriesRecord ? { carriesRecord: true as const } : {}),
});

/** Whether each group is as large as a phase of its own; the other phases may stand under headings of theirs. */
function arePlanned(groups: readonly (readonly StageMatch[])[], phases: readonly FormatPhase[]): boolean {
  const planned = phases.map(placesOf);
  return groups.every((group) => {
    const found = planned.indexOf(teamsOf(group).size);
    if (found !== -1) planned.splice(found, 1);
    return found !== -1;
  });
}

/**
 * A league whose source lists all rounds alike, split where its first phase ends; null when the first phase
 * has no clear end.
 */
function parted(first: Stage, format: LeagueFormat, phases: readonly FormatPhase[]): readonly Stage[] | null {
  const played = new Map<string, number>();
  const most = roundsOf(format);
  const early: StageMatch[] = [];
  const late: StageMatch[] = [];
  for (const match of first.matches) {
    const counts = [match.home, match.away].map((team) => played.get(team) ?? 0);
    const isEarly = counts.every((count) => count < most);
    (isEarly ? early : late).push(match);
    if (isEarly) for (const team of [match.home, match.away]) played.set(team, (played.get(team) ?? 0) + 1);
  }
  if (late.length === 0 || [...played.values()].some((count) => count !== most)) return null;
  const pools = poolsOf(late);
  const groups = pools === null ? [late] : [...Map.groupBy(late, ({ home }) => pools.get(home)).values()];
  if (!arePlanned(groups, phases)) return null;
  const parts = groups.map((matches, at): Stage => ({ ...first, code: `part-${at}`, matches }));
  return [{ ...first, matches: early }, ...parts];
}

/** Parts without a heading are named after their places. */
const named = (stage: Stage, phase: FormatPhase): Stage => {
  if (!stage.code.startsWith('part-')) return stage;
  const isTop = phase.firstPlace === 1;
  const code = isTop ? 'championship' : `places-${phase.firstPlace}-${phase.lastPlace}`;
  const name = isTop ? 'Championship' : `Places ${phase.firstPlace} to ${phase.lastPlace}`;
  const matches = stage.matches.map((match) => ({ ...match, stage: code }));
  return { ...stage, code, name, matches };
};

/**
 * The stages with what the format says of them; unchanged when they do not fit the format.
 * @param phases those after the first, best places first.
 */
export function phased(
  stages: readonly Stage[],
  format: LeagueFormat,
  phases: readonly FormatPhase[],
): readonly PhasedStage[] {
  const [first] = stages.filter(isTableStage);
  if (first === undefined || !isDecidedByTable(format)) return stages;
  const others = stages.filter((stage) => stage !== first);
  if (phases.length === 0)
    return others.some(isTableStage) ? [{ ...first, terms: { firstPlace: 1 } }, ...others] : stages;
  const [base = first, ...cut] = parted(first, format, phases) ?? [first];
  const tables = laterTables(base, [...others, ...cut], format);
  const terms = new Map<Stage, PhasedStage>();
  for (const phase of phases) {
    const found = tables.find(
      (stage) => !terms.has(stage) && teamsOf(stage.matches).size === placesOf(phase),
    );
    if (found !== undefined) terms.set(found, { ...named(found, phase), terms: termsOf(phase, base) });
  }
  return [base, ...cut, ...others].map((stage) => terms.get(stage) ?? stage);
}
