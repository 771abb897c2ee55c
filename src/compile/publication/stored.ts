/** What a store has before a publication begins. */
import { CURRENT_KEY, claimKey, type Manifest, manifestKey, pointerKey } from '../../store/keys.ts';
import { manifestIn } from '../../store/manifest-text.ts';
import { type Claim, claimIn } from './claim.ts';
import type { KvTarget } from './target.ts';

export interface Stored {
  /** Text of this shape's pointer; null when there is none. */
  readonly pointer: string | null;
  /** The version served; of an older shape, where this one has none yet. Null when none can be read. */
  readonly served: Manifest | null;
  /** Of the publisher before. */
  readonly claim: Claim | null;
}

/** One that is damaged counts as none: it is replaced, and whatever it named is looked for. */
export function manifestOf(text: string | null | undefined): Manifest | null {
  try {
    return text === null || text === undefined ? null : manifestIn(text);
  } catch {
    return null;
  }
}

/** The manifest that is served in the newest of the shapes before, whose log goes on. */
async function servedBefore(target: KvTarget, shape: number): Promise<Manifest | null> {
  const older = Array.from({ length: shape - 1 }, (_, back) => pointerKey(shape - 1 - back));
  const keys = [...older, CURRENT_KEY];
  const found = await target.get(keys);
  return keys.map((key) => manifestOf(found.get(key))).find((manifest) => manifest !== null) ?? null;
}

export async function storedIn(target: KvTarget, shape: number): Promise<Stored> {
  const keys = [pointerKey(shape), claimKey(shape)] as const;
  const found = await target.get([...keys]);
  const [pointer, claim] = keys.map((key) => found.get(key) ?? null);
  const served = manifestOf(pointer);
  return {
    pointer: pointer ?? null,
    served: served ?? (pointer || claim ? null : await servedBefore(target, shape)),
    claim: claimIn(claim),
  };
}

/** Hash of the log that is to go on; where the pointer is lost, the last publisher's claim still names it. */
export function historyOf({ served, claim }: Stored): string | undefined {
  if (served !== null) return served.history;
  return claim?.withdrawn ? claim.entry.before : claim?.history;
}

/** Whether the last publisher did not get through: what it left needs to be looked at. */
export const wasInterrupted = ({ served, claim }: Stored): boolean =>
  claim !== null && !claim.withdrawn && claim.history !== served?.history;

/** Text of the manifest of a version; null when there is none. */
export async function manifestText(target: KvTarget, version: string): Promise<string | null> {
  const key = manifestKey(version);
  return (await target.get([key])).get(key) ?? null;
}
