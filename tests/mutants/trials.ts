/** Mutants on trial: first by the tests about their folders, then, those that are alive, by all others. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from './compiler.ts';
import { testsAbout } from './folders.ts';
import { hashOf, Notes } from './notes.ts';
import { isAbout, Reach } from './reach.ts';
import { line, type Result } from './report.ts';
import type { Session } from './session.ts';
import { Verdicts } from './verdicts.ts';

/** A loop that comes by a mutant oftener than any test does will not end. */
const HIT_LIMIT = 5_000_000;

export type Drawn = Pick<Result, 'folder' | 'mutant'>;

interface Options {
  readonly root: string;
  /** A folder below the root, for what is kept from run to run. */
  readonly cache: string;
  /** Each mutated file with all its mutants, by path. */
  readonly content: ReadonlyMap<string, string>;
  /** Only test files whose path holds one of these. */
  readonly tests: readonly string[];
  /** Milliseconds of tests for one mutant. */
  readonly patience: number;
  /** Where results are written; absent: nowhere. */
  readonly report?: string | undefined;
  /** Whether killed ones are printed too. */
  readonly all: boolean;
}

export class Trials {
  readonly #session: Session;
  readonly #options: Options;
  readonly #verdicts: Verdicts;
  readonly #compiler: Compiler;
  readonly #notes: Notes;
  readonly #probe = join(import.meta.dirname, 'embedded.ts');
  readonly #hashes = new Map<string, string>();
  readonly #results: Result[] = [];

  constructor(session: Session, options: Options) {
    const { root, cache, content } = options;
    this.#session = session;
    this.#options = options;
    this.#verdicts = new Verdicts(session);
    this.#compiler = new Compiler(root, join(cache, 'types'));
    this.#notes = new Notes(session, { folder: cache, root, probe: this.#probe }, content);
  }

  /** What becomes of mutants; the killed ones first. */
  async of(drawn: readonly Drawn[]): Promise<readonly Result[]> {
    const tests = (await this.#session.testFiles()).filter(
      (test) => !test.includes('/tests/mutants/') && this.#options.tests.some((text) => test.includes(text)),
    );
    const about = [...new Set(drawn.flatMap(({ folder }) => testsAbout(folder)))];
    const near = tests.filter((test) => isAbout(test, about));
    const alive = await this.#survivors(drawn, near);
    const left = await this.#survivors(alive, tests, new Set(near));
    for (const { folder, mutant, tests: able } of left) {
      const ending = this.#compiler.refuses(mutant) ? 'REFUSED' : 'SURVIVED';
      this.#add({ folder, mutant, ending, tests: able });
    }
    return this.#results;
  }

  /** @param tried test files that have let all of them live. */
  async #survivors(
    drawn: readonly Drawn[],
    tests: readonly string[],
    tried: ReadonlySet<string> = new Set(),
  ): Promise<readonly Omit<Result, 'ending'>[]> {
    if (drawn.length === 0) return [];
    const notes = await this.#notes.of(tests);
    const reach = new Reach({ notes, probe: this.#probe, hashNow: (file) => this.#hashNow(file) });
    const alive: Omit<Result, 'ending'>[] = [];
    for (const { folder, mutant } of drawn) {
      const able = reach.testsFor(mutant.id, testsAbout(folder), this.#options.patience);
      const untried = able.filter((test) => !tried.has(test));
      const ending = await this.#ending(mutant, untried, reach);
      const result = { folder, mutant, tests: able.length };
      if (ending === 'SURVIVED') alive.push(result);
      else this.#add({ ...result, ending });
    }
    return alive;
  }

  async #ending({ id, file }: Drawn['mutant'], tests: readonly string[], reach: Reach) {
    const path = join(this.#options.root, file);
    this.#session.replace(new Map([[path, this.#options.content.get(path) ?? '']]));
    const filled = reach.isInFacts(id) ? undefined : this.#notes.store;
    return this.#verdicts.of(tests, { mutant: id, hitLimit: HIT_LIMIT, filled });
  }

  #hashNow(file: string): string {
    const known = this.#hashes.get(file) ?? hashOf(join(this.#options.root, file));
    this.#hashes.set(file, known);
    return known;
  }

  #add(result: Result): void {
    const { all, report } = this.#options;
    if (all || result.ending === 'SURVIVED') console.log(line(result));
    this.#results.push(result);
    if (this.#results.length % 50 === 0) console.error(`${this.#results.length} mutants are done.`);
    if (report !== undefined) writeFileSync(report, JSON.stringify(this.#results, null, 1));
  }
}
