/** Who says what of a thing that two accounts tell: neither place is cited for what only the other tells. */
import { type Cited, citedTogether, referencesOf, untoldAlso } from '../../documents/citations.ts';
import { GOALS } from '../../model/kit/cell-type.ts';
import { EVERYTHING, statedBy } from '../../model/kit/state.ts';
import type { Columns, Table } from '../../model/kit/table.ts';

interface Said {
  readonly property: string;
  readonly words: string;
}

/** What a record says. Goals are the same under any property, since some sources tell the last score alone. */
function saidBy<C extends Columns>(of: Table<C>, record: object): readonly Said[] {
  return statedBy(of, record, EVERYTHING).map(({ property, value }) => ({
    property,
    words: of.columns[property]?.type === GOALS ? value : `${property} ${value}`,
  }));
}

/**
 * The sources of a thing, each with the properties that none of its accounts tells, or all tell otherwise.
 * @param merged what is told of the thing from now on.
 */
export function citedApart<C extends Columns>(
  of: Table<C>,
  accounts: readonly Cited[],
  merged: object,
): ReturnType<typeof citedTogether> {
  const said = saidBy(of, merged);
  const told = new Map<string, Set<string>>();
  for (const account of accounts)
    for (const { source } of referencesOf(account)) {
      const known = told.get(source) ?? new Set();
      told.set(source, known);
      for (const { words } of saidBy(of, account)) known.add(words);
    }
  const untoldBy = (source: string) =>
    said.filter(({ words }) => told.get(source)?.has(words) !== true).map(({ property }) => property);
  return citedTogether(...accounts.map((account) => untoldAlso(account, untoldBy)));
}
