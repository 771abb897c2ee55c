/** Tenures that imports tell, beside those that are known. */
import type { CoachRecord } from '../../documents/catalogue.ts';
import { citedTogether } from '../../documents/citations.ts';
import { spanOf } from '../../documents/tenure-span.ts';
import { globalId } from '../../model/ids.ts';
import type { Facts, Located, TenureFact } from '../facts.ts';
import { hasConditions } from './load.ts';

/** Whether both tell of one time of one coach at one team: they may have lasted on one day. */
function isSame(known: TenureFact, imported: TenureFact): boolean {
  if (known.coach !== imported.coach || known.team !== imported.team) return false;
  const [a, b] = [spanOf(known), spanOf(imported)];
  return known.id === imported.id || (a.first <= b.last && b.first <= a.last);
}

/**
 * All tenures, once those of an import are added. One that is known keeps its dates, and gains a source where that has no
 * conditions.
 */
export class KnownTenures {
  readonly #byTeam: Map<string, Located<TenureFact>[]>;

  constructor(embedded: readonly Located<TenureFact>[]) {
    this.#byTeam = Map.groupBy(embedded, ({ value }) => value.team);
  }

  add(facts: Facts): void {
    for (const imported of facts.tenures) {
      const own = this.#byTeam.get(imported.value.team) ?? [];
      const at = own.findIndex(({ value }) => isSame(value, imported.value));
      const known = own[at];
      if (known === undefined) this.#byTeam.set(imported.value.team, [...own, imported]);
      else if (!hasConditions(facts))
        own[at] = { ...known, value: { ...known.value, ...citedTogether(known.value, imported.value) } };
    }
  }

  /**
   * Those of teams of the graph, in the order of the teams.
   * @param teams ids with their kind.
   */
  of(teams: ReadonlySet<string>): readonly Located<TenureFact>[] {
    return [...this.#byTeam].flatMap(([team, tenures]) => (teams.has(team) ? tenures : []));
  }
}

/** Clubs and national teams of the graph. */
export const teamsOf = ({ clubs, countries }: Pick<Facts, 'clubs' | 'countries'>): ReadonlySet<string> =>
  new Set([
    ...clubs.map(({ value }) => globalId('club', value.id)),
    ...countries.map(({ value }) => globalId('national-team', value.id)),
  ]);

/** Coaches that imports bring along are part of the graph as far as they led a team of it. */
export function coachesThatLed(
  coaches: readonly Located<CoachRecord>[],
  embedded: Facts,
  tenures: readonly Located<TenureFact>[],
): readonly Located<CoachRecord>[] {
  const kept = new Set(embedded.coaches.map(({ value }) => value.id));
  const led = new Set(tenures.map(({ value }) => value.coach));
  return coaches.filter(({ value }) => kept.has(value.id) || led.has(value.id));
}
