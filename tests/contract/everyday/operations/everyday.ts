/** An operation that everybody asks, and what the answer must say. */
export interface Everyday {
  readonly name: string;
  readonly text: string;
  /** By the path of the answer: `club.matches.nodes.0.result`. */
  readonly told: Readonly<Record<string, string | number | boolean | null>>;
}
