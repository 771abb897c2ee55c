/** Identifies the coaches that a source names at a team. */
import type { CoachRecord, TenureRecord } from '../../documents/catalogue.ts';
import { Leaders } from '../../documents/leaders.ts';
import type { SourcePerson } from '../../sources/bench.ts';
import type { SourceLine } from '../../sources/types.ts';
import type { ImportWork } from '../work.ts';
import { CoachFinder, haveSameWords, type NamedPerson, shareWord } from './coach-finder.ts';

/** Identifies coaches by name, and by who is known to lead that team on the day. */
export class LedBy {
  readonly finder: CoachFinder;
  readonly #work: ImportWork;
  readonly #tenures: ReadonlyMap<string, readonly TenureRecord[]>;
  readonly #leaders = new Map<string, Leaders>();
  /** Spellings that were identified, each with the team at which that was. */
  readonly #spelled = new Map<string, CoachRecord>();

  constructor(work: ImportWork) {
    this.#work = work;
    this.finder = new CoachFinder(work.register.coaches);
    this.#tenures = Map.groupBy(work.register.tenures, ({ team }) => team);
  }

  /** The coach; null when it is unclear who is meant. Then the row is rejected and the name is reported. */
  of(person: SourcePerson, team: string, day: string, at: SourceLine): CoachRecord | null {
    const { name } = person;
    if (name === null) {
      this.#work.reject(at, `no file tells who ${person.id} is`);
      return null;
    }
    const named = { ...person, name };
    const found = this.finder.find(named);
    if (found.is === 'KNOWN') return found.coach;
    const leaders = this.#leadersOn(team, day);
    const spelling = `${name} ${team}`;
    const same = this.#spelled.get(spelling) ?? leaders.find((coach) => haveSameWords(coach.name, name));
    if (same !== undefined) {
      this.#spelled.set(spelling, same);
      return same;
    }
    const likely = leaders.filter((coach) => shareWord(coach.name, name));
    const asked = found.is === 'UNCLEAR' ? found.candidates : likely;
    return asked.length > 0 ? this.#ask(named, asked, at) : this.#mint(named, at);
  }

  #mint(named: NamedPerson, at: SourceLine): CoachRecord | null {
    const minted = this.finder.mint(named, this.#work.source);
    if (minted === null) this.#work.reject(at, `"${named.name}" is the name of another coach`);
    return minted;
  }

  /**
   * The known coaches of the team on the day that share a word with the name: `Josep Guardiola` may be Pep
   * Guardiola.
   */
  #leadersOn(team: string, day: string): readonly CoachRecord[] {
    const known = this.#leaders.get(team) ?? new Leaders(this.#tenures.get(team) ?? []);
    this.#leaders.set(team, known);
    return known.on(day).flatMap(({ coach }) => this.finder.byId(coach) ?? []);
  }

  #ask({ name }: NamedPerson, likely: readonly CoachRecord[], at: SourceLine): null {
    const candidates = likely.map((coach) => coach.name);
    this.#work.identity.unresolved({ name, country: null, candidates, at });
    this.#work.reject(at, `"${name}" is no coach that is known; is it ${candidates.join(' or ')}?`);
    return null;
  }
}
