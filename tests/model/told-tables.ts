/**
 * Where each form has the rows of a fact table: most follows from what the table declares, and only what a row is told as where
 * it is one statement of another thing is written here. All of it is held against the form itself.
 */
import { exportedName } from '../../src/export/tables/whole-rows.ts';
import { placeOf } from '../../src/linked/terms.ts';
import { type FactMeaning, isFact } from '../../src/model/kit/column.ts';
import type { Table } from '../../src/model/kit/table.ts';
import { LEFT_OUT_OF_LINKED_DATA } from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { STATED_TABLES } from '../../src/model/tables/nodes.ts';

type ByTable = Readonly<Record<string, string>>;

/** Whether a row is a name of something. */
export const isOfNames = ({ columns }: Table): boolean =>
  ['name', 'kind', 'lang'].every((property) => property in columns);

/** The facts of a table that a form does not leave out. */
const factsOf = (of: Table, leftOut: object = {}): readonly FactMeaning[] =>
  STATED_TABLES.includes(of)
    ? of.members.flatMap(({ property, column: { meaning } }) =>
        isFact(meaning) && !(property in leftOut) ? meaning : [],
      )
    : [];

/** By table; a table of which nothing is told is left out. */
const byTable = (told: (of: Table) => string | undefined): ByTable =>
  Object.fromEntries(
    TABLES.flatMap((of) => {
      const as = told(of);
      return as === undefined ? [] : [[of.name, as]];
    }),
  );

const ONE_STATEMENT: ByTable = {
  successions: 'succession',
  // As of a day in that time.
  'past-names': 'name',
  tenures: 'head coach',
  settled: 'put above in …',
  deductions: 'points deducted in …',
  entrants: 'went out in',
  honours: 'champion of …',
  // Both values, each with its source.
  conflicts: 'founded',
};

/** The predicate of a statement that a row makes. */
export const PREDICATE_OF: ByTable = byTable((of) => {
  if (isOfNames(of)) return 'also called';
  const [first] = factsOf(of);
  return first?.says.replace('{edition}', '…') ?? ONE_STATEMENT[of.name];
});

/** The exported table that has the rows. */
export const EXPORTED_IN: ByTable = {
  ...byTable((of) => (isOfNames(of) ? 'names' : exportedName(of))),
  outcomes: 'cycle_outcomes',
};

/** A property of linked data that a row makes where it is a part of another thing. */
const PART_OF_ANOTHER: ByTable = {
  'past-names': 'name',
  tenures: 'roleName',
  stages: 'superEvent',
  matches: 'competitor',
  ties: 'subEvent',
  honours: 'award',
};

/** A property of linked data that a row makes. */
export const LINKED_AS: ByTable = byTable((of) => {
  if (isOfNames(of)) return 'alternateName';
  const terms = factsOf(of, LEFT_OUT_OF_LINKED_DATA[of.name]).map((fact) => placeOf(fact).path[0]);
  // Everything has a name.
  return PART_OF_ANOTHER[of.name] ?? terms.find((term) => term !== 'name') ?? terms[0];
});
