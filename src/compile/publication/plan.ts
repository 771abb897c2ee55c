/** Finds what a publication would write and cost, without writing. */
import type { Compiled } from '../compile.ts';
import { endingOf, lastWrites } from './ending.ts';
import { missingOf, type PublishOptions, workOf } from './publish.ts';
import type { KvTarget } from './target.ts';

/** Cloudflare's list prices of Workers KV, November 2026 (developers.cloudflare.com/kv/platform/pricing). */
const FREE_WRITES_A_DAY = 1_000;
const FREE_BYTES = 1_000_000_000;
const DOLLARS_A_WRITE = 5 / 1_000_000;
const DOLLARS_A_BYTE_AND_MONTH = 0.5 / 1_000_000_000;

export interface Plan {
  readonly version: string;
  readonly documents: number;
  /** UTF-8 bytes of all documents. */
  readonly bytes: number;
  /** Documents that the store lacks or holds with other text, and their UTF-8 bytes. */
  readonly missing: number;
  readonly missingBytes: number;
  /** The number of keys to write, with the log and the pointer. */
  readonly writes: number;
  /** The days that the publication takes when it writes no more in a day than the free plan permits. */
  readonly freeDays: number;
  /** Whether this version alone fits in the storage of the free plan. */
  readonly fitsFreeStorage: boolean;
  /** The cost of the writes beyond those that the paid plan includes, in US dollars. */
  readonly dollars: number;
  /** The cost of keeping the documents of this version for a month, in US dollars. */
  readonly dollarsAMonth: number;
}

const bytesOf = (texts: Iterable<string>): number =>
  [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

export async function planPublication(
  target: KvTarget,
  compiled: Compiled,
  options: PublishOptions = {},
): Promise<Plan> {
  const work = await workOf(target, compiled, options);
  const isDue = !work.isServed || work.verify;
  const missing = isDue ? (await missingOf(work)).documents : [];
  const ending = isDue ? await endingOf(work) : null;
  const after =
    ending === null ? 0 : ending.documents.length + ending.manifests.length + lastWrites(work, ending);
  const writes = missing.length + after;
  const bytes = bytesOf(compiled.documents.values());
  return {
    version: compiled.manifest.version,
    documents: compiled.documents.size,
    bytes,
    missing: missing.length,
    missingBytes: bytesOf(missing.map(([, text]) => text)),
    writes,
    freeDays: Math.ceil(writes / FREE_WRITES_A_DAY),
    fitsFreeStorage: bytes <= FREE_BYTES,
    dollars: writes * DOLLARS_A_WRITE,
    dollarsAMonth: bytes * DOLLARS_A_BYTE_AND_MONTH,
  };
}
