/** The form "this is wrong" of the project, filled in with what the answer says. */
import { referencesOf } from '../../src/documents/citations.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { FactRef } from '../dataset/fact.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { idOf } from '../kit/node.ts';
import { NodeRef } from '../kit/refs.ts';

/** What a report is about: fields of the form, `.github/ISSUE_TEMPLATE/wrong-fact.yml`. */
interface Report {
  readonly about: string;
  readonly told: string;
  readonly source: string;
}

export function reportUrl({ view, site }: GraphContext, { about, told, source }: Report): string | null {
  if (site === undefined || site.repository === '') return null;
  const day = view.asOf === null ? `everything known through ${view.day}` : `as of ${view.asOf}`;
  const form = new URLSearchParams({
    template: 'wrong-fact.yml',
    title: `Wrong: ${about}`,
    about,
    told: `${told}\n\n(${day}, data ${view.version})`.trim(),
    source,
  });
  return `${site.repository}/issues/new?${form}`;
}

const NULL = 'null when no repository for reports is configured.';

builder.interfaceField(NodeRef, 'reportUrl', (t) =>
  t.field({
    type: 'URL',
    nullable: true,
    description: `A form to report an error in it, filled with its id and the day; ${NULL} For a single fact use \`Fact.reportUrl\`.`,
    resolve: (
      node,
      _args,
      context, // What has no page has a field of its own: see `schema/parts`.
    ) => reportUrl(context, { about: idOf(node as Node), told: '', source: '' }),
  }),
);

builder.objectField(FactRef, 'reportUrl', (t) =>
  t.field({
    type: 'URL',
    nullable: true,
    description: `A form to report that it is wrong, filled with subject, predicate, value, sources and the day; ${NULL}`,
    resolve: (fact, _args, context) =>
      reportUrl(context, {
        about: fact.subject,
        told: `${fact.predicate}: ${fact.value}`,
        source: referencesOf(fact)
          .map(({ source }) => source)
          .join(', '),
      }),
  }),
);
