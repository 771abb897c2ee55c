/** Fields as they are asked for: written as a document, and found again in what it answers. */
export interface Asked {
  /** Concrete type that has the field. */
  readonly type: string;
  readonly field: string;
  /** Under what name it is answered. */
  readonly key: string;
  /** `(first: 2)`; empty without any. */
  readonly args: string;
  /** Below it; none for a leaf. */
  readonly below: readonly Asked[];
  /** Whether what is below holds for objects of its own type alone. */
  readonly isAbstract: boolean;
}

const byType = (fields: readonly Asked[]): string =>
  [...Map.groupBy(fields, ({ type }) => type)]
    .map(([type, own]) => `... on ${type} { ${own.map(written).join(' ')} }`)
    .join(' ');

function written({ key, field, args, below, isAbstract }: Asked): string {
  const name = key === field ? field : `${key}: ${field}`;
  if (below.length === 0) return `${name}${args}`;
  return isAbstract
    ? `${name}${args} { __typename ${byType(below)} }`
    : `${name}${args} { ${below.map(written).join(' ')} }`;
}

/** The fields as a query. */
export const queryOf = (fields: readonly Asked[]): string =>
  `query Asked($asOf: Date) @asOf(date: $asOf) { ${fields.map(written).join(' ')} }`;

/** Calls back for each field that was asked, with what it answered, as often as it did. */
export function walk(
  data: unknown,
  fields: readonly Asked[],
  visit: (asked: Asked, value: unknown) => void,
): void {
  if (Array.isArray(data)) {
    for (const one of data) walk(one, fields, visit);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const answered = data as Readonly<Record<string, unknown>>;
  for (const asked of fields) {
    if (!Object.hasOwn(answered, asked.key)) continue;
    visit(asked, answered[asked.key]);
    walk(answered[asked.key], asked.below, visit);
  }
}
