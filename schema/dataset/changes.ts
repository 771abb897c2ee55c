import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import { type FactChange, factChanges } from '../../src/statements/changes.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { paginateBy } from '../kit/page.ts';
import { ChangeConnectionRef } from './change.ts';
import { factsOf } from './facts.ts';

/** The most things that one request may compare: the facts about each are worked out twice. */
export const MAX_SUBJECTS = 10;

const keyOf = ({ subject, predicate, before, after }: FactChange): string =>
  [subject, predicate, before?.value, after?.value].join(' ');

/** @throws BAD_USER_INPUT when the list is empty or too long. */
export function checkSubjects(about: readonly string[]): void {
  if (about.length === 0 || about.length > MAX_SUBJECTS)
    throw badInput(`${about.length} things cannot be compared`, `1 to ${MAX_SUBJECTS} ids`);
}

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnectionRef,
    description:
      'The facts that became known, changed or were retracted between the ends of two days, in the order of `about` and then by predicate. Nothing later than the as-of day is included. `dataset.changes` compares two versions of the data. For example `{ changes(about: ["tie:ucl-2025-26/r16-2"], from: "2026-03-10", to: "2026-03-18") { nodes { kind predicate } } }`.',
    args: {
      ...pageArgs(t.arg),
      about: t.arg.idList({
        required: true,
        description: `Ids of 1 to ${MAX_SUBJECTS} things, or slugs of entities.`,
      }),
      from: t.arg({
        type: 'Date',
        required: true,
        description: 'The earlier day: what was known when it ended is compared.',
      }),
      to: t.arg({
        type: 'Date',
        required: true,
        description: 'The later day, or the same; past the as-of day it counts as that day.',
      }),
    },
    extensions: { cost: costs.changes },
    resolve: (_root, { about, from, to, ...page }, { view }) => {
      checkSubjects(about);
      if (from > to) throw badInput(`${from} is after ${to}`, 'from is the earlier day');
      const [old, young] = [view.at(from), view.at(to)];
      const known = [...new Set(about)].flatMap((id) => [factsOf(old, id), factsOf(young, id)]);
      return whenReady(allReady(known), (facts) => {
        const changes = facts.flatMap((before, index) =>
          index % 2 === 0 ? factChanges(before, facts[index + 1] ?? []) : [],
        );
        return paginateBy(changes, keyOf, page);
      });
    },
  }),
);
