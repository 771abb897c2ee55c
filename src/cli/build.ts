/** `npm run build:data`: compiles the facts, imported ones too, and prints what came of it; nothing is published. */
import { fileURLToPath } from 'node:url';
import { compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { IMPORTED } from './imported.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

function report(): void {
  const started = performance.now();
  const { manifest, documents } = compileGraph(
    dataDir,
    process.argv.includes('--embedded') ? null : IMPORTED,
  );
  const named = Object.entries(manifest.documents).map(([name, hash]) => ({
    name,
    size: documents.get(hash)?.length ?? 0,
  }));
  const largest = named.reduce((most, one) => (one.size > most.size ? one : most));
  const total = named.reduce((sum, one) => sum + one.size, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`version    ${manifest.version}`);
  console.log(`documents  ${documents.size}, ${(total / 1e6).toFixed(1)} MB of text`);
  console.log(`largest    ${largest.name}, ${(largest.size / 1e3).toFixed(0)} KB`);
  console.log(
    `built in   ${((performance.now() - started) / 1000).toFixed(1)} s, ${peak.toFixed(0)} MB at the peak`,
  );
}

try {
  report();
} catch (error) {
  if (!(error instanceof FactError)) throw error;
  console.error(error.report());
  process.exitCode = 1;
}
