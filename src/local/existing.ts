import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearestWord } from '../compile/nearest-word.ts';
import { UsageError } from './usage.ts';

/** The path in the same folder with the most similar name; null when none is similar. */
export function nearestPath(path: string): string | null {
  const folder = dirname(resolve(path));
  const near = existsSync(folder) ? nearestWord(basename(path), readdirSync(folder)) : null;
  return near === null ? null : join(dirname(path), near);
}

/**
 * Checks that a path exists.
 * @param option the option that names the path, such as `--from`.
 * @returns the path.
 * @throws UsageError when it does not exist.
 */
export function existing(option: string, path: string): string {
  if (existsSync(path)) return path;
  const near = nearestPath(path);
  throw new UsageError(`${option} ${path} is not there${near === null ? '.' : `: did you mean ${near}?`}`);
}
