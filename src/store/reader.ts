/** What a store needs of KV; the Workers binding satisfies it, and so does a Map in a test. */
export interface KvReader {
  /** At most 100 keys. Missing keys map to null. */
  get(keys: string[], options: { type: 'text'; cacheTtl: number }): Promise<Map<string, string | null>>;
}

/** KV answers at most this many keys in one bulk read. */
export const BULK_KEYS = 100;

/** Counts the operations a request makes: each has a price and a round trip. */
export interface OperationCounter {
  operations: number;
}

/**
 * Reads any number of keys in as few operations as KV allows.
 * @returns in no particular order; missing keys are null.
 */
export async function bulkRead(
  kv: KvReader,
  keys: readonly string[],
  cacheTtl: number,
  counter: OperationCounter,
): Promise<Map<string, string | null>> {
  const chunks: string[][] = [];
  for (let at = 0; at < keys.length; at += BULK_KEYS) chunks.push(keys.slice(at, at + BULK_KEYS));
  counter.operations += chunks.length;
  const answers = await Promise.all(chunks.map((chunk) => kv.get(chunk, { type: 'text', cacheTtl })));
  return new Map(answers.flatMap((answer) => [...answer]));
}
