/** What a new version says and the one served does not, and the other way round. */
import { holdsStatements, type Statements, statementsIn } from '../../statements/documents.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';
import type { Compiled } from '../compile.ts';
import { ChangeTally, type VersionComparison } from './tally.ts';
import type { KvTarget } from './target.ts';

export type { VersionComparison } from './tally.ts';

/** Documents of each version that are held at once: the largest have some megabytes. */
const READ_AT_ONCE = 20;

const NOTHING: Statements = new Map();

/** A version lacks a document, or has one that cannot be read. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Texts by hash; one that is not there is missing from the map, or null. */
type Texts = ReadonlyMap<string, string | null>;

/** A version whose documents can be had. */
interface Readable {
  readonly manifest: Manifest;
  texts(hashes: readonly string[]): Texts | Promise<Texts>;
}

const inMemory = ({ manifest, documents }: Compiled): Readable => ({ manifest, texts: () => documents });

const inStore = (target: KvTarget, manifest: Manifest): Readable => ({
  manifest,
  texts: async (hashes) => {
    if (hashes.length === 0) return new Map();
    const found = await target.get(hashes.map(documentKey));
    return new Map(hashes.map((hash) => [hash, found.get(documentKey(hash)) ?? null]));
  },
});

function read(name: string, text: string | null | undefined): Statements {
  if (text === null || text === undefined) throw new UnreadableError(`${name} is missing`);
  try {
    return statementsIn(name, text);
  } catch (error) {
    throw new UnreadableError(`${name} differs from what was written`, { cause: error });
  }
}

/** What some documents of a version say, in the order of their names; those it does not have say nothing. */
async function statementsOf(
  { manifest, texts }: Readable,
  names: readonly string[],
): Promise<readonly Statements[]> {
  const found = await texts(names.flatMap((name) => manifest.documents[name] ?? []));
  return names.map((name) => {
    const hash = manifest.documents[name];
    return hash === undefined ? NOTHING : read(name, found.get(hash));
  });
}

async function tally(before: Readable, after: Readable): Promise<VersionComparison> {
  const [old, young] = [before.manifest.documents, after.manifest.documents];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter(holdsStatements)
    .filter((name) => old[name] !== young[name]);
  const found = new ChangeTally();
  for (let at = 0; at < names.length; at += READ_AT_ONCE) {
    const chunk = names.slice(at, at + READ_AT_ONCE);
    const [was, is] = await Promise.all([statementsOf(before, chunk), statementsOf(after, chunk)]);
    for (const place of chunk.keys()) found.add(was[place] ?? NOTHING, is[place] ?? NOTHING);
  }
  return found.comparison;
}

async function compared(before: Readable, after: Readable): Promise<VersionComparison | null> {
  if (before.manifest.schemaVersion !== after.manifest.schemaVersion) return null;
  try {
    return await tally(before, after);
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/**
 * Compares the documents that are not the same, a few at a time: what is under the same hash says the same.
 * @param served null: nothing is served yet.
 * @returns null when the two cannot be compared: one is of another shape, or a document of it is gone.
 */
export async function compareVersions(
  target: KvTarget,
  served: Manifest | null,
  compiled: Compiled,
): Promise<VersionComparison | null> {
  return served === null ? null : compared(inStore(target, served), inMemory(compiled));
}

/** The same of two versions that are both in the store. */
export const compareStored = (
  target: KvTarget,
  before: Manifest,
  after: Manifest,
): Promise<VersionComparison | null> => compared(inStore(target, before), inStore(target, after));
