/** Mutants that the compiler refuses: nobody can hand them in, so no test has to hold them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed, type Mutant } from './mutant.ts';

/** What imports the mutated folders from outside `src`. */
const SOURCES = ['src', 'schema'];

export class Compiler {
  readonly #root: string;
  readonly #copy: string;

  /** @param folder for a copy of the sources; below the root, so that packages are found. */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.#copy = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const sources of SOURCES) cpSync(join(root, sources), join(folder, sources), { recursive: true });
  }

  /** Whether a type is wrong with the change; names that are not used any more do not count. */
  refuses(mutant: Mutant): boolean {
    const config = {
      extends: join(this.#root, 'tsconfig.json'),
      compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true },
      include: [],
      files: [mutant.file],
    };
    writeFileSync(join(this.#copy, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(this.#copy, mutant.file), changed(this.#root, mutant));
    const tsc = join(this.#root, 'node_modules/typescript/bin/tsc');
    const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', this.#copy], { encoding: 'utf8' });
    cpSync(join(this.#root, mutant.file), join(this.#copy, mutant.file));
    return status !== 0;
  }
}
