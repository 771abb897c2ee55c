import { mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { type PublishReport, publish } from '../compile/publication/publish.ts';
import type { KvTarget } from '../compile/publication/target.ts';
import { type ChangeCounts, sumOf } from '../documents/history.ts';
import type { DataFolder } from './data-folder.ts';

/** Editors write a file in several steps; wait for the last, in milliseconds. */
const SETTLE_MS = 200;

/** @returns null when facts are wrong; each fault has been printed. */
export function compileData({ dir, imported }: DataFolder): Compiled | null {
  try {
    return compileGraph(dir, imported);
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    console.error(`\nThe facts cannot be served:\n\n${error.report()}\n`);
    return null;
  }
}

const changesLine = ({ added, changed, retracted }: ChangeCounts): string =>
  `Of the facts served before, ${changed} changed and ${retracted} were retracted; ${added} were added.`;

export async function fill(kv: KvTarget, compiled: Compiled): Promise<PublishReport> {
  const report = await publish(kv, compiled, { verify: true });
  console.log(
    `Data version ${report.version}: ${report.documents} documents, ${report.written} of them new.`,
  );
  if (report.isLogRepaired)
    console.log(
      'The log of publications in .graph was lost or damaged in part; what could be read of it is kept.',
    );
  if (report.repaired > 0)
    console.log(`${report.repaired} of them were lost or damaged in .graph, and are now repaired.`);
  if (report.changes !== null && sumOf(report.changes) > 0) console.log(changesLine(report.changes));
  return report;
}

/** Every folder of the facts. */
function foldersOf(root: string): string[] {
  const inside = readdirSync(root, { withFileTypes: true, recursive: true });
  return [
    root,
    ...inside.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
}

/**
 * Calls back when facts have changed and have been left alone for a moment. Never twice at once. Folders are watched and
 * not files: an editor that saves by renaming puts a new file in the place of the one that was watched.
 */
export function watchFacts(
  { dir, imported }: Pick<DataFolder, 'dir' | 'imported'>,
  changed: () => Promise<void>,
): void {
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchFolders();
      running = running.then(changed).catch((error: unknown) => console.error(error));
    }, SETTLE_MS);
  };
  const watchFolders = (): void => {
    for (const folder of foldersOf(dir)) {
      if (watched.has(folder)) continue;
      watched.add(folder);
      watch(folder, settle).on('error', () => watched.delete(folder));
    }
  };
  watchFolders();
  if (imported === null) return;
  mkdirSync(imported, { recursive: true });
  // An import writes beside its folder, under names that begin with a dot, and puts that into its place as a whole.
  watch(imported, (_event, name) => {
    if (name?.startsWith('.') !== true) settle();
  });
}
