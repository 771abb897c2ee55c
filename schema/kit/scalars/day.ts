import { type ConstValueNode, Kind } from 'graphql';
import { PERMITTED_DAYS } from '../../../src/edge/days.ts';
import { builder } from '../builder.ts';
import { isPermittedDay, TODAY } from '../day.ts';
import { badInput } from '../errors.ts';
import { written } from './written.ts';

function dayIn(value: unknown): string {
  if (value === TODAY || isPermittedDay(value)) return value;
  throw badInput(`${written(value)} is not a day`, `${TODAY}, or ${PERMITTED_DAYS}`);
}

/** `TODAY` may stand without quotes, as a value of an enum does. */
const textIn = (node: ConstValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : node.kind;

builder.scalarType('Day', {
  description:
    'A day of the calendar, `2026-03-10`, or `TODAY`: the day of the clock in UTC, and as of an earlier day that one. Answers with today in them are right until midnight.',
  parseValue: dayIn,
  parseLiteral: (node) => dayIn(textIn(node as ConstValueNode)),
  serialize: (value) => value,
});
