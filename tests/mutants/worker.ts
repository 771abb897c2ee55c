/** In the process that runs the tests: switches the mutant on, or notes which mutants each test file comes by. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutation: Mutation;
  }
}

/** What the process is to do: one mutant, or to note all. */
export type Mutation = Switched | Noting;

export interface OneMutant {
  readonly mutant: string;
  readonly hitLimit: number;
  /** Where the published facts lie, for a mutant that has no part in compiling and publishing them. */
  readonly filled?: string | undefined;
}

interface Switched extends OneMutant {
  /** Where the process says which it is. */
  readonly pidFile: string;
}

interface Noting {
  readonly notes: string;
  /** Where the facts that are published are to be kept; absent where they lie ready. */
  readonly store?: string;
  /** Where they lie; absent where they are to be compiled, so that it is noted which mutants that comes by. */
  readonly filled?: string;
}

/** The mutants that a test file comes by. */
export interface Note {
  readonly test: string;
  /** As modules were loaded: only by the first file of a process that imports them. */
  readonly loading: readonly string[];
  readonly running: readonly string[];
  /** Processor time, in milliseconds. */
  readonly cost: number;
}

/** What the switches in mutated files read; the name is theirs. */
interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const shared = globalThis as { __stryker__?: Switches };
shared.__stryker__ ??= {};
const switches = shared.__stryker__;

/** The file of a note. */
const noteName = (test: string): string => `${createHash('sha256').update(test).digest('hex')}.json`;

const RUNNING = 'running';

/** Processor milliseconds, as long as mutants are given by default: of a file that takes longer the rest is not noted. */
const LONGEST = 20_000;

const spentSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
};

function switchOn({ mutant, hitLimit, pidFile, filled }: Switched): void {
  writeFileSync(pidFile, String(process.pid));
  if (filled !== undefined) process.env.FILLED_STORE = filled;
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
}

function noteAll({ notes, filled }: Noting): void {
  if (filled !== undefined) process.env.FILLED_STORE = filled;
  switches.mutantCoverage ??= { static: {}, perTest: {} };
  const { mutantCoverage } = switches;
  Object.assign(mutantCoverage, { static: {}, perTest: {} });
  const start = process.cpuUsage();
  beforeAll(() => {
    switches.currentTestId = RUNNING;
  });
  beforeEach(({ skip }) => skip(spentSince(start) > LONGEST));
  afterAll(() => {
    switches.currentTestId = undefined;
    const test = expect.getState().testPath ?? '';
    const note: Note = {
      test,
      loading: Object.keys(mutantCoverage.static),
      running: Object.keys(mutantCoverage.perTest[RUNNING] ?? {}),
      cost: spentSince(start),
    };
    mkdirSync(notes, { recursive: true });
    writeFileSync(join(notes, noteName(test)), JSON.stringify(note));
  });
}

const mutation = inject('mutation');
if ('mutant' in mutation) switchOn(mutation);
else noteAll(mutation);
