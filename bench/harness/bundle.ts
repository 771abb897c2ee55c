import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js';

/** The build step calls `node`: it should find the one that runs this. Nothing is to leave the machine. */
const ENVIRONMENT = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
};

const wrangler = (args: readonly string[]) =>
  promisify(execFile)(process.execPath, [WRANGLER, ...args], { env: { ...process.env, ...ENVIRONMENT } });

/**
 * Bundles a Worker of the benchmark as a deployment would.
 * @param constants names the Worker declares, and the values they have.
 * @returns the text of its one module.
 */
export async function bundle(entry: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'football-bench-'));
  const options = ['--dry-run', '--minify', '--outdir', outdir, '--config', 'bench/wrangler.toml'];
  await wrangler(['deploy', entry, ...options]);
  const file = readdirSync(outdir).find((name) => name.endsWith('.js')) ?? '';
  const script = readFileSync(join(outdir, file), 'utf8');
  rmSync(outdir, { recursive: true });
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${lines.join('\n')}\n${script}`;
}
