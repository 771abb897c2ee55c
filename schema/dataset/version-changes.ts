/** The facts that differ between two versions of the data. */
import { LISTED_CHANGES } from '../../src/documents/history.ts';
import { IncomparableError, type Publications } from '../../src/graph/dataset/publications.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { FactChange } from '../../src/statements/changes.ts';
import type { Fact } from '../../src/statements/statement.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { readId } from '../kit/node.ts';
import { type Connection, type Page, paginate } from '../kit/page.ts';
import { requireVersion } from '../kit/require-known.ts';
import { ChangeConnectionRef } from './change.ts';
import { checkSubjects, MAX_SUBJECTS } from './changes.ts';
import { DatasetRef } from './dataset.ts';
import { PINNED } from './versions.ts';

/** @throws BAD_USER_INPUT where no log can be read, or where the answer would have to be of one day. */
function logOf(view: GraphView, log: Publications | null): Publications {
  if (view.asOf !== null)
    throw badInput(
      'versions differ in what they say of all days',
      'changes(from:, to:) as of a day, or no @asOf',
    );
  if (log === null) throw badInput(`${PINNED} knows no other`, 'the question at /graphql');
  return log;
}

/** Whether a change concerns one of the things: it is a fact about it, or names it. */
const concerns = (about: ReadonlySet<string>, { subject, before, after }: FactChange): boolean =>
  [subject, before?.value, after?.value].some((id) => id !== undefined && about.has(id));

/** An earlier version may name a source that no longer exists. */
function withKnownSources({ index }: GraphView, change: FactChange): FactChange {
  const known = (fact: Fact | null): Fact | null => {
    if (fact === null) return null;
    const ids = fact.source.split(';').filter((id) => index.sources.has(id));
    return { ...fact, source: ids.join(';') };
  };
  return { ...change, before: known(change.before), after: known(change.after) };
}

/** @throws BAD_USER_INPUT with a version from which it can be told. */
function comparable<T>(compare: () => T): T {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof IncomparableError)) throw error;
    throw badInput(error.message, `versions from ${error.nearest} on`);
  }
}

interface VersionQuestion {
  readonly from: string;
  readonly to: string;
  readonly about?: readonly string[] | null | undefined;
}

function idsOf(about: readonly string[]): ReadonlySet<string> {
  checkSubjects(about);
  for (const id of about) readId(id);
  return new Set(about);
}

function pageOf(view: GraphView, log: Publications, { from, to, about }: VersionQuestion, page: Page) {
  for (const version of [from, to]) requireVersion(log, version);
  const ids = about ? idsOf(about) : null;
  const changes = comparable(() => log.changes(from, to));
  return whenReady(changes, (all): Connection<FactChange> => {
    // The list between two versions never changes, so its positions can serve as keys.
    const named = all.map((node, place) => ({ key: `${from} ${to} ${place}`, node, link: null }));
    return paginate(
      named.filter(({ node }) => ids === null || concerns(ids, node)),
      page,
      (node) => withKnownSources(view, node),
    );
  });
}

builder.objectField(DatasetRef, 'changes', (t) =>
  t.field({
    type: ChangeConnectionRef,
    description: `The facts that differ between two versions, by subject and predicate. Only recorded facts are compared, as \`facts\` lists them: not what is computed from them, and not their sources. A fact that changed and changed back is not listed. Between the two at most ${LISTED_CHANGES} changes may lie.`,
    args: {
      ...pageArgs(t.arg),
      fromVersion: t.arg.string({
        required: true,
        description:
          'One of `dataset.versions`. It may be the later of the two: the changes are then those back to the earlier one.',
      }),
      toVersion: t.arg.string({ description: 'One of `dataset.versions`; the one served when not given.' }),
      about: t.arg.idList({
        description: `Only the facts about these things, and those that name them: 1 to ${MAX_SUBJECTS} ids, or slugs of entities.`,
      }),
    },
    extensions: { cost: costs.changesOfVersions },
    resolve: (view, { fromVersion, toVersion, about, ...page }) =>
      whenReady(view.publications(), (log) =>
        pageOf(view, logOf(view, log), { from: fromVersion, to: toVersion ?? view.version, about }, page),
      ),
  }),
);
