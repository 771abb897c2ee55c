/** A match of such a season. */
export interface Result {
  readonly home: string;
  readonly away: string;
  readonly goals: readonly [number, number];
}
