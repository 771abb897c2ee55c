/**
 * The last step of a publication: it puts the pointer. When two publishers work at the same time, one of them wins.
 * KV has neither compare-and-set nor locks. So each publisher writes a claim under one key, and reads that key before
 * and after it puts the pointer.
 * The last publisher to claim wins. A publisher that finds another's claim before it puts the pointer gives up. A
 * publisher that finds another pointer than the one it compared with withdraws its claim and gives up too. A pointer
 * may still be put between the other's last look and the other's put. The earlier claimant notices this afterwards:
 * it waits until the other is served or withdraws, and else puts the other's pointer. So the log holds each
 * publication that reported success, as long as reads see the writes before them.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PUBLICATION } from '../../documents/history.ts';
import { FLAG, TEXT } from '../../model/kit/cell-type.ts';
import { checked, type Of, optional, partsOf, value } from '../../model/kit/shape.ts';
import { claimKey, manifestKey, pointerKey } from '../../store/keys.ts';
import { manifestIn } from '../../store/manifest-text.ts';
import { sealedManifest } from './manifest.ts';
import { type KvTarget, seenWithin } from './target.ts';

const text = value('text', TEXT);

/**
 * `nonce`: identifies the publisher; each run has a new one. `entry`: what is published, as the log will record it. `history`: hash
 * of the log with that entry; the entry names the log before it, so that a lost log can be restored. `withdrawn`: the publisher
 * gave up before it put the pointer.
 */
const CLAIM = partsOf({
  nonce: text,
  entry: PUBLICATION,
  history: text,
  withdrawn: optional(value('true', FLAG)),
});
export interface Claim extends Of<typeof CLAIM> {}

/** Another publisher worked at the same time, and its version is the one served. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';

  constructor(rival: string) {
    super(
      `Another publisher worked at the same time: its version ${rival} was published, and this one was not. Run the command again.`,
    );
  }
}

/** A claim that cannot be read counts as none, and is replaced. */
export function claimIn(written: string | null | undefined): Claim | null {
  try {
    return checked(CLAIM, JSON.parse(written ?? 'null'));
  } catch {
    return null;
  }
}

/**
 * How often a publisher looks at a rival before it puts the rival's pointer, and the milliseconds between two looks.
 */
const RIVAL_PAUSES = [100, 300, 600, 1_000] as const;

/** How often the pointer is put, since pointers of earlier claimants may still arrive after it. */
const ATTEMPTS = 5;

interface Seen {
  readonly claim: Claim | null;
  readonly pointer: string | null;
}

interface Turn {
  readonly shape: number;
  /** Text of the pointer to put. */
  readonly pointer: string;
  /** Text of the pointer of the version that the new one was compared with; null when there was none. */
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

/** No fault is known, but a publication that cannot be read back is not reported as a success. */
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

  /** @throws OvertakenError when another publisher has claimed. */
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

  /** @throws OvertakenError when another publisher has won. */
  async leave(): Promise<void> {
    const { base, pointer: ours } = this.#turn;
    const isSettled = ({ pointer }: Seen): boolean => pointer !== base;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await this.#target.put(pointerKey(this.#turn.shape), ours);
      const { claim, pointer } = await seenWithin(this.#target, () => this.#see(), isSettled);
      const rival = claim === null || this.#isMine(claim) || claim.withdrawn ? null : claim;
      if (pointer === base) throw notSeen(pointerKey(this.#turn.shape));
      if (pointer === ours) return rival === null ? undefined : this.#yieldTo(rival);
      // The pointer of an earlier claimant arrived after ours. We claimed last, so we put ours again.
      if (!this.#isMine(claim)) throw new OvertakenError(versionIn(pointer));
    }
    throw new Error('the pointer was overwritten; another version is served');
  }

  /** Another publisher claimed after our last look, before we put the pointer. */
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
    const manifest = (await this.#target.get([key])).get(key);
    if (manifest)
      await this.#target.put(
        pointerKey(this.#turn.shape),
        sealedManifest({ ...manifestIn(manifest), history }),
      );
  }
}

/**
 * Puts the pointer, unless another publisher is at work.
 * @param earlier the claim that was there when this publication began.
 * @throws OvertakenError when another publisher wins.
 */
export async function putPointer(target: KvTarget, turn: Turn, earlier: Claim | null): Promise<void> {
  const contest = new Contest(target, turn);
  await contest.enter(earlier);
  await contest.leave();
}
