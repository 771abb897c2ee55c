/** The export as hashes: of each file, and of each node. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { exportGraph, FORMATS } from '../../src/export/write.ts';
import type { PublishedAt } from '../../src/linked/thing.ts';
import type { Exported } from './recording.ts';

/** The file that has one node a line. */
const NODES = 'graph.jsonl';
const SHORT = 12;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, SHORT);

/** The version of the data stands in every graph of the quads: it moves with any fact, and is left out. */
async function* linesOf(file: string, version: string): AsyncIterable<string> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    yield line.replaceAll(version, '');
}

async function fileOf(file: string, version: string, onLine: (line: string) => void) {
  const hash = createHash('sha256');
  let lines = 0;
  for await (const line of linesOf(file, version)) {
    hash.update(line).update('\n');
    onLine(line);
    lines++;
  }
  return { lines, hash: hash.digest('hex').slice(0, SHORT) };
}

export async function exportedOf(publication: PublishedAt): Promise<Exported> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    const { files } = await exportGraph(publication, folder, new Set(FORMATS));
    const nodes: Record<string, string> = {};
    const note = (line: string): void => {
      const { '@id': id } = JSON.parse(line) as { '@id': string };
      nodes[id.slice(`${publication.base}/id/`.length)] = hashOf(line);
    };
    const told: Record<string, Awaited<ReturnType<typeof fileOf>>> = {};
    for (const file of files) {
      const name = basename(file);
      told[name] = await fileOf(file, publication.view.version, name === NODES ? note : () => {});
    }
    return { files: told, nodes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
