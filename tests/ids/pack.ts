/** Lists of ids as small files: sorted, each without what it has in common with the one before, and compressed. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A character that stands for how many characters are those of the id before. */
const FIRST = 40;
const MOST = 60;

function sharedWith(before: string, id: string): number {
  let length = 0;
  while (length < MOST && length < id.length && before[length] === id[length]) length++;
  return length;
}

export function pack(ids: readonly string[]): Uint8Array {
  const sorted = [...ids].sort();
  const lines = sorted.map((id, at) => {
    const shared = sharedWith(sorted[at - 1] ?? '', id);
    return String.fromCharCode(FIRST + shared) + id.slice(shared);
  });
  const text = Buffer.from(lines.join('\n'));
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

export function unpack(packed: Uint8Array): readonly string[] {
  let before = '';
  return brotliDecompressSync(packed)
    .toString()
    .split('\n')
    .map((line) => {
      before = before.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
      return before;
    });
}
