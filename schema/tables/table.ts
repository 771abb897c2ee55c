import { MOST_CUTOFFS } from '../../src/football/rules/table-rules.ts';

import { seasonNamed } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { NodeRef, SeasonRef } from '../kit/refs.ts';
import { requireTeam } from '../kit/require-known.ts';
import { CutoffRef } from './table-cutoff.ts';
import type { NamedTable } from './table-name.ts';
import { TableRowRef } from './table-row.ts';
import { CriterionEnum } from './tie-breaker.ts';

export const TableRef = builder.objectRef<NamedTable>('Table').implement({
  interfaces: [NodeRef],
  isTypeOf: (value) => 'path' in (value as object),
  description: 'A table, in the order of the rules of its competition and season.',
  fields: (t) => ({
    season: t.field({
      type: SeasonRef,
      description: 'The season it is a table of.',
      extensions: { cost: costs.itsSeason },
      resolve: ({ path }, _args, { view }) => seasonNamed(view, path[0] ?? ''),
    }),
    rules: t.exposeString('rules', { description: 'Name of the rule set.' }),
    regulation: t.exposeString('regulation', {
      description: 'The regulation it follows, and for which seasons that holds.',
    }),
    criteria: t.field({
      extensions: { cost: 3 },
      type: [CriterionEnum],
      description: 'What decides the order, first to last.',
      resolve: (table) => [...table.criteria],
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether no match is to come.' }),
    cutoffs: t.field({
      type: [CutoffRef],
      description: 'What spans of places mean, top first.',
      extensions: { listSize: MOST_CUTOFFS },
      resolve: (table) => [...table.cutoffs],
    }),
    rows: t.field({
      type: [TableRowRef],
      description: 'Every team, top first.',
      extensions: { cost: costs.rows },
      resolve: (table) => table.rows.map((row) => ({ table, row })),
    }),
    row: t.field({
      type: TableRowRef,
      nullable: true,
      description: 'The row of one team; null when it is not in the table.',
      args: { team: t.arg.id({ required: true, description: 'Id or slug of the team.' }) },
      extensions: { cost: costs.oneRow },
      resolve: (table, { team }, { view }) => {
        requireTeam(view, team);
        const row = table.rows.find((candidate) => candidate.team === team);
        return row === undefined ? null : { table, row };
      },
    }),
  }),
});
