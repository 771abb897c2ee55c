/** `npm run build:data`: compiles the facts, also imported ones, and prints a summary. It publishes nothing. */
import { parseArgs } from 'node:util';
import { compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { DATA_HELP, DATA_OPTIONS, type DataFolder, dataFolder } from '../local/data-folder.ts';
import { isUsageError } from '../local/usage.ts';

const HELP = `npm run build:data -- [options]

Compiles the facts and prints a summary. It publishes nothing.

${DATA_HELP}
  --help           show this text
`;

function run(): void {
  const { values } = parseArgs({ options: { ...DATA_OPTIONS, help: { type: 'boolean' } } });
  if (values.help === true) console.log(HELP);
  else report(dataFolder(values));
}

function report({ dir, imported }: DataFolder): void {
  const started = performance.now();
  const { manifest, documents } = compileGraph(dir, imported);
  const named = Object.entries(manifest.documents).map(([name, hash]) => ({
    name,
    size: documents.get(hash)?.length ?? 0,
  }));
  const largest = named.reduce((most, document) => (document.size > most.size ? document : most));
  const total = named.reduce((sum, document) => sum + document.size, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`version    ${manifest.version}`);
  console.log(`documents  ${documents.size}, ${(total / 1e6).toFixed(1)} MB of text`);
  console.log(`largest    ${largest.name}, ${(largest.size / 1e3).toFixed(0)} KB`);
  console.log(
    `built in   ${((performance.now() - started) / 1000).toFixed(1)} s, ${peak.toFixed(0)} MB at the peak`,
  );
}

try {
  run();
} catch (error) {
  if (!(error instanceof FactError) && !isUsageError(error)) throw error;
  console.error(error instanceof FactError ? error.report() : error.message);
  process.exitCode = 1;
}
