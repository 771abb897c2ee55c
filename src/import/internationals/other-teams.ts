/** Results of women's and of youth teams have the names of the same countries: they are told from those of the men. */
import type { InternationalResult } from '../../sources/international-results/index.ts';
import { TitleWords } from '../identity/title-kind.ts';
import { seasonOn } from '../matches/season-label.ts';
import type { ImportWork } from '../work.ts';

const WORLD_CUP = 'world-cup';
/** So many matches of a World Cup that was none tell whose results a source has. */
const TELLING = 5;

/** A day on which a match of a World Cup would have been played while there was none of men; null where that does not tell. */
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

/** @returns why a result is not one of men's first teams; null for those that are. */
export function otherTeamsIn(work: ImportWork): (result: InternationalResult) => string | null {
  const words = new TitleWords(work.register.titleWords);
  const strange = strangeWorldCup(work);
  const all = `no World Cup of men was played on ${strange}: these are results of other teams`;
  return ({ tournament, path }) => {
    if (strange !== null) return all;
    const kinds = [tournament, ...path.split('/')].map((text) => words.kindOf(text, () => true));
    const others = kinds.find((kind) => kind.is === 'OTHERS');
    return others === undefined || others.is !== 'OTHERS'
      ? null
      : `"${others.word}" says that these are other teams: the graph holds men’s first teams`;
  };
}
