/** An operation as a tree of fields, which can be cut and grafted. */

export interface Selected {
  /** The type that the field is selected of. */
  readonly type: string;
  /** Whether that is narrower than the place, so that it stands in a fragment. */
  readonly isNarrow: boolean;
  readonly field: string;
  /** `(first: 100)`, or nothing. */
  readonly args: string;
  readonly below: readonly Selected[];
}

const fieldsIn = (places: readonly Selected[]): number =>
  places.reduce((sum, { below }) => sum + 1 + fieldsIn(below), 0);

/** How many fields are selected, to choose one of them by its number. */
export const sizeOf = fieldsIn;

/** The field of a number, counted from the top. */
export function fieldAt(selection: readonly Selected[], number: number): Selected | null {
  let left = number;
  for (const one of selection) {
    if (left === 0) return one;
    const inside = fieldsIn(one.below);
    if (left <= inside) return fieldAt(one.below, left - 1);
    left -= inside + 1;
  }
  return null;
}

/** The selection with the field of a number replaced by others, or left out. */
export function replaced(
  selection: readonly Selected[],
  number: number,
  by: (one: Selected) => readonly Selected[],
): readonly Selected[] {
  let left = number;
  return selection.flatMap((one) => {
    const at = left;
    left -= fieldsIn([one]);
    if (at === 0) return by(one);
    const isInside = at > 0 && at <= fieldsIn(one.below);
    return isInside ? [{ ...one, below: replaced(one.below, at - 1, by) }] : [one];
  });
}

/** An alias only where a name comes twice. */
function selectionText(selection: readonly Selected[]): string {
  const names = new Map<string, number>();
  const texts = selection.map(({ type, isNarrow, field, args, below }) => {
    const times = names.get(field) ?? 0;
    names.set(field, times + 1);
    const key = times === 0 ? '' : `x${times}: `;
    const text = `${key}${field}${args}${below.length === 0 ? '' : ` ${selectionText(below)}`}`;
    return isNarrow ? `... on ${type} { ${text} }` : text;
  });
  return `{ ${texts.join(' ')} }`;
}

export const operationText = (selection: readonly Selected[], name: string): string =>
  `query ${name} ${selectionText(selection)}`;
