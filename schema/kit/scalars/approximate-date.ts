/** Adds, next to every date that may be a month or a year, the days that it may mean. */
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import {
  firstPossibleDay,
  lastPossibleDay,
  type PartialDate,
  parsePartialDate,
  precisionOf,
} from '../../../src/football/partial-date.ts';
import { whenReady } from '../../../src/graph/promise-or-value.ts';
import { fieldLike } from '../aligned.ts';
import { builder } from '../builder.ts';
import { DatePrecisionEnum } from './date-precision.ts';

const TYPE = 'ApproximateDate';

builder.objectRef<PartialDate & { readonly text: string }>(TYPE).implement({
  description: 'A date as precise as its source, and the days that it may mean.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As `PartialDate` writes it: `2026-03`.' }),
    earliest: t.field({ type: 'Date', description: 'The first day it may mean.', resolve: firstPossibleDay }),
    latest: t.field({ type: 'Date', description: 'The last day it may mean.', resolve: lastPossibleDay }),
    precision: t.field({ type: DatePrecisionEnum, description: 'How precise it is.', resolve: precisionOf }),
  }),
});

function read(text: unknown): (PartialDate & { readonly text: string }) | null {
  const date = typeof text === 'string' ? parsePartialDate(text) : null;
  return date === null ? null : { ...date, text: String(text) };
}

/** `born` → `bornDate`. */
function giveApproximate(type: GraphQLObjectType, ofDates: GraphQLObjectType, name: string): void {
  const fields = type.getFields();
  const field = fields[name];
  if (field === undefined) return;
  const { resolve = (source) => (source as Record<string, unknown>)[name] } = field;
  fields[`${name}Date`] = fieldLike(field, {
    name: `${name}Date`,
    type: ofDates,
    description: `\`${name}\` as the days that it may mean; null where that is null.`,
    resolve: (source, args, context, info) => whenReady(resolve(source, args, context, info), read),
  });
}

/** Adds such a field for each date of every type. */
export function giveApproximateDates(schema: GraphQLSchema): void {
  const ofDates = schema.getType(TYPE);
  if (!isObjectType(ofDates)) return;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (getNamedType(field.type).name === 'PartialDate') giveApproximate(type, ofDates, field.name);
  }
}
