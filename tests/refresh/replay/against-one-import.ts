/** Whether nothing was lost on the way: what daily refreshes made, fact by fact against one import of the last day. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileGraph } from '../../../src/compile/compile.ts';
import { compareVersions } from '../../../src/compile/publication/compare.ts';
import { manifestOf } from '../../../src/compile/publication/stored.ts';
import type { ChangeCounts } from '../../../src/documents/history.ts';
import { sourcesIn } from '../../../src/import/origin/collection.ts';
import { folderOrigin } from '../../../src/import/origin/folder.ts';
import { runImport } from '../../../src/import/run.ts';
import { holdsStatements, statementsIn } from '../../../src/statements/documents.ts';
import { documentKey, type Manifest, pointerKey } from '../../../src/store/keys.ts';
import type { MemoryKv } from '../../support/memory-kv.ts';

/** What is served, beside what one import makes of the same files. */
export interface Whole {
  readonly facts: number;
  readonly documents: number;
  /** Documents that one of the two has and the other has not, or has otherwise. */
  readonly others: readonly string[];
  /** What would have to be published for the two to say the same; null where they cannot be compared. */
  readonly changes: ChangeCounts | null;
}

function servedManifest(kv: MemoryKv): Manifest {
  const manifest = manifestOf(kv.values.get(pointerKey()));
  if (manifest === null) throw new Error('nothing is served');
  return manifest;
}

/** Facts that a version states. */
export function factsServed(kv: MemoryKv): number {
  let facts = 0;
  for (const [name, hash] of Object.entries(servedManifest(kv).documents)) {
    if (!holdsStatements(name)) continue;
    const statements = statementsIn(name, kv.values.get(documentKey(hash)) ?? '');
    for (const said of statements.values()) facts += said.length;
  }
  return facts;
}

/** As `npm run import -- all` and `npm run build:data` do it: no state, no refresh. */
async function importedAtOnce(mirror: string, dataDir: string, folder: string): Promise<Compiled> {
  const imported = join(folder, 'at-once');
  try {
    const done = new Set<string>();
    for (const { source, from } of sourcesIn(mirror)) {
      const request = { source, origin: folderOrigin(from), dataDir, imported, done };
      const reports = await runImport({ ...request, progress: () => undefined });
      for (const report of reports) done.add(report.source);
    }
    return compileGraph(dataDir, imported);
  } finally {
    rmSync(imported, { recursive: true, force: true });
  }
}

/** @param folder for what is imported, taken away again. */
export async function heldAgainstOneImport(
  kv: MemoryKv,
  mirror: string,
  dataDir: string,
  folder: string,
): Promise<Whole> {
  const served = servedManifest(kv);
  const direct = await importedAtOnce(mirror, dataDir, folder);
  const names = new Set([...Object.keys(served.documents), ...Object.keys(direct.manifest.documents)]);
  const isOther = (name: string): boolean => {
    const text = kv.values.get(documentKey(served.documents[name] ?? ''));
    return text === undefined || text !== direct.documents.get(direct.manifest.documents[name] ?? '');
  };
  return {
    facts: factsServed(kv),
    documents: names.size,
    others: [...names].filter(isOther),
    changes: (await compareVersions(kv, served, direct))?.counts ?? null,
  };
}
