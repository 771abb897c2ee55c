import { readdir, writeFile } from 'node:fs/promises';

/** Cloudflare reads at most this many rules of a `_headers` file. */
const MOST_RULES = 100;

const ALL = '/assets/*\n  X-Content-Type-Options: nosniff\n';

/**
 * Fingerprinted files may be cached for a year. Each file has a rule of its own: a rule for the folder would also
 * hold for missing files, and a browser that asks during a deployment would cache the 404 for a year.
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
