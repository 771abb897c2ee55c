import { spelledLabel } from '../../model/season-labels.ts';

/** The first and the last season that are asked for, by label or year; without a value there is no bound. */
export interface LabelBounds {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The year in which a season of that label began, or in which its tournament was; null for a text that is no label. */
export const yearOfLabel = (label: string): string | null =>
  /^(?:18|19|20)\d\d(?!\d)/.exec(spelledLabel(label))?.[0] ?? null;

/** Whether a season is neither before the first nor after the last. */
export function isWithin({ from, to }: LabelBounds, label: string): boolean {
  const year = yearOfLabel(label) ?? '';
  return year >= (yearOfLabel(from ?? '') ?? '') && year <= (yearOfLabel(to ?? '') ?? '9999');
}
