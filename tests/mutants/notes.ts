/** What is noted of test files, kept from run to run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';
import type { Note } from './worker.ts';

export interface KeptNote extends Note {
  /** What the test file imports, itself among them. */
  readonly modules: readonly string[];
  /** Hashes of the test file and of the mutated files among its modules, as they were; by path. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Hash of all modules and of the facts they read, as they were. */
  readonly print: string;
}

interface Place {
  /** Where notes are kept, below the root. */
  readonly folder: string;
  readonly root: string;
  /** The file that does what the first test of a process does for all: its part is nobody's own. */
  readonly probe: string;
}

/** A process for so many test files: what is noted is kept as soon as it ends, and each one loads the code anew. */
const AT_ONCE = 40;

/** Whoever imports this reads the embedded facts. */
const GRAPH = '/tests/support/graph.ts';

export const readsFacts = ({ modules }: Pick<KeptNote, 'modules'>): boolean =>
  modules.some((path) => path.endsWith(GRAPH));

const sha = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

export const hashOf = (path: string): string => sha(existsSync(path) ? readFileSync(path) : '');

/** Of the tables of facts: their names, sizes and times. */
function factsIn(root: string): string {
  const files = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, stat: statSync(path) }))
    .map(({ path, stat }) => `${path} ${stat.size} ${stat.mtimeMs}`)
    .join();
}

const printOf = (modules: readonly string[], root: string): string =>
  sha([...modules.map((path) => `${path} ${hashOf(path)}`), factsIn(root)].join('\n'));

function readNotes<T extends Note>(folder: string): readonly T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name): T => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

export class Notes {
  readonly #session: Session;
  readonly #place: Place;
  readonly #mutated: ReadonlyMap<string, string>;

  /** @param mutated all mutated files, by path. */
  constructor(session: Session, place: Place, mutated: ReadonlyMap<string, string>) {
    this.#session = session;
    this.#place = place;
    this.#mutated = mutated;
    mkdirSync(place.folder, { recursive: true });
  }

  /** The file with the store that the probe filled. */
  get store(): string {
    return join(this.#place.folder, 'store.json');
  }

  /** The notes of test files and of the probe, taken where there are none yet. */
  async of(tests: readonly string[]): Promise<readonly KeptNote[]> {
    const { probe } = this.#place;
    const good = new Set(this.#kept().flatMap((note) => (this.#isGood(note) ? note.test : [])));
    const missing = tests.filter((test) => !good.has(test)).toSorted();
    this.#session.replace(this.#mutated);
    if (!good.has(probe)) await this.#note([probe]);
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      console.log(`Notes which mutants ${missing.length - at} test files come by …`);
      await this.#note(missing.slice(at, at + AT_ONCE));
    }
    const wanted = new Set([probe, ...tests]);
    return this.#kept().filter(({ test }) => wanted.has(test));
  }

  /**
   * The probe is asked again after every change, since its store is used. What other tests come by hardly changes while they
   * are the same: a changed file is then taken as a whole.
   */
  #isGood({ test, modules, print, hashes }: KeptNote): boolean {
    return test === this.#place.probe
      ? existsSync(this.store) && print === printOf(modules, this.#place.root)
      : hashes[test] === hashOf(test);
  }

  #kept(): readonly KeptNote[] {
    return readNotes(join(this.#place.folder, 'kept'));
  }

  /** The probe fills the store that all others find filled. */
  async #note(tests: readonly string[]): Promise<void> {
    const { folder, probe } = this.#place;
    const fresh = join(folder, 'fresh');
    rmSync(fresh, { recursive: true, force: true });
    const store = tests.includes(probe) ? { store: this.store } : { filled: this.store };
    const { testModules } = await this.#session.run(tests, { notes: fresh, ...store }, false);
    // A test that fails has not come by all that it comes by.
    const passed = new Set(testModules.filter((module) => module.ok()).map(({ moduleId }) => moduleId));
    for (const note of readNotes<Note>(fresh)) if (passed.has(note.test)) this.#keep(note);
  }

  #keep(note: Note): void {
    const modules = this.#session.modulesOf(note.test).toSorted();
    const hashed = modules.filter((path) => path === note.test || this.#mutated.has(path));
    const hashes = Object.fromEntries(hashed.map((path) => [path, hashOf(path)]));
    const kept: KeptNote = { ...note, modules, hashes, print: printOf(modules, this.#place.root) };
    const folder = join(this.#place.folder, 'kept');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${sha(note.test)}.json`), JSON.stringify(kept));
  }
}
