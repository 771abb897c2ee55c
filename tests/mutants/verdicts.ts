/** What becomes of mutants by tests that pass without one. */
import type { Ending, Session } from './session.ts';
import type { OneMutant } from './worker.ts';

/** Names no mutant: all switches stay off. */
const NONE = 'none';

export class Verdicts {
  readonly #session: Session;
  /** Whether a test file passes without a mutant, alone in its process; by file, and whether the facts lie ready for it. */
  readonly #passes = new Map<string, boolean>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param tests the likeliest to fail first. One that fails without a mutant as well has no say. */
  async of(tests: readonly string[], mutant: OneMutant): Promise<Ending> {
    const able = tests.filter((test) => this.#passes.get(this.#key(test, mutant)) !== false);
    const { ending, by } = await this.#session.tested(able, mutant);
    if (ending !== 'KILLED') return ending;
    for (const test of by) if (!(await this.#isSound(test, mutant))) return this.of(tests, mutant);
    return ending;
  }

  #key(test: string, { filled = '' }: OneMutant): string {
    return `${test} ${filled}`;
  }

  async #isSound(test: string, mutant: OneMutant): Promise<boolean> {
    const key = this.#key(test, mutant);
    const known = this.#passes.get(key);
    if (known !== undefined) return known;
    const { ending } = await this.#session.tested([test], { ...mutant, mutant: NONE });
    if (ending !== 'SURVIVED') console.log(`Fails without a mutant, and has no say: ${test}`);
    this.#passes.set(key, ending === 'SURVIVED');
    return ending === 'SURVIVED';
  }
}
