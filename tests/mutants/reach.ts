/** Which test files come by which mutants: noted once, and again only where a file that they import is another. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';
import type { Note } from './worker.ts';

/** A note that is kept, for as long as the modules are those it was made with. */
interface Kept extends Note {
  readonly modules: readonly string[];
  readonly print: string;
}

/** A process for so many test files: what is noted is kept as soon as it ends. */
const ABREAST = 12;

/** Whoever imports this reads the embedded facts. */
const GRAPH = '/tests/support/graph.ts';

const readsFacts = (modules: readonly string[]): boolean => modules.some((path) => path.endsWith(GRAPH));

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

function printOf(modules: readonly string[], facts: string): string {
  const hash = createHash('sha256').update(readsFacts(modules) ? facts : '');
  for (const path of modules) hash.update(path).update(existsSync(path) ? readFileSync(path) : '');
  return hash.digest('hex');
}

function readNotes<T extends Note>(folder: string): readonly T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name): T => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function keep(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(kept.test).digest('hex');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(kept));
}

interface Place {
  /** Where notes are kept, below the root. */
  readonly folder: string;
  readonly root: string;
  /** The file that does what the first test of a process does for all: its part is nobody's own. */
  readonly probe: string;
}

const storeIn = ({ folder }: Place): string => join(folder, 'store.json');

/** Notes of the tests that are not noted yet, or no longer. */
async function note(session: Session, place: Place, tests: readonly string[]): Promise<void> {
  const fresh = join(place.folder, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  await session.run([place.probe, ...tests], { notes: fresh, store: storeIn(place) }, false);
  const facts = factsIn(place.root);
  for (const one of readNotes<Note>(fresh)) {
    const modules = session.modulesOf(one.test).toSorted();
    keep(join(place.folder, 'kept'), { ...one, modules, print: printOf(modules, facts) });
  }
}

export class Reach {
  readonly #notes: readonly Kept[];
  readonly #place: Place;

  private constructor(notes: readonly Kept[], place: Place) {
    this.#notes = notes;
    this.#place = place;
  }

  /** @param mutated all mutated files. */
  static async of(
    session: Session,
    mutated: ReadonlyMap<string, string>,
    place: Place,
    tests: readonly string[],
  ): Promise<Reach> {
    const facts = factsIn(place.root);
    const kept = join(place.folder, 'kept');
    const isGood = ({ modules, print }: Kept): boolean => printOf(modules, facts) === print;
    const good = new Set(
      readNotes<Kept>(kept)
        .filter(isGood)
        .map(({ test }) => test),
    );
    const stale = tests.filter((test) => !good.has(test)).toSorted();
    mkdirSync(place.folder, { recursive: true });
    session.replace(mutated);
    if (!good.has(place.probe)) await note(session, place, []);
    for (let at = 0; at < stale.length; at += ABREAST) {
      console.log(`Notes which mutants ${stale.length - at} test files come by …`);
      await note(session, place, stale.slice(at, at + ABREAST));
    }
    const wanted = new Set([place.probe, ...tests]);
    return new Reach(
      readNotes<Kept>(kept).filter(({ test }) => wanted.has(test)),
      place,
    );
  }

  /** Where the published facts lie, for a mutant that has no part in them; undefined for one that has. */
  filledFor(mutant: string): string | undefined {
    const probe = this.#notes.find(({ test }) => test === this.#place.probe);
    const isPart = probe === undefined || probe.running.includes(mutant) || probe.loading.includes(mutant);
    return isPart ? undefined : storeIn(this.#place);
  }

  /**
   * The test files that can notice a mutant, the likeliest and cheapest first, as many as `patience` permits.
   * @param patience milliseconds of processor time, as the tests took without a mutant.
   */
  testsFor(mutant: string, folder: string, patience: number): readonly string[] {
    const near = `/tests/${folder}/`;
    const file = mutant.slice(0, mutant.indexOf('#'));
    const isFirst = this.#notes.some(
      ({ test, running }) => test === this.#place.probe && running.includes(mutant),
    );
    const isLoaded = this.#notes.some(({ loading }) => loading.includes(mutant));
    const rankOf = ({ test, loading, running, modules }: Kept): number => {
      if (test === this.#place.probe) return -1;
      if (running.includes(mutant) || loading.includes(mutant)) return test.includes(near) ? 3 : 2;
      if (isLoaded && modules.some((path) => path.endsWith(`/${file}`))) return test.includes(near) ? 3 : 1;
      return isFirst && readsFacts(modules) ? 1 : -1;
    };
    const ranked = this.#notes
      .map((one) => ({ ...one, rank: rankOf(one) }))
      .filter(({ rank }) => rank > 0)
      .toSorted((a, b) => b.rank - a.rank || a.cost - b.cost);
    let left = patience;
    return ranked
      .filter(({ cost }) => {
        left -= cost;
        return left > 0;
      })
      .map(({ test }) => test);
  }
}
