import { type FaultOrigin, KvError, StoreError } from './faults.ts';
import { TimeoutError, type Waits } from './isolate/waits.ts';

/** What a store needs of KV; the Workers binding satisfies it, and so does a Map in a test. */
export interface KvReader {
  /** At most 100 keys. Missing keys map to null. */
  get(keys: string[], options: { type: 'text'; cacheTtl: number }): Promise<Map<string, string | null>>;
}

/** KV answers at most this many keys in one bulk read. */
export const BULK_KEYS = 100;
/** How long a read may take, in milliseconds: KV far away answers within one second, and what takes five will not come. */
export const READ_MS = 5_000;
/** The least KV allows, in seconds: how long a location may serve an old pointer, or not see what it has just been given. */
export const SHORT_TTL = 30;
/** Content never changes under its hash, so a location may keep it: one year, in seconds. */
export const FOREVER_TTL = 31_536_000;

/** Of the context of a Worker's request: what it is given goes on after the request. Absent where there is no request. */
export interface BackgroundWork {
  waitUntil?(work: Promise<unknown>): void;
}

/** Who waits for an answer. */
export interface WaitingClient {
  /** What ends the work once the client has hung up; null while it waits. */
  hungUp(): Error | null;
}

/** How one request reads, and how many operations it has made: each has a price and a round trip. */
export class Access {
  readonly kv: KvReader;
  readonly waits: Waits;
  readonly #context: BackgroundWork | undefined;
  operations = 0;

  constructor(kv: KvReader, waits: Waits, context: BackgroundWork | undefined) {
    this.kv = kv;
    this.waits = waits;
    this.#context = context;
  }

  /** Goes on with something after the request is answered, or its client has hung up. */
  keep(work: Promise<unknown>): void {
    this.#context?.waitUntil?.(work);
  }

  /** For what is read behind the answer: its operations are not the request's. */
  behind(): Access {
    return new Access(this.kv, this.waits, this.#context);
  }
}

const readChunk = async ({ kv, waits }: Access, keys: string[], cacheTtl: number) =>
  waits.within(READ_MS, kv.get(keys, { type: 'text', cacheTtl }));

/** What failed at once is tried once more; what took too long would take too long again. */
async function readTwice(access: Access, keys: string[], cacheTtl: number) {
  access.operations += 1;
  try {
    return await readChunk(access, keys, cacheTtl);
  } catch (error) {
    if (error instanceof TimeoutError) throw error;
    access.operations += 1;
    return await readChunk(access, keys, cacheTtl);
  }
}

/**
 * Reads any number of keys in as few operations as KV allows.
 * @param cacheTtl seconds for which the location may answer the same, that a key is missing included.
 * @returns in no particular order; missing keys are null.
 * @throws KvError when KV fails twice, or takes longer than `READ_MS`.
 */
export async function bulkRead(
  access: Access,
  keys: readonly string[],
  cacheTtl: number,
): Promise<Map<string, string | null>> {
  const chunks: string[][] = [];
  for (let index = 0; index < keys.length; index += BULK_KEYS)
    chunks.push(keys.slice(index, index + BULK_KEYS));
  try {
    const answers = await Promise.all(chunks.map((chunk) => readTwice(access, chunk, cacheTtl)));
    return new Map(answers.flatMap((answer) => [...answer]));
  } catch (cause) {
    const [key = ''] = keys;
    throw new KvError(`KV did not give ${key}${keys.length > 1 ? ` and ${keys.length - 1} more` : ''}`, {
      key,
      cause,
    });
  }
}

/** Waits for what another request is reading. @throws StoreError that came of it, or KvError when it does not come. */
export async function joinedRead<T>({ waits }: Access, joined: Promise<T>, origin: FaultOrigin): Promise<T> {
  try {
    return await waits.within(READ_MS, joined);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new KvError(`${origin.document ?? origin.key} did not come`, { ...origin, cause });
  }
}
