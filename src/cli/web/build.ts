import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { writeAssetHeaders } from './asset-headers.ts';
import { writeSchemaFiles } from './schema-files.ts';
import { contentStamp } from './stamp.ts';

const OUTPUT = 'dist/web';
const STAMP = 'dist/web.stamp';
const SDL = 'schema/schema.graphql';
const INPUTS = ['web', SDL, 'src/cli/web', 'package-lock.json'];

/** @returns false when the pages were up to date. */
export async function buildWeb(): Promise<boolean> {
  const stamp = await contentStamp(INPUTS);
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return false;
  await build({ configFile: 'web/vite.config.ts', logLevel: 'error' });
  await writeSchemaFiles(SDL, OUTPUT);
  await writeAssetHeaders(OUTPUT);
  await writeFile(STAMP, stamp);
  return true;
}
