/** `npm run build:data`: compiles the facts, also imported ones, and prints a summary. It publishes nothing. */
import { compileGraph } from '../compile/compile.ts';
import { DATA_HELP, DATA_OPTIONS, type DataFolder, dataFolder } from '../local/data-folder.ts';
import { asPublished } from './command/as-published.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const HELP = `npm run build:data -- [options]

Compiles the facts and prints a summary. It publishes nothing.

${DATA_HELP}
  --help           show this text

Exit codes: 0 done; 1 the facts are wrong; 2 the command line is wrong.
`;

async function report({ dir, imported }: DataFolder): Promise<void> {
  const started = performance.now();
  const { manifest, documents } = await asPublished(compileGraph(dir, imported));
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

const CONFIG = { options: { ...DATA_OPTIONS, help: { type: 'boolean' } } } as const;

await runWithOptions(CONFIG, HELP, async ({ values }) => {
  await report(dataFolder(values));
  return EXIT.done;
});
