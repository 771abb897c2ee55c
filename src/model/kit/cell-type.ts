/** The kinds of values in the cells of a fact table. Only this file reads, writes and checks them. */
import { isIsoDay, parsePartialDate } from '../../football/partial-date.ts';
import type { GlobalIdKind, NamedKind } from '../ids.ts';

/** Why a text is not a value of its kind. A message puts it after the column and the text: `is not a date`. */
export class Misread {
  /** Name of the rule that is broken. */
  readonly rule: string;
  readonly complaint: string;
  /** What would be right. */
  readonly tip: string;
  /** Every value that would be right; empty where they are too many to list. */
  readonly known: readonly string[];

  constructor(rule: string, complaint: string, tip: string, known: readonly string[] = []) {
    this.rule = rule;
    this.complaint = complaint;
    this.tip = tip;
    this.known = known;
  }
}

/** A kind of value in the words of Table Schema (Frictionless Data), by which other programs read the tables. */
export interface FieldType {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly constraints?: { readonly pattern?: string; readonly enum?: readonly string[] };
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

export interface CellType<T> {
  /** @returns undefined for a text that says no more than an empty cell. */
  read(text: string): T | undefined | Misread;
  write(value: T): string;
  /** Whether a value from JSON is of this kind. */
  holds(value: unknown): boolean;
  readonly field: FieldType;
  /** The nodes of which the value names one: `country`; absent where it names none. */
  readonly names?: NamedKind;
  /** Whether the value names sources, by their ids, separated by `;`. */
  readonly cites?: true;
  /** The page that the value names. */
  page?(value: T): string;
  /** Whether a cell holds several values, each of which is a statement. */
  readonly isList?: true;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const same = (text: string): string => text;

/** A text of a fixed form, with an example for messages about wrong ones. */
export interface Form {
  readonly form: RegExp;
  readonly tip: string;
}

export const TEXT: CellType<string> = { read: same, write: same, holds: isText, field: { type: 'string' } };

export const shaped = ({ form, tip }: Form): CellType<string> => ({
  read: (text) => (form.test(text) ? text : new Misread('shape', 'is malformed', tip)),
  write: same,
  holds: isText,
  field: { type: 'string', constraints: { pattern: form.source } },
});

/** The days that a text in another form may mean: one for `2026/3/10`, two for `3.10.2026`, none for other texts. */
function daysIn(text: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text) ?? [];
  const [, a = '', b = '', last = ''] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
  const iso = (...[y, m, d]: readonly [string, string, string]): string =>
    `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const days = [iso(year, month, day), iso(last, b, a), iso(last, a, b)];
  return [...new Set(days.filter(isIsoDay))];
}

/** An ISO day: `2026-03-10`. */
export const DAY: CellType<string> = {
  read: (text) =>
    isIsoDay(text)
      ? text
      : new Misread(
          'date',
          'is not a day of the calendar',
          `write it as ${daysIn(text).join(' or ') || '2026-03-10'}`,
        ),
  write: same,
  holds: isText,
  field: { type: 'date' },
};

/** A year, a month or a day. */
export const PARTIAL_DATE: CellType<string> = {
  read: (text) =>
    parsePartialDate(text) === null
      ? new Misread('date', 'is not a date', 'write it as 2026, 2026-03 or 2026-03-10')
      : text,
  write: same,
  holds: isText,
  field: { type: 'string', constraints: { pattern: '^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$' } },
};

export const INTEGER: CellType<number> = {
  read: (text) =>
    /^-?\d+$/.test(text)
      ? Number(text)
      : new Misread('number', 'is not a whole number', 'write digits alone'),
  write: String,
  holds: Number.isInteger,
  field: { type: 'integer' },
};

/** Of latitude or longitude, with up to six decimals: `45.4781`. */
export const DEGREES: CellType<number> = {
  read: (text) =>
    /^-?\d{1,3}(\.\d{1,6})?$/.test(text)
      ? Number(text)
      : new Misread('number', 'is not in degrees', 'write it as 45.4781, south and west below 0'),
  write: String,
  holds: Number.isFinite,
  field: { type: 'number' },
};

/** Goals of the side named first and of the other. */
export type GoalPair = readonly [home: number, away: number];

export const GOALS: CellType<GoalPair> = {
  read: (text) => {
    const match = /^(\d{1,2})-(\d{1,2})$/.exec(text);
    if (match !== null) return [Number(match[1]), Number(match[2])];
    const [, home, away] = /^(\d{1,2})\s*[^\d\s]\s*(\d{1,2})$/.exec(text) ?? [];
    const meant = home === undefined ? '1-6' : `${home}-${away}`;
    return new Misread('score', 'is not a score', `write goals as ${meant}, home side first`);
  },
  write: ([home, away]) => `${home}-${away}`,
  holds: (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger),
  field: { type: 'string', constraints: { pattern: '^\\d{1,2}-\\d{1,2}$' } },
};

/** Several of them, separated by `;`. */
export const GOALS_LIST: CellType<readonly GoalPair[]> = {
  read: (text) => {
    const pairs: GoalPair[] = [];
    for (const part of text.split(';')) {
      const pair = GOALS.read(part);
      if (pair === undefined || pair instanceof Misread) return pair;
      pairs.push(pair);
    }
    return pairs;
  },
  write: (pairs) => pairs.map(GOALS.write).join(';'),
  holds: (value) => Array.isArray(value) && value.every(GOALS.holds),
  field: { type: 'string', constraints: { pattern: '^\\d{1,2}-\\d{1,2}(;\\d{1,2}-\\d{1,2})*$' } },
};

/** Texts separated by `;`. */
export const LIST: CellType<readonly string[]> = {
  read: (text) => text.split(';').filter((part) => part !== ''),
  write: (values) => values.join(';'),
  holds: (value) => Array.isArray(value) && value.every(isText),
  field: { type: 'string' },
  isList: true,
};

/** One of the words of a vocabulary. */
export const oneOf = <const T extends string>(words: readonly T[]): CellType<T> => ({
  read: (text) =>
    words.find((word) => word === text) ??
    new Misread('vocabulary', 'is not known', `one of ${words.join(', ')}`, words),
  write: same,
  holds: (value) => words.some((word) => word === value),
  field: { type: 'string', constraints: { enum: words } },
});

const ANSWERS = oneOf(['yes', 'no']);
const YES_FIELD: FieldType = { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };

/** `yes`, or nothing: `no` says no more than an empty cell. */
export const FLAG: CellType<true> = {
  read: (text) => {
    const answer = ANSWERS.read(text);
    return answer instanceof Misread ? answer : answer === 'yes' || undefined;
  },
  write: () => 'yes',
  holds: (value) => value === true,
  field: YES_FIELD,
};

/** `yes` or `no`. */
export const YES_NO: CellType<boolean> = {
  read: (text) => {
    const answer = ANSWERS.read(text);
    return answer instanceof Misread ? answer : answer === 'yes';
  },
  write: (value) => (value ? 'yes' : 'no'),
  holds: (value) => typeof value === 'boolean',
  field: YES_FIELD,
};

/** The slug of a node of one kind. */
export const slugOf = (kind: GlobalIdKind): CellType<string> => ({ ...TEXT, names: kind });

/** The id of a club or a national team: `club:atalanta`. */
export const TEAM: CellType<string> = { ...TEXT, names: 'team' };

/** The ids of sources, separated by `;`. */
export const SOURCES: CellType<string> = { ...TEXT, cites: true };
