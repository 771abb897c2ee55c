import { type FaultOrigin, KvError, StoreError } from './faults.ts';
import { TimeoutError, type Waits } from './isolate/waits.ts';

/** What a store needs of KV. The binding of a Worker provides it, and so does a Map in a test. */
export interface KvReader {
  /** At most 100 keys. Missing keys map to null. */
  get(keys: string[], options: { type: 'text'; cacheTtl: number }): Promise<Map<string, string | null>>;
}

/** The most keys that KV reads in one operation. */
export const BULK_KEYS = 100;
/**
 * The longest time for a read, in milliseconds. Distant KV answers within one second; after five, no answer will
 * come.
 */
export const READ_MS = 5_000;
/** The least that KV allows, in seconds. For so long a location may serve an old pointer, or not see a new one. */
export const SHORT_TTL = 30;
/** The content under a hash never changes, so a location may keep it for a year; in seconds. */
export const FOREVER_TTL = 31_536_000;

/**
 * Part of the context of a request: the work it is given goes on after the request. Absent when there is no request.
 */
export interface BackgroundWork {
  waitUntil?(work: Promise<unknown>): void;
}

/** Reads for one request, and counts its operations: each costs money and a round trip. */
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

  /** Lets work go on after the request was answered, or its client hung up. */
  keep(work: Promise<unknown>): void {
    this.#context?.waitUntil?.(work);
  }

  /** Reads behind the answer; these operations are not counted for the request. */
  behind(): Access {
    return new Access(this.kv, this.waits, this.#context);
  }
}

const readChunk = async ({ kv, waits }: Access, keys: string[], cacheTtl: number) =>
  waits.within(READ_MS, kv.get(keys, { type: 'text', cacheTtl }));

/** A read that failed at once is repeated once. A read that took too long would do so again. */
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
 * @param cacheTtl seconds for which the location may repeat its answer, even that a key is missing.
 * @returns values in any order; missing keys are null.
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

/**
 * Waits for the read of another request.
 * @throws StoreError of that read, or KvError when it does not end.
 */
export async function joinedRead<T>({ waits }: Access, joined: Promise<T>, origin: FaultOrigin): Promise<T> {
  try {
    return await waits.within(READ_MS, joined);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new KvError(`${origin.document ?? origin.key} did not come`, { ...origin, cause });
  }
}
