import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const OFFLINE = { WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };
const WRANGLER = 'node_modules/wrangler/bin/wrangler.js';

/**
 * Bundles a Worker of the benchmark as a deployment would.
 * @param constants names the Worker declares, and the values they have.
 * @returns the text of its one module.
 */
export async function bundle(entry: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'football-bench-'));
  const options = ['--dry-run', '--minify', '--outdir', outdir, '--config', 'bench/wrangler.toml'];
  await promisify(execFile)(process.execPath, [WRANGLER, 'deploy', entry, ...options], {
    env: { ...process.env, ...OFFLINE },
  });
  const file = readdirSync(outdir).find((name) => name.endsWith('.js')) ?? '';
  const script = readFileSync(join(outdir, file), 'utf8');
  rmSync(outdir, { recursive: true });
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${lines.join('\n')}\n${script}`;
}
