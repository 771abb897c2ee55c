/** `npm run import -- <source> --from <folder or URL>`: imports facts of public sources beside the embedded ones. */
import { fileURLToPath } from 'node:url';
import { FactError } from '../compile/faults.ts';
import { type CollectedSource, sourcesIn } from '../import/origin/collection.ts';
import { folderOrigin } from '../import/origin/folder.ts';
import { type Origin, OriginError } from '../import/origin/origin.ts';
import { isWebUrl, WebOrigin } from '../import/origin/web/origin.ts';
import type { Progress } from '../import/read-repository.ts';
import { type RepositoryReport, reportText, totals } from '../import/report.ts';
import { runImport } from '../import/run.ts';
import { DOWNLOADS, IMPORTED } from '../local/imported.ts';
import { UsageError } from '../local/usage.ts';
import { findReader, findSource, SOURCES, type SourceEntry } from '../sources/registry.ts';
import { ALL, HELP, type ImportOptions, importOptions } from './import/options.ts';
import { meter } from './import/progress.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

/** The reason why the process ends with 1; null when it ends with 0. */
function failure(reports: readonly RepositoryReport[]): string | null {
  if (reports.length === 0) return 'nothing was imported: none of the files belongs to this source';
  const names = reports.reduce((sum, report) => sum + report.unresolved.length, 0);
  if (names > 0) return `${names} names are unknown; their rows are listed above and were not taken over`;
  return null;
}

/** @param progress is called before each file is fetched. */
function originOf(source: SourceEntry, from: string, progress: Progress): Origin {
  if (!isWebUrl(from)) return folderOrigin(from);
  const wanted = (path: string): boolean => findReader(source, path) !== null;
  return new WebOrigin({ url: from, source: source.name, downloads: DOWNLOADS, wanted, progress });
}

/** The sources to import: one, or all sources of a folder that have no conditions of use. */
function requested({ source: name, from }: ImportOptions): readonly CollectedSource[] {
  if (name === ALL) return sourcesIn(from);
  const source = findSource(name);
  const names = [...SOURCES.map((entry) => entry.name), ALL].join(', ');
  if (source === null) throw new UsageError(`There is no source ${name}. One of ${names}.`);
  return [{ source, from }];
}

async function importOne(
  { source, from }: CollectedSource,
  done: ReadonlySet<string>,
): Promise<readonly RepositoryReport[]> {
  const shown = meter(process.stdout.isTTY);
  const origin = originOf(source, from, shown.show);
  const request = { source, origin, dataDir, imported: IMPORTED, progress: shown.show, done };
  const reports = await runImport(request).finally(shown.end);
  for (const report of reports) console.log(reportText(report));
  return reports;
}

async function run(options: ImportOptions): Promise<number> {
  const started = performance.now();
  const reports: RepositoryReport[] = [];
  for (const source of requested(options)) {
    const done = new Set(reports.map((report) => report.source));
    reports.push(...(await importOne(source, done)));
  }
  const why = failure(reports);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`${totals(reports)}; ${seconds} s, ${peak} MB at the peak.`);
  if (why !== null) console.log(`Ends with 1: ${why}.`);
  return why === null ? 0 : 1;
}

try {
  const options = importOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(HELP);
  else process.exitCode = await run(options);
} catch (error) {
  const expected = error instanceof UsageError || error instanceof OriginError;
  console.error(error instanceof FactError ? error.report() : expected ? error.message : error);
  process.exitCode = 2;
}
