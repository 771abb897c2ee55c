/** Writes a version of the graph into files, one node at a time. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { CONTEXT } from '../linked/context.ts';
import type { PublishedAt } from '../linked/thing.ts';
import { rowOf } from './columns.ts';
import { type ExportedNode, nodesOf } from './nodes.ts';
import { quadsOf } from './quads.ts';

export const FORMATS = ['jsonl', 'csv', 'nquads'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportReport {
  /** Number of nodes by kind. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Number of lines of N-Quads; 0 when none were asked for. */
  readonly quads: number;
  /** Paths of the files, in order. */
  readonly files: readonly string[];
}

/** The open files. Each is created with its first line. */
class Files {
  readonly #folder: string;
  readonly #open = new Map<string, WriteStream>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Waits while the disk is slower than the graph. */
  async write(name: string, text: string): Promise<void> {
    const stream = this.#open.get(name) ?? createWriteStream(join(this.#folder, name));
    this.#open.set(name, stream);
    if (!stream.write(text)) await once(stream, 'drain');
  }

  async close(): Promise<readonly string[]> {
    for (const stream of this.#open.values()) stream.end();
    await Promise.all([...this.#open.values()].map((stream) => finished(stream)));
    return [...this.#open.keys()].sort().map((name) => join(this.#folder, name));
  }
}

/** The columns of each kind, in the order of their first use. They are found in a first pass, since no node is kept. */
async function columnsByKind(publication: PublishedAt): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = new Map<string, Set<string>>();
  for await (const { kind, thing } of nodesOf(publication)) {
    const own = columns.get(kind) ?? new Set();
    columns.set(kind, own);
    for (const name of rowOf(thing, publication.base).keys()) own.add(name);
  }
  return new Map([...columns].map(([kind, own]) => [kind, [...own, 'licence']]));
}

/** The name contains the licence, so that facts under a share-alike licence can be left out. */
const graphOf = ({ base, view }: PublishedAt, { licences }: ExportedNode): string =>
  `${base}/v/${view.version}/${licences.join('+') || 'none'}`;

/** @returns what was written. The same version always gives the same bytes. */
export async function exportGraph(
  publication: PublishedAt,
  folder: string,
  formats: ReadonlySet<Format>,
): Promise<ExportReport> {
  const files = new Files(folder);
  const nodes: Record<string, number> = {};
  let [quads, blanks] = [0, 0];
  const columns = formats.has('csv')
    ? await columnsByKind(publication)
    : new Map<string, readonly string[]>();
  if (formats.has('jsonl'))
    await files.write('context.jsonld', `${JSON.stringify({ '@context': CONTEXT }, null, 2)}\n`);
  for (const [kind, names] of columns) await files.write(`${kind}.csv`, stringify([[...names]]));
  for await (const node of nodesOf(publication)) {
    const { kind, thing, licences } = node;
    nodes[kind] = (nodes[kind] ?? 0) + 1;
    if (formats.has('jsonl'))
      await files.write(
        'graph.jsonl',
        `${JSON.stringify({ licences, ...thing })}
`,
      );
    const names = columns.get(kind);
    if (names !== undefined) {
      const row = rowOf(thing, publication.base).set('licence', licences.join(' '));
      await files.write(`${kind}.csv`, stringify([names.map((name) => row.get(name) ?? '')]));
    }
    if (formats.has('nquads')) {
      const lines = quadsOf(thing, graphOf(publication, node), () => `_:b${blanks++}`);
      quads += lines.length;
      await files.write('graph.nq', `${lines.join('\n')}\n`);
    }
  }
  return { nodes, quads, files: await files.close() };
}
