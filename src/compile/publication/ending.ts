/** The last keys of a publication, written after its documents: the lists, the log, the manifest, the pointer. */
import type { ChangeCounts, PublicationRecord } from '../../documents/history.ts';
import { type Manifest, manifestKey } from '../../store/keys.ts';
import { putPointer } from './claim.ts';
import type { VersionComparison } from './compare.ts';
import { listed, mendLists, wayBack } from './lists.ts';
import { nextNumber, type PublicationLog, readLog, writeLog } from './log.ts';
import { sealedManifest } from './manifest.ts';
import { mendedManifests } from './manifests.ts';
import { logPlaceOf, type Stored } from './stored.ts';
import type { DocumentTexts, KeyValue, KvTarget } from './target.ts';

export const NO_CHANGES: ChangeCounts = { added: 0, changed: 0, retracted: 0 };

export interface Work {
  readonly target: KvTarget;
  readonly manifest: Manifest;
  readonly stored: Stored;
  /** Compares this version with the version served. */
  compare(): Promise<VersionComparison | null>;
  /** Text of this version's manifest when it was published before. */
  readonly earlier: string | null;
  readonly isServed: boolean;
  readonly verify: boolean;
  readonly publishedAt: string;
}

const NOTHING_CHANGED: Changes = { told: {}, list: [] };

/** Everything that is written after the documents. */
export interface Ending {
  /** The log and its lists. */
  readonly documents: DocumentTexts;
  /** Manifests of earlier versions that were not as they were written. */
  readonly manifests: readonly KeyValue[];
  /** Whether the log, or a list that it names, was lost or damaged. */
  readonly isLogRepaired: boolean;
  readonly pointer: string;
  readonly history: string;
  readonly entry: PublicationRecord;
  readonly changes: ChangeCounts | null;
}

/** What a version changes, as its entry in the log, with the list of changes to write. */
interface Changes {
  readonly told: Pick<PublicationRecord, 'counts' | 'changes' | 'steps'>;
  readonly list: DocumentTexts;
}

async function changesOf(
  { target, manifest, stored, compare }: Work,
  before: PublicationLog,
): Promise<Changes> {
  const isLast = before.at(-1)?.version === stored.served?.version;
  const back = isLast ? await wayBack(target, before, manifest.version) : null;
  if (back !== null) return { told: back, list: [] };
  const comparison = await compare();
  if (comparison === null) return { told: {}, list: [] };
  const list = listed(comparison);
  const changes = list[0]?.[0];
  return { told: { counts: comparison.counts, ...(changes === undefined ? {} : { changes }) }, list };
}

/** Those of earlier versions to put right. */
function manifestsOf(
  { target, manifest: { version, schemaVersion }, stored }: Work,
  publications: PublicationLog,
): Promise<readonly KeyValue[]> {
  const served = stored.served?.schemaVersion === schemaVersion ? stored.served : null;
  return mendedManifests(target, { version, served, publications });
}

export async function endingOf(work: Work): Promise<Ending> {
  const { target, manifest, stored, isServed, verify, publishedAt } = work;
  const { version } = manifest;
  const log = await readLog(target, logPlaceOf(stored));
  const mended = verify
    ? await mendLists(target, log.publications)
    : { ...log, isComplete: true, documents: [] };
  const last = mended.publications.at(-1);
  // Where the pointer is lost, the log still tells which version it named, and that version gets no second entry.
  const isLogged = last?.version === version;
  const { told, list } = isLogged ? NOTHING_CHANGED : await changesOf(work, mended.publications);
  const before = log.history === null ? {} : { before: log.history };
  const number = nextNumber(mended.publications);
  const entry = { number, version, publishedAt, ...before, ...told };
  const written = writeLog(isLogged ? mended.publications : [...mended.publications, entry]);
  const isThere = log.isComplete && written.history === log.history;
  return {
    documents: [...mended.documents, ...list, ...(isThere ? [] : written.documents)],
    manifests: verify ? await manifestsOf(work, mended.publications) : [],
    isLogRepaired: !(log.isComplete && mended.isComplete),
    pointer: sealedManifest({ ...manifest, history: written.history }),
    history: written.history,
    entry: isLogged ? last : entry,
    changes: isServed ? NO_CHANGES : (told.counts ?? null),
  };
}

/** The keys written last: the manifest, the claim, the pointer. */
export function lastWrites({ manifest, stored, earlier }: Work, { pointer }: Ending): number {
  const isManifestThere = earlier === sealedManifest(manifest);
  return (isManifestThere ? 0 : 1) + (pointer === stored.pointer ? 0 : 2);
}

/** @throws OvertakenError when another publisher has won. */
export async function putLast({ target, manifest, stored, earlier }: Work, ending: Ending): Promise<void> {
  const text = sealedManifest(manifest);
  // Without the log, since a request that names a version gets the same answer for ever.
  if (earlier !== text) await target.put(manifestKey(manifest.version), text);
  if (ending.pointer === stored.pointer) return;
  const { pointer, history, entry } = ending;
  const turn = { shape: manifest.schemaVersion, pointer, base: stored.pointer, claim: { entry, history } };
  await putPointer(target, turn, stored.claim);
}
