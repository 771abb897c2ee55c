/** The properties that each source states, where two accounts have a thing: no source is cited for a property of the other. */
import { type Cited, citedTogether, referencesOf, untoldAlso } from '../../documents/citations.ts';
import { GOALS } from '../../model/kit/cell-type.ts';
import { statedBy } from '../../model/kit/state.ts';
import type { Columns, Table } from '../../model/kit/table.ts';

/** One property of a record. */
interface Statement {
  readonly property: string;
  readonly words: string;
}

/** Goals are the same under any property, since some sources give only the last score. */
function statementsOf<C extends Columns>(of: Table<C>, record: object): readonly Statement[] {
  return statedBy(of, record).map(({ property, value }) => ({
    property,
    words: of.columns[property]?.type === GOALS ? value : `${property} ${value}`,
  }));
}

/**
 * The sources of a thing, each with the properties that its accounts do not state, or state otherwise.
 * @param merged the account of the thing from now on.
 */
export function citedApart<C extends Columns>(
  of: Table<C>,
  accounts: readonly Cited[],
  merged: object,
): ReturnType<typeof citedTogether> {
  const statements = statementsOf(of, merged);
  const statedIn = new Map<string, Set<string>>();
  for (const account of accounts)
    for (const { source } of referencesOf(account)) {
      const stated = statedIn.get(source) ?? new Set();
      statedIn.set(source, stated);
      for (const { words } of statementsOf(of, account)) stated.add(words);
    }
  const untoldBy = (source: string) =>
    statements
      .filter(({ words }) => statedIn.get(source)?.has(words) !== true)
      .map(({ property }) => property);
  return citedTogether(...accounts.map((account) => untoldAlso(account, untoldBy)));
}
