/** `npm run import -- <source> --from <folder or URL>`: imports facts of public sources beside the embedded ones. */
import { fileURLToPath } from 'node:url';
import { loadFacts } from '../compile/load/load.ts';
import { failure } from '../import/failure.ts';
import { readAnswers, writeAnswers } from '../import/names/answers.ts';
import { type CollectedSource, sourcesIn } from '../import/origin/collection.ts';
import { folderOrigin } from '../import/origin/folder.ts';
import type { Origin } from '../import/origin/origin.ts';
import { isWebUrl, WebOrigin } from '../import/origin/web/origin.ts';
import type { Progress } from '../import/read-repository.ts';
import { type RepositoryReport, reportText, totals } from '../import/report.ts';
import { type ImportRequest, runImport } from '../import/run.ts';
import { existing } from '../local/existing.ts';
import { DOWNLOADS, IMPORTED } from '../local/imported.ts';
import { clubCsv, findReader, findSource, type SourceEntry } from '../sources/registry.ts';
import { EXIT } from './command/exit.ts';
import { runCommand } from './command/run.ts';
import { jsonReport } from './import/json.ts';
import { ALL, HELP, type ImportOptions, importOptions } from './import/options.ts';
import { type Meter, meter, SILENT } from './import/progress.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

/** @param progress is called before each file is fetched. */
function originOf(source: SourceEntry, from: string, progress: Progress): Origin {
  if (!isWebUrl(from)) return folderOrigin(existing('--from', from));
  const wanted = (path: string): boolean => findReader(source, path) !== null;
  return new WebOrigin({ url: from, source: source.name, downloads: DOWNLOADS, wanted, progress });
}

/** The sources to import: one, or all sources of a folder that have no conditions of use. */
function requested({ source: name, from, map }: ImportOptions): readonly CollectedSource[] {
  if (name === ALL) return sourcesIn(existing('--from', from));
  const source = map === null ? findSource(name) : clubCsv(map);
  return source === null ? [] : [{ source, from }];
}

/** What all imports of a call have in common. */
type Common = Pick<ImportRequest, 'dataDir' | 'embedded' | 'imported' | 'accepted' | 'names'>;

async function importOne(
  { source, from }: CollectedSource,
  common: Common,
  done: ReadonlySet<string>,
  shown: Meter,
): Promise<readonly RepositoryReport[]> {
  const origin = originOf(source, from, shown.show);
  return runImport({ ...common, source, origin, progress: shown.show, done }).finally(shown.end);
}

async function importAll(options: ImportOptions): Promise<readonly RepositoryReport[]> {
  const reports: RepositoryReport[] = [];
  const names = options.names === null ? null : await readAnswers(options.names);
  const { accepted } = options;
  const tables = { dataDir, embedded: loadFacts(dataDir), imported: IMPORTED };
  const common = { ...tables, accepted, ...(names === null ? {} : { names }) };
  for (const source of requested(options)) {
    const done = new Set(reports.map((report) => report.source));
    const shown = options.json ? SILENT : meter(process.stdout.isTTY);
    const read = await importOne(source, common, done, shown);
    if (!options.json) for (const report of read) console.log(reportText(report));
    reports.push(...read);
  }
  const asked = reports.flatMap(({ unresolved }) => unresolved);
  if (names !== null) writeAnswers(names, asked);
  return reports;
}

async function run(options: ImportOptions): Promise<number> {
  const started = performance.now();
  const reports = await importAll(options);
  const why = failure(reports);
  const code = why === null ? EXIT.done : EXIT.failed;
  if (options.json) {
    console.log(JSON.stringify(jsonReport(reports, why), null, 2));
    return code;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`${totals(reports)}; ${seconds} s, ${peak} MB at the peak.`);
  if (why !== null) console.log(`Ends with 1: ${why}.`);
  return code;
}

await runCommand(() => {
  const options = importOptions(process.argv.slice(2), process.env);
  if (!options.help) return run(options);
  console.log(HELP);
  return EXIT.done;
});
