/** A figure as it stands in the table: its text, and whether it keeps to its budget. */

export interface Value {
  readonly text: string;
  /** Null: there is no budget for it, or it was not measured. */
  readonly met: boolean | null;
}

/** `value` is in the units of `budget`; `text` says it to people. */
export const atMost = (text: string, value: number, budget: number): Value => ({
  text,
  met: value <= budget,
});
export const atLeast = (text: string, value: number, budget: number): Value => ({
  text,
  met: value >= budget,
});
export const under = (text: string, value: number, budget: number): Value => ({ text, met: value < budget });

export const plain = (text: string): Value => ({ text, met: null });
export const NOT_MEASURED = plain('not measured');

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
export const mb = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
