/**
 * Makes tenures of benches: a coach who led a team match after match led it from the first of them to the
 * last.
 */
import { daysBetween } from '../../football/partial-date.ts';

/** Who led a team in a match. */
export interface LedMatch {
  readonly team: string;
  readonly coach: string;
  /** ISO. */
  readonly date: string;
}

/** Consecutive matches of a team that one coach led. */
interface Spell<Led extends LedMatch> {
  readonly first: Led;
  readonly last: Led;
  /** Whether another coach was on the bench in one of them. */
  readonly isShared: boolean;
}

/** More days than a summer without matches has. After such a gap it is not known who led the team in between. */
const LONGEST_BREAK_DAYS = 120;

/** The spells of one team that are going on while its matches are read in order. */
class Going<Led extends LedMatch> {
  readonly #going = new Map<string, Spell<Led>>();
  readonly ended: Spell<Led>[] = [];

  /** @param led all who led the team in its next match. */
  next(led: readonly Led[]): void {
    const coaches = new Set(led.map(({ coach }) => coach));
    for (const coach of this.#going.keys()) if (!coaches.has(coach)) this.#end(coach);
    for (const leader of led) this.#goOn(leader, coaches.size > 1);
  }

  end(): void {
    for (const coach of this.#going.keys()) this.#end(coach);
  }

  #end(coach: string): void {
    const spell = this.#going.get(coach);
    if (spell !== undefined) this.ended.push(spell);
    this.#going.delete(coach);
  }

  #goOn(led: Led, shared: boolean): void {
    const { coach, date } = led;
    const known = this.#going.get(coach);
    if (known !== undefined && daysBetween(known.last.date, date) > LONGEST_BREAK_DAYS) this.#end(coach);
    const going = this.#going.get(coach);
    const isShared = shared || going?.isShared === true;
    this.#going.set(coach, { first: going?.first ?? led, last: led, isShared });
  }
}

/** The spells of all teams, by team, then in the order in which they end. */
export function spellsIn<Led extends LedMatch>(matches: readonly Led[]): readonly Spell<Led>[] {
  const teams = Map.groupBy(matches, ({ team }) => team);
  return [...teams.keys()].sort().flatMap((team) => {
    const days = Map.groupBy(teams.get(team) ?? [], ({ date }) => date);
    const going = new Going<Led>();
    for (const day of [...days.keys()].sort()) going.next(days.get(day) ?? []);
    going.end();
    return going.ended;
  });
}
