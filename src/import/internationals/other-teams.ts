/** Finds results of women's and youth teams: they have the same names of countries as those of the men. */
import type { InternationalResult } from '../../sources/international-results/index.ts';
import { slug } from '../identity/names.ts';
import { seasonOn } from '../matches/season-label.ts';
import type { ImportWork } from '../work.ts';

const WORLD_CUP = 'world-cup';
/** A source with fewer matches outside the World Cups of men may have wrong days in it. */
const TELLING = 5;

/** The first World Cup match outside the World Cups of men, as its day; null unless most of the matches are so. */
function strangeWorldCup({ facts, register }: ImportWork): string | null {
  const isHeld = register.seasons.some(({ competition }) => competition === WORLD_CUP);
  const days = facts.flatMap((fact) => {
    if (fact.kind !== 'result') return [];
    const { tournament, date } = fact as InternationalResult;
    return register.tournaments.get(tournament)?.competition === WORLD_CUP ? [date] : [];
  });
  const strange = days.filter((day) => seasonOn(register.seasons, WORLD_CUP, day) === null);
  if (!isHeld || strange.length < TELLING || strange.length * 2 < days.length) return null;
  return strange[0] ?? null;
}

/** Whether a name is of the World Cup, where its editions are held. */
function worldCupsOf({ register }: ImportWork): (tournament: string) => boolean {
  const isHeld = register.seasons.some(({ competition }) => competition === WORLD_CUP);
  return (name) =>
    isHeld && (register.tournaments.get(name)?.competition === WORLD_CUP || slug(name) === WORLD_CUP);
}

/** @returns why a result is not one of men's first teams; null for those that are. */
export function otherTeamsIn(work: ImportWork): (result: InternationalResult) => string | null {
  const strange = strangeWorldCup(work);
  const isWorldCup = worldCupsOf(work);
  const all = `no World Cup of men was played on ${strange}: these are results of other teams`;
  return ({ tournament, path, date }) => {
    if (strange !== null) return all;
    if (isWorldCup(tournament) && seasonOn(work.register.seasons, WORLD_CUP, date) === null)
      return `no World Cup of men was played on ${date}: the date is wrong, or the result is of other teams`;
    const kinds = [tournament, work.repository, ...path.split('/')].map((text) =>
      work.titleWords.othersIn(text),
    );
    const others = kinds.find((found) => found !== null);
    return others === undefined || others === null
      ? null
      : `"${others.word}" says that these are other teams: the graph holds men’s first teams`;
  };
}
