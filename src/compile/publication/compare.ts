/** Compares two versions: which statements the new one adds, and which it drops. */
import { holdsStatements, type Statements, statementsIn } from '../../statements/documents.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';
import type { Compiled } from '../compile.ts';
import { ChangeTally, type VersionComparison } from './tally.ts';
import type { KvTarget } from './target.ts';

export type { VersionComparison } from './tally.ts';

/** How many documents of each version are held at once. The largest have some megabytes. */
const READ_AT_ONCE = 20;

const NOTHING: Statements = new Map();

/** A version lacks a document, or has one that cannot be read. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Gives texts by their hashes. A missing text is null or absent. */
type Texts = ReadonlyMap<string, string | null>;

/** A version whose documents can be read. */
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

/**
 * The statements of some documents of a version, in the order of the names. A document that the version does not have
 * makes none.
 */
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
 * Compares the documents that differ, a few at a time. Documents with the same hash are equal.
 * @param served null when nothing is served yet.
 * @returns null when the two cannot be compared: one has another shape, or lacks a document.
 */
export async function compareVersions(
  target: KvTarget,
  served: Manifest | null,
  compiled: Compiled,
): Promise<VersionComparison | null> {
  return served === null ? null : compared(inStore(target, served), inMemory(compiled));
}

/** Compares two versions that are both in the store. */
export const compareStored = (
  target: KvTarget,
  before: Manifest,
  after: Manifest,
): Promise<VersionComparison | null> => compared(inStore(target, before), inStore(target, after));
