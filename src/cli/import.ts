/** `npm run import -- <source> --from <folder or URL>`: facts of public sources, beside the embedded ones. */
import { fileURLToPath } from 'node:url';
import { FactError } from '../compile/faults.ts';
import { folderOrigin } from '../import/origin/folder.ts';
import { OriginError } from '../import/origin/origin.ts';
import { type RepositoryReport, reportText } from '../import/report.ts';
import { runImport } from '../import/run.ts';
import { findSource, SOURCES } from '../sources/registry.ts';
import { HELP, type ImportOptions, importOptions } from './import/options.ts';
import { meter } from './import/progress.ts';
import { IMPORTED } from './imported.ts';
import { UsageError } from './start/options.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

/** Why the process ends with 1, in words; null when it ends with 0. */
function failure(reports: readonly RepositoryReport[]): string | null {
  if (reports.length === 0) return 'nothing was imported: no file there is one that this source has';
  const names = reports.reduce((sum, report) => sum + report.unresolved.length, 0);
  if (names > 0)
    return `${names} names are not resolved; their rows are listed above and were not taken over`;
  return null;
}

async function run({ source: name, from }: ImportOptions): Promise<number> {
  const source = findSource(name);
  if (source === null)
    throw new UsageError(`There is no source ${name}. One of ${SOURCES.map((one) => one.name).join(', ')}.`);
  const shown = meter(process.stdout.isTTY);
  const request = { source, origin: folderOrigin(from), dataDir, imported: IMPORTED, progress: shown.show };
  const reports = await runImport(request).finally(shown.end);
  for (const report of reports) console.log(reportText(report));
  const why = failure(reports);
  console.log(why === null ? 'Done.' : `Ends with 1: ${why}.`);
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
