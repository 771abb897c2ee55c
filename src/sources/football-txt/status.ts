import type { SourceStatus } from '../match.ts';

const STATUSES: readonly (readonly [RegExp, SourceStatus])[] = [
  [/\b(?:awarded|awd\.?|forfeit(?:ed)?)(?!\p{L})/iu, 'AWARDED'],
  [/\b(?:cancell?ed|canc\.?)(?!\p{L})/iu, 'CANCELLED'],
  [/\b(?:postponed|pst|ppd\.?)(?!\p{L})/iu, 'POSTPONED'],
  [/\b(?:abandoned|abd\.?|aban\.?|suspended|interrupted)(?!\p{L})/iu, 'ABANDONED'],
  [/\b(?:annulled|anulled|annuled|void|voided|expunged)(?!\p{L})/iu, 'ANNULLED'],
  [/\b(?:walk-?over|w\/o|o\/w|wo)(?!\p{L})/iu, 'WALKOVER'],
  [/\b(?:n\/p|not played|withdrew|withdrawn)(?!\p{L})/iu, 'NOT_PLAYED'],
];

/** Brackets that add to a row and do not change the meaning of its score. */
const REMARK = /^(?:agg|aggregate|nb|note|remaining|\*)|on (?:away goals|penalties|aggregate)|wins? on/iu;
const EXTRA_TIME = /^(?:a\.?e\.?t\.?|asdet|after extra time)([,;] ?\d{1,2}-\d{1,2} ?pens?\.?)?$/iu;

interface Brackets {
  /** The row without such brackets. */
  readonly rest: string;
  readonly status: SourceStatus | null;
  /** `[aet]`, possibly with a shoot-out, in the form that the score reader takes: `(aet, 4-3 pen.)`. */
  readonly extraTime: string | null;
  /** The text of each, without its brackets. */
  readonly notes: readonly string[];
  /** The first bracket of unknown meaning. The result of the row may be void, so the row cannot be taken over. */
  readonly unknown: string | null;
}

const BRACKET = /\[([^[\]]*)\]/gu;

export function takeBrackets(row: string): Brackets {
  const notes = [...row.matchAll(BRACKET)].map((match) => (match[1] ?? '').trim());
  const statuses = notes.flatMap((note) => statusOf(note) ?? []);
  const known = (note: string): boolean =>
    statusOf(note) !== null || REMARK.test(note) || EXTRA_TIME.test(note);
  const extraTime = notes.map((note) => EXTRA_TIME.exec(note)).find((match) => match !== null);
  return {
    rest: row.replace(BRACKET, ' ').trimEnd(),
    status: statuses[0] ?? null,
    extraTime: extraTime === undefined ? null : `aet${extraTime[1] ?? ''}`,
    notes,
    unknown: notes.find((note) => !known(note)) ?? null,
  };
}

export function statusOf(text: string): SourceStatus | null {
  return STATUSES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
