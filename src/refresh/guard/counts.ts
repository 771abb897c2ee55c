/** How many facts each source has, before and after. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globalId } from '../../model/ids.ts';
import { factsHeld, type RefreshState } from '../state.ts';
import type { TakenOver } from '../take-over.ts';
import type { SourceCount } from './losses.ts';

const linesIn = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;

/** The match tables of a source whose seasons may lose matches, as paths below the folder of the source. */
function acceptedTables(folder: string, accepted: ReadonlySet<string>): readonly string[] {
  const matches = join(folder, 'matches');
  if (!existsSync(matches)) return [];
  return readdirSync(matches, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(matches, name)).map((file) => join(name, file)))
    .filter((path) => accepted.has(globalId('season', path.replace(/[\\/]/u, '-').replace(/\.csv$/u, ''))))
    .map((path) => join('matches', path));
}

/** The number of matches that a source loses in such seasons. */
function excused({ imported, work }: RefreshState, source: string, accepted: ReadonlySet<string>): number {
  return acceptedTables(join(imported, source), accepted).reduce((sum, table) => {
    const [before, after] = [imported, work].map((root) => linesIn(join(root, source, table)));
    return sum + Math.max(0, (before ?? 0) - (after ?? 0));
  }, 0);
}

/** @param accepted losses, named as `--accept-loss` names them. */
export function countsOf(
  state: RefreshState,
  { reports, vanished }: TakenOver,
  accepted: ReadonlySet<string>,
): readonly SourceCount[] {
  const { imported, work } = state;
  const read = reports.map(({ source, rejected }) => ({
    source,
    before: factsHeld(imported, source),
    after: factsHeld(work, source),
    excused: excused(state, source, accepted),
    rejected: rejected.length,
    vanished: false,
  }));
  const gone = vanished.map((source) => ({
    ...{ source, before: factsHeld(imported, source), after: 0 },
    ...{ excused: 0, rejected: 0, vanished: true },
  }));
  return [...read, ...gone];
}
