import { limitExceeded } from '../errors.ts';
import { LIMITS } from '../limits.ts';

async function readChunks(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const bytes = new Uint8Array(LIMITS.bodyBytes);
  let length = 0;
  for await (const chunk of body) {
    if (length + chunk.byteLength > bytes.byteLength)
      throw limitExceeded('bodyBytes', LIMITS.bodyBytes, undefined, 413);
    bytes.set(chunk, length);
    length += chunk.byteLength;
  }
  return bytes.subarray(0, length);
}

/**
 * Reads a body up to a limit. Yoga's own limiter does the same and takes twice as long: it wraps every body in a
 * stream, also those whose length is known.
 */
export async function readBody(request: Request): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > LIMITS.bodyBytes) throw limitExceeded('bodyBytes', LIMITS.bodyBytes, declared, 413);
  if (declared >= 0) return request.text();
  return request.body === null ? '' : new TextDecoder().decode(await readChunks(request.body));
}
