/**
 * The last step of a publication: the pointer is put, and of two publishers at work at once one wins. KV can neither
 * compare and set nor lock, so each says in one key who is about to publish, and looks there before and after it puts
 * the pointer.
 *
 * The last to claim wins. Whoever finds another's claim before putting the pointer gives up, and so does a claimant who
 * finds another pointer than the one compared with, having withdrawn. A pointer put in spite of that – between the other's
 * last look and its put – is noticed afterwards by the earlier claimant, who waits for the other to be served or to
 * withdraw, and else puts the other's pointer. So as long as reads tell of the writes before them, each publication that
 * reported success is in the log.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublicationRecord } from '../../documents/history.ts';
import { claimKey, manifestKey, pointerKey } from '../../store/keys.ts';
import { manifestIn } from '../../store/manifest-text.ts';
import { sealedManifest } from './manifest.ts';
import { type KvTarget, seenWithin } from './target.ts';

export interface Claim {
  /** Whose it is: another one for each run. */
  readonly nonce: string;
  /** What is published, as the log will tell. */
  readonly entry: PublicationRecord;
  /** Hash of the log with that entry, which names the one before it: what is lost of a log can be put together again. */
  readonly history: string;
  /** Given up before the pointer was put. */
  readonly withdrawn?: true;
}

/** Another publisher was at work at the same time, and its version is the one served. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';

  constructor(rival: string) {
    super(
      `Another publisher worked at the same time: its version ${rival} was published, and this one was not. Run the command again.`,
    );
  }
}

/** One that cannot be read counts as none: it is replaced. */
export function claimIn(text: string | null | undefined): Claim | null {
  try {
    const claim = JSON.parse(text ?? 'null') as Partial<Claim> | null;
    return claim?.nonce && claim.history && claim.entry?.version ? (claim as Claim) : null;
  } catch {
    return null;
  }
}

/** Looks at a rival, in milliseconds between them, before its pointer is put for it. */
const RIVAL_PAUSES = [100, 300, 600, 1_000] as const;

/** Pointers of earlier claimants that may still be under way. */
const ATTEMPTS = 5;

interface Seen {
  readonly claim: Claim | null;
  readonly pointer: string | null;
}

export interface Turn {
  readonly shape: number;
  /** Text of the pointer that is to be put. */
  readonly pointer: string;
  /** Text of the pointer that the new version was compared with; null when there was none. */
  readonly base: string | null;
  readonly claim: Omit<Claim, 'nonce'>;
}

const versionIn = (pointer: string | null): string => {
  try {
    return pointer === null ? 'unknown' : manifestIn(pointer).version;
  } catch {
    return 'unknown';
  }
};

/** Nothing is known to be wrong, but a publication that cannot be seen is not called one. */
const notSeen = (key: string): Error =>
  new Error(`${key} was written, but cannot be read back yet; run the command again in some minutes`);

class Contest {
  readonly #target: KvTarget;
  readonly #turn: Turn;
  readonly #claim: Claim;

  constructor(target: KvTarget, turn: Turn) {
    this.#target = target;
    this.#turn = turn;
    this.#claim = { nonce: randomUUID(), ...turn.claim };
  }

  async #see(): Promise<Seen> {
    const [claim, pointer] = [claimKey(this.#turn.shape), pointerKey(this.#turn.shape)];
    const found = await this.#target.get([claim, pointer]);
    return { claim: claimIn(found.get(claim)), pointer: found.get(pointer) ?? null };
  }

  #isMine(claim: Claim | null): boolean {
    return claim?.nonce === this.#claim.nonce;
  }

  #put(more: { readonly withdrawn?: true }): Promise<void> {
    return this.#target.put(claimKey(this.#turn.shape), JSON.stringify({ ...this.#claim, ...more }));
  }

  /** @throws OvertakenError */
  async enter(earlier: Claim | null): Promise<void> {
    await this.#put({});
    const isSettled = ({ claim }: Seen): boolean => this.#isMine(claim) || claim?.nonce !== earlier?.nonce;
    const { claim, pointer } = await seenWithin(this.#target, () => this.#see(), isSettled);
    if (!this.#isMine(claim) && claim?.nonce === earlier?.nonce) throw notSeen(claimKey(this.#turn.shape));
    if (!this.#isMine(claim)) throw new OvertakenError(claim?.entry.version ?? 'unknown');
    if (pointer === this.#turn.base || pointer === this.#turn.pointer) return;
    await this.#put({ withdrawn: true });
    throw new OvertakenError(versionIn(pointer));
  }

  /** @throws OvertakenError */
  async leave(): Promise<void> {
    const { base, pointer: ours } = this.#turn;
    const isSettled = ({ pointer }: Seen): boolean => pointer !== base;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await this.#target.put(pointerKey(this.#turn.shape), ours);
      const { claim, pointer } = await seenWithin(this.#target, () => this.#see(), isSettled);
      const rival = claim === null || this.#isMine(claim) || claim.withdrawn ? null : claim;
      if (pointer === base) throw notSeen(pointerKey(this.#turn.shape));
      if (pointer === ours) return rival === null ? undefined : this.#yieldTo(rival);
      // An earlier claimant's pointer that was under way came after ours: the last to claim puts its own again.
      if (!this.#isMine(claim)) throw new OvertakenError(versionIn(pointer));
    }
    throw new Error('the pointer was overwritten; another version is served');
  }

  /** Another one claimed after our last look before the pointer. */
  async #yieldTo(rival: Claim): Promise<void> {
    for (const pause of RIVAL_PAUSES) {
      await sleep(pause);
      const { claim, pointer } = await this.#see();
      if (pointer !== this.#turn.pointer) throw new OvertakenError(versionIn(pointer));
      if (claim?.nonce === rival.nonce && claim.withdrawn) return;
    }
    await this.#serve(rival);
    throw new OvertakenError(rival.entry.version);
  }

  async #serve({ entry, history }: Claim): Promise<void> {
    const key = manifestKey(entry.version);
    const text = (await this.#target.get([key])).get(key);
    if (text)
      await this.#target.put(pointerKey(this.#turn.shape), sealedManifest({ ...manifestIn(text), history }));
  }
}

/**
 * Puts the pointer, unless another publisher is at work.
 * @param earlier the claim that was there when this publication began.
 * @throws OvertakenError
 */
export async function putPointer(target: KvTarget, turn: Turn, earlier: Claim | null): Promise<void> {
  const contest = new Contest(target, turn);
  await contest.enter(earlier);
  await contest.leave();
}
