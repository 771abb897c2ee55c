/** Names of nothing: whatever column names a thing, a name that no table has is a fault at its row. */
import { expect, test } from 'vitest';
import { knownReferences } from '../../src/compile/checks/known-references.ts';
import type { Facts, Located } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { LISTS_OF_ROWS } from '../../src/compile/load/table-of-list.ts';
import type { Member } from '../../src/model/kit/column.ts';
import type { Table } from '../../src/model/kit/table.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);

/** What the rule says, each with the place. */
function said(changed: Partial<Facts>): string[] {
  const found: string[] = [];
  knownReferences.check({ ...facts, ...changed }, ({ file, line }, message) =>
    found.push(`${file}:${line}: ${message}`),
  );
  return found;
}

const naming = ({ members }: Table): readonly Member[] =>
  members.filter(({ column: { type } }) => type.names !== undefined || type.cites === true);

const nobody = (table: Table, { name }: Member): string => `nobody-in-${table.name}-${name}`;

const filled = (row: object, { property }: Member): boolean => {
  const value: unknown = Reflect.get(row, property);
  return typeof value === 'string' ? value !== '' : Array.isArray(value) && value.length > 0;
};

/** Rows of a table, one for each column that names things, in which that column names nothing. */
function misnamed<R extends Located<object>>(
  table: Table,
  rows: readonly R[],
  rowOf: (fact: R) => object,
  changed: (fact: R, row: object) => R,
): { readonly rows: readonly R[]; readonly expected: readonly string[] } {
  const wrong = new Map<R, R>();
  const expected: string[] = [];
  for (const member of naming(table)) {
    const fact = rows.find((one) => !wrong.has(one) && filled(rowOf(one), member));
    if (fact === undefined) continue;
    const name = nobody(table, member);
    const value = Array.isArray(Reflect.get(rowOf(fact), member.property)) ? [name] : name;
    wrong.set(fact, changed(fact, { ...rowOf(fact), [member.property]: value }));
    expected.push(`${fact.file}:${fact.line}: ${member.name} ${name} is not among the `);
  }
  return { rows: rows.map((fact) => wrong.get(fact) ?? fact), expected };
}

test.each(LISTS_OF_ROWS)(
  'a name of nothing in any column of $table.name is told at its row',
  ({ list, table }) => {
    const rows: readonly Located<object>[] = facts[list] ?? [];
    const { rows: wrong, expected } = misnamed(
      table,
      rows,
      ({ value }) => value,
      (fact, value) => ({ ...fact, value }),
    );
    const messages = said({ [list]: wrong });
    expect(expected.filter((start) => !messages.some((message) => message.startsWith(start)))).toEqual([]);
  },
);

const PARTS = TABLES.filter(
  (table) => naming(table).length > 0 && facts.parts?.some(({ value }) => value.table === table),
);

test.each(PARTS)('a name of nothing in any column of $name is told at its row there', (table) => {
  const own = (facts.parts ?? []).filter(({ value }) => value.table === table);
  const { rows, expected } = misnamed(
    table,
    own,
    ({ value }) => value.row,
    (fact, row) => ({ ...fact, value: { table, row } }),
  );
  const messages = said({ parts: rows });
  expect(expected.filter((start) => !messages.some((message) => message.startsWith(start)))).toEqual([]);
});

test('a competition is organised by a confederation, an association or FIFA', () => {
  expect(said({})).toEqual([]);
  const [first, ...others] = facts.competitions;
  if (first === undefined) throw new Error('there are no competitions');
  const wrong = { ...first, value: { ...first.value, organiser: 'nowhereland' } };
  expect(said({ competitions: [wrong, ...others] })).toEqual([
    `${first.file}:${first.line}: organiser nowhereland is not among the organisers`,
  ]);
});

test('a tie between a team and nobody, and a stage of no season, are told', () => {
  const [tie] = facts.ties;
  const [match, ...matches] = facts.matches;
  if (tie === undefined || match === undefined) throw new Error('there are no ties or no matches');
  const slots = [{ team: 'club:nobody' }, { team: 'club:atalanta' }] as const;
  const messages = said({
    ties: [{ ...tie, value: { ...tie.value, slots } }],
    matches: [{ ...match, value: { ...match.value, stage: 'r61' } }, ...matches],
  });
  expect(messages).toEqual([
    `${match.file}:${match.line}: stage ${match.value.season} r61 is not among the stages`,
    `${tie.file}:${tie.line}: slot_a club:nobody is not among the teams`,
  ]);
});
