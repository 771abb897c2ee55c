/** Where two values of JSON differ. */

export interface Difference {
  /** `data.club.name`; empty for the whole. */
  readonly path: string;
  /** Absent where there was nothing. */
  readonly before?: unknown;
  /** Absent where there is nothing any more. */
  readonly after?: unknown;
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

const beside = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** @returns the differences of leaves, or of what is there in one of them alone, in the order of the first. */
export function differences(before: unknown, after: unknown, path = ''): readonly Difference[] {
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after))
    return before === after ? [] : [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): readonly Difference[] => {
    const at = beside(path, key);
    if (!Object.hasOwn(after, key)) return [{ path: at, before: before[key] }];
    if (!Object.hasOwn(before, key)) return [{ path: at, after: after[key] }];
    return differences(before[key], after[key], at);
  });
}
