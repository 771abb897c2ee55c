/** The project in a folder of its own, with facts that a test may spoil. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = [
  'src',
  'examples',
  'schema',
  'web',
  'dist',
  'node_modules',
  'package.json',
  'tsconfig.json',
  'wrangler.toml',
];

export interface Home extends Disposable {
  readonly folder: string;
  /** @param name a path below the folder */
  at(name: string): string;
}

/** Code is shared with the project, `data/` is a copy, and the local KV is empty. */
export function home(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'football-graph-'));
  for (const name of SHARED) symlinkSync(join(PROJECT, name), join(folder, name));
  cpSync(join(PROJECT, 'data'), join(folder, 'data'), { recursive: true });
  return {
    folder,
    at: (name) => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
