import { formOf } from '../../src/graph/competitions/form.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { MatchResultEnum } from '../matches/match-result.ts';
import { TableRowRef } from './table-row.ts';

const MOST = 100;
const USUAL = 5;

builder.objectFields(TableRowRef, (t) => ({
  form: t.field({
    type: [MatchResultEnum],
    description: 'Results of its last matches in this table, in the order of play: the latest last.',
    args: {
      last: t.arg.int({
        required: true,
        defaultValue: USUAL,
        description: `How many, 1 to ${MOST}.`,
      }),
    },
    extensions: { cost: costs.form },
    resolve: ({ table, row }, { last }) => {
      if (last < 1 || last > MOST) throw badInput(`last is ${last}`, `1 to ${MOST}`);
      return [...formOf(table, row.team, last)];
    },
  }),
}));
