/** Which test files can notice a mutant. */
import { type KeptNote, readsFacts } from './notes.ts';

interface Told {
  /** Of the test files, and of the probe. */
  readonly notes: readonly KeptNote[];
  readonly probe: string;
  /** The hash of a mutated file as it is, by path from the root. */
  readonly hashNow: (file: string) => string;
}

interface Noticing {
  readonly note: KeptNote;
  readonly rank: number;
}

/** The rank of a test that surely comes by, above one that may; and of one about the folder, above all others. */
const SURE = 1;

/** @param folders of tests. */
export const isAbout = (test: string, folders: readonly string[]): boolean =>
  folders.some((folder) => test.includes(`/tests/${folder}/`));

const fileOf = (mutant: string): string => mutant.slice(0, mutant.indexOf('#'));

export class Reach {
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  /** Whether the published facts may differ by a mutant. */
  isInFacts(mutant: string): boolean {
    const probe = this.#told.notes.find(({ test }) => test === this.#told.probe);
    return probe === undefined || this.#comesBy(probe, mutant) !== null;
  }

  /**
   * The likeliest and cheapest first, as many as `patience` permits.
   * @param near folders of tests whose subject the mutant is.
   * @param patience milliseconds of processor time, as the tests took without a mutant.
   */
  testsFor(mutant: string, near: readonly string[], patience: number): readonly string[] {
    let left = patience;
    return this.#noticing(mutant)
      .map(({ note, rank }) => ({ ...note, rank: isAbout(note.test, near) ? rank + SURE : rank }))
      .toSorted((a, b) => b.rank - a.rank || a.cost - b.cost)
      .filter(({ cost }) => {
        left -= cost;
        return left > 0;
      })
      .map(({ test }) => test);
  }

  /** When a test file comes by a mutant; by any of its file, where that is another now. */
  #comesBy({ loading, running, hashes }: KeptNote, mutant: string): 'LOADING' | 'RUNNING' | null {
    const file = fileOf(mutant);
    const path = Object.keys(hashes).find((known) => known.endsWith(`/${file}`));
    const isSame = path !== undefined && hashes[path] === this.#told.hashNow(file);
    const isIn = (mutants: readonly string[]): boolean =>
      isSame ? mutants.includes(mutant) : mutants.some((other) => fileOf(other) === file);
    if (isIn(running)) return 'RUNNING';
    return isIn(loading) ? 'LOADING' : null;
  }

  /** The notes of the tests that can notice a mutant, and how surely. */
  #noticing(mutant: string): readonly Noticing[] {
    const { notes, probe } = this.#told;
    const known = notes.map((note) => ({ note, when: this.#comesBy(note, mutant) }));
    // Only the first test file of a process that loads a module is noted to come by what is loaded.
    const isLoaded = known.some(({ when }) => when === 'LOADING');
    const isInFacts = this.isInFacts(mutant);
    const mayCome = (note: KeptNote): boolean =>
      (isLoaded && note.modules.some((path) => path.endsWith(`/${fileOf(mutant)}`))) ||
      (isInFacts && readsFacts(note));
    return known
      .filter(({ note }) => note.test !== probe)
      .flatMap(({ note, when }): Noticing[] => {
        if (when !== null) return [{ note, rank: SURE }];
        return mayCome(note) ? [{ note, rank: 0 }] : [];
      });
  }
}
