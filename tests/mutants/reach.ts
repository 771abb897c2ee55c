/** Which test files come by which mutants: noted once, and again only where a file that they import is another. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function printOf(modules: readonly string[]): string {
  const hash = createHash('sha256');
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

/** Notes of the tests that are not noted yet, or no longer. */
async function note(
  session: Session,
  folder: string,
  tests: readonly string[],
  probe: string,
): Promise<void> {
  const fresh = join(folder, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  await session.run([probe, ...tests], { notes: fresh }, false);
  for (const one of readNotes<Note>(fresh)) {
    const modules = session.modulesOf(one.test).toSorted();
    keep(join(folder, 'kept'), { ...one, modules, print: printOf(modules) });
  }
}

export class Reach {
  readonly #notes: readonly Kept[];
  readonly #probe: string;

  private constructor(notes: readonly Kept[], probe: string) {
    this.#notes = notes;
    this.#probe = probe;
  }

  /**
   * @param folder where notes are kept.
   * @param probe the file that does what the first test of a process does for all: its part is nobody's own.
   * @param mutated all mutated files.
   */
  static async of(
    session: Session,
    mutated: ReadonlyMap<string, string>,
    { folder, probe, tests }: { folder: string; probe: string; tests: readonly string[] },
  ): Promise<Reach> {
    const good = new Map(
      readNotes<Kept>(join(folder, 'kept'))
        .filter(({ modules, print }) => printOf(modules) === print)
        .map((one) => [one.test, one]),
    );
    const stale = tests.filter((test) => !good.has(test)).toSorted();
    session.replace(mutated);
    for (let at = 0; at < stale.length; at += ABREAST) {
      console.log(`Notes which mutants ${stale.length - at} test files come by …`);
      await note(session, folder, stale.slice(at, at + ABREAST), probe);
    }
    const wanted = new Set([probe, ...tests]);
    const kept = readNotes<Kept>(join(folder, 'kept')).filter(({ test }) => wanted.has(test));
    return new Reach(kept, probe);
  }

  /**
   * The test files that can notice a mutant, the likeliest and cheapest first, as many as `patience` permits.
   * @param patience milliseconds of processor time, as the tests took without a mutant.
   */
  testsFor(mutant: string, folder: string, patience: number): readonly string[] {
    const near = `/tests/${folder}/`;
    const file = mutant.slice(0, mutant.indexOf('#'));
    const isFirst = this.#notes.some(({ test, running }) => test === this.#probe && running.includes(mutant));
    const isLoaded = this.#notes.some(({ loading }) => loading.includes(mutant));
    const rankOf = ({ test, loading, running, modules }: Kept): number => {
      if (test === this.#probe) return -1;
      if (running.includes(mutant) || loading.includes(mutant)) return test.includes(near) ? 3 : 2;
      if (isLoaded && modules.some((path) => path.endsWith(`/${file}`))) return test.includes(near) ? 3 : 1;
      return isFirst && modules.some((path) => path.endsWith('/tests/support/graph.ts')) ? 1 : -1;
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
