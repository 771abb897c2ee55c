import { cyclesName, namesName, searchName } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import type { CatalogueIndex } from '../catalogue-index.ts';
import { type Counts, countsOf } from './counts.ts';
import { parsedCost, type WorkMeter } from './work.ts';

/** The documents that are parsed as a whole when they are opened. They hold all days; this class counts their parsing. */
export class ParsedDocuments {
  readonly #store: Store;
  readonly #counts: Counts;
  readonly #work: WorkMeter;

  constructor(store: Store, index: CatalogueIndex, work: WorkMeter) {
    this.#store = store;
    this.#counts = countsOf(index);
    this.#work = work;
  }

  /** Championships but the World Cup, for a national team; null when none is recorded. */
  cycles(team: string): ReturnType<Store['cycles']> {
    this.#parses(cyclesName(team));
    return this.#store.cycles(team);
  }

  /** Honours of a competition, or of the teams of an association or confederation, among those of others. */
  honours(of: 'competition' | 'teams', id: string): ReturnType<Store['honours']> {
    this.#parses(this.#store.honoursName(of, id));
    return this.#store.honours(of, id);
  }

  /** Names in a language; null when none are recorded. */
  names(lang: string): ReturnType<Store['names']> {
    this.#parses(namesName(lang));
    return this.#store.names(lang);
  }

  /** Names to search in, of a script when it is not Latin; null when there are none. */
  search(script: string | null): ReturnType<Store['search']> {
    if (script !== null) this.#parses(searchName(script));
    return this.#store.search(script);
  }

  #parses(name: string): void {
    this.#work.once(name, parsedCost(this.#counts.parsed(name)));
  }
}
