/** Vitest, started once: runs test files in a new process each time, with one mutant switched on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import config from '../../vitest.config.ts';
import { HangWatch } from './hang-watch.ts';
import type { Mutation, OneMutant } from './worker.ts';

/** `REFUSED` by the compiler, when no test fails; `TIMEOUT` when the tests never end. */
export type Ending = 'KILLED' | 'TIMEOUT' | 'REFUSED' | 'SURVIVED';

interface Tested {
  readonly ending: Ending;
  /** The test files that failed. */
  readonly by: readonly string[];
}

/** Tests of the project `node`: they load the sources themselves. */
function nodeProject() {
  for (const project of config.test?.projects ?? []) {
    if (typeof project === 'object' && 'test' in project && project.test?.name === 'node')
      return project.test;
  }
  throw new Error('vitest.config.ts has no project node');
}

const saysLimit = (module: TestModule): boolean =>
  [...module.children.allTests()].some((test) =>
    (test.result().errors ?? []).some(({ message }) => message.includes('Hit count limit reached')),
  );

export class Session {
  readonly #vitest: Vitest;
  readonly #mutated: Map<string, string>;

  readonly #folder = mkdtempSync(join(tmpdir(), 'mutants-'));

  private constructor(vitest: Vitest, mutated: Map<string, string>) {
    this.#vitest = vitest;
    this.#mutated = mutated;
  }

  static async open(root: string): Promise<Session> {
    const mutated = new Map<string, string>();
    const vitest = await createVitest(
      'test',
      {
        ...nodeProject(),
        ...{ config: false, root, watch: false, update: 'none', reporters: [{}], bail: 1 },
        ...{
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          silent: true,
          passWithNoTests: true,
          fsModuleCache: false,
        },
        restoreMocks: true,
        setupFiles: [join(import.meta.dirname, 'worker.ts')],
        sequence: { sequencer: AsGiven },
      },
      { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => mutated.get(id) ?? null }] },
    );
    return new Session(vitest, mutated);
  }

  /** Puts mutated files in the place of those they were made of; all others are as they are on the disk. */
  replace(files: ReadonlyMap<string, string>): void {
    const before = [...this.#mutated.keys()].filter((path) => !files.has(path));
    for (const path of before) this.#mutated.delete(path);
    const fresh = [...files].filter(([path, content]) => this.#mutated.get(path) !== content);
    for (const [path, content] of fresh) this.#mutated.set(path, content);
    for (const path of [...before, ...fresh.map(([path]) => path)]) this.#vitest.invalidateFile(path);
  }

  /** The test files of the project. */
  async testFiles(): Promise<readonly string[]> {
    return (await this.#vitest.globTestSpecifications()).map(({ moduleId }) => moduleId);
  }

  async run(tests: readonly string[], mutation: Mutation, bail: boolean) {
    const project = this.#vitest.getRootProject();
    project.provide('mutation', mutation);
    for (const { config } of this.#vitest.projects) config.bail = bail ? 1 : 0;
    // Vitest remembers earlier runs: their failures would count as those of this one.
    const { state } = this.#vitest;
    for (const memory of [state.filesMap, state.idMap, state.pathsSet]) memory.clear();
    const specifications = tests.map((test) => project.createSpecification(test));
    return this.#vitest.runTestSpecifications(specifications);
  }

  /** Runs test files with a mutant until one fails. */
  async tested(tests: readonly string[], mutant: OneMutant): Promise<Tested> {
    if (tests.length === 0) return { ending: 'SURVIVED', by: [] };
    const pidFile = join(this.#folder, 'pid');
    const watch = new HangWatch(pidFile);
    const { testModules, unhandledErrors } = await this.run(tests, { ...mutant, pidFile }, true);
    watch.end();
    const by = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
    if (watch.hasKilled || testModules.some(saysLimit)) return { ending: 'TIMEOUT', by };
    return { ending: unhandledErrors.length > 0 || by.length > 0 ? 'KILLED' : 'SURVIVED', by };
  }

  /** The files that a test file imports, itself among them, and what those import. */
  modulesOf(test: string): readonly string[] {
    const graph = this.#vitest.getRootProject().vite.environments.ssr.moduleGraph;
    const seen = new Set<string>();
    const queue = [...(graph.getModulesByFile(test) ?? [])];
    for (const module of queue) {
      const { file } = module;
      if (file === null || file.includes('node_modules') || seen.has(file)) continue;
      seen.add(file);
      queue.push(...module.importedModules);
    }
    return [...seen];
  }

  async close(): Promise<void> {
    await this.#vitest.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Test files in the order they are named in. */
class AsGiven {
  shard<T>(files: T): T {
    return files;
  }

  sort<T>(files: T): T {
    return files;
  }
}
