import { readdir, writeFile } from 'node:fs/promises';

/** Cloudflare reads no more rules of a `_headers` file. */
const MOST_RULES = 100;

const ALL = '/assets/*\n  X-Content-Type-Options: nosniff\n';

/**
 * Fingerprinted files may be kept for a year: each by its name, since a rule for the folder holds for what is not there as well,
 * and a browser that asks during a deployment would keep the 404 as long.
 * @throws RangeError when there are more files than rules.
 */
export async function writeAssetHeaders(output: string): Promise<void> {
  const files = (await readdir(`${output}/assets`)).sort();
  if (files.length >= MOST_RULES)
    throw new RangeError(`${files.length} files in assets; _headers takes ${MOST_RULES} rules`);
  const rules = files.map(
    (file) => `/assets/${file}\n  Cache-Control: public, max-age=31536000, immutable\n`,
  );
  await writeFile(`${output}/_headers`, [ALL, ...rules].join('\n'));
}
