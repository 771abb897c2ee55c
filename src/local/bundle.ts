import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';

const OUTPUT = '.wrangler/start';

/** The build step in wrangler.toml calls `node`; it should find the one that runs this. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;

/** Nothing of this may leave the machine, nor wait for a network that is not there. */
const OFFLINE = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
};

/**
 * Bundles the Worker just as a deployment would.
 * @returns the text of its one module.
 */
export async function bundleWorker(): Promise<string> {
  const wrangler = 'node_modules/wrangler/bin/wrangler.js';
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', OUTPUT];
  try {
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...OFFLINE, PATH } });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The Worker does not build:\n${stdout}${stderr}`);
  }
  return readFile(`${OUTPUT}/worker.js`, 'utf8');
}
