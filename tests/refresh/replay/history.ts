/** How sources changed upstream: one patch a commit, in a folder a repository, `NNN-<day>-<commit>.patch`. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Patch {
  /** Where the repository lies in the mirror. */
  readonly folder: string;
  readonly file: string;
  /** ISO day of the commit. */
  readonly day: string;
}

const NAME = /^\d+-(\d{4}-\d{2}-\d{2})-[0-9a-f]+\.patch$/u;

/** Where the repositories of a history may lie in a mirror. */
const FOLDERS = ['', 'openfootball'];

/** Every patch, in the order in which they were made. */
function patchesIn(history: string, mirror: string): readonly Patch[] {
  const repositories = readdirSync(history, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const patches = repositories.flatMap(({ name }) => {
    const folder = FOLDERS.map((one) => join(mirror, one, name)).find((one) => existsSync(one));
    if (folder === undefined) throw new Error(`${mirror} has no repository ${name}`);
    const files = readdirSync(join(history, name)).sort();
    return files.flatMap((file) => {
      const [, day] = NAME.exec(file) ?? [];
      return day === undefined ? [] : [{ folder, file: join(history, name, file), day }];
    });
  });
  // Stable: patches of one repository stay in their order.
  return patches.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

const apply = ({ folder, file }: Patch, ...how: readonly string[]): void => {
  // Whitespace is as upstream has it, and no repository around the mirror is meant.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder, GIT_DIR: '/nowhere' };
  execFileSync('git', ['apply', '--whitespace=nowarn', ...how, file], { cwd: folder, env, stdio: 'pipe' });
};

/** A copy of the sources that can be taken back to the day before its history, and forward again. */
export class Upstream {
  readonly folder: string;
  readonly patches: readonly Patch[];

  /** @param folders of the sources that are copied. */
  constructor(sources: string, history: string, folder: string, folders: readonly string[]) {
    for (const one of folders)
      if (existsSync(join(sources, one))) cpSync(join(sources, one), join(folder, one), { recursive: true });
    this.folder = folder;
    this.patches = patchesIn(history, folder);
  }

  /** Undoes every patch, the last one first. */
  rewind(): void {
    for (const patch of this.patches.toReversed()) apply(patch, '--reverse');
  }

  /** The days on which something changed, each with what it takes to get there. */
  *days(): Generator<readonly [day: string, patches: number]> {
    for (const [day, patches] of Map.groupBy(this.patches, (patch) => patch.day)) {
      for (const patch of patches) apply(patch);
      yield [day, patches.length];
    }
  }
}
