/** Set in the bundle of the Worker alone: `define` in wrangler.toml. */
declare const IN_WORKER: boolean | undefined;

/**
 * A text for people who read tables or their declaration. No answer has it, so that the Worker is built without it, by which
 * its compressed script is 5 KB smaller.
 */
export function doc(text: string): string;
export function doc(text: string): string | undefined {
  return typeof IN_WORKER === 'undefined' ? text : undefined;
}
