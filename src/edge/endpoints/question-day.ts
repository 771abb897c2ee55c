/** The day that the URL of a named question asks for, whether its document has a variable for it or not. */

import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { nextMidnight } from '../days.ts';

const AS_OF = 'asOf';
const TODAY = 'today';

/** The next midnight of UTC where a URL asks for today, in milliseconds since 1970; else undefined. */
export function untilMidnight(query: string, now: number = Date.now()): number | undefined {
  if (!query.includes(AS_OF)) return undefined;
  const isToday = new URLSearchParams(query).get(AS_OF)?.toLowerCase() === TODAY;
  return isToday ? nextMidnight(now) : undefined;
}

type Parameter = readonly [name: string, value: string];

/** By name, the day last, as people write them. */
const inOrder = ([a]: Parameter, [b]: Parameter): number =>
  Number(a === AS_OF) - Number(b === AS_OF) || Number(a > b) - Number(a < b);

/** The parameters of a URL in the one order in which it is answered; those in that order as they are written. */
export function orderedSearch(query: string): string {
  if (!query.includes('&')) return query;
  const given = [...new URLSearchParams(query)];
  const ordered = given.toSorted(inOrder);
  return ordered.every((parameter, index) => parameter === given[index])
    ? query
    : new URLSearchParams(ordered).toString();
}

/**
 * The parameters of a URL in one spelling, so that all spellings meet one answer; `asOf=today` as the day of the clock
 * in UTC.
 * @param now milliseconds since 1970.
 */
export function canonicalSearch(query: string, now: number = Date.now()): string {
  if (!query.includes('&') && !query.includes(AS_OF)) return query;
  const search = new URLSearchParams(query);
  if (search.get(AS_OF)?.toLowerCase() === TODAY) search.set(AS_OF, new Date(now).toISOString().slice(0, 10));
  return search.toString();
}

const onDay = (document: DocumentNode, day: string): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? {
          ...node,
          directives: [
            ...(node.directives ?? []),
            ...parse(`{ a @${AS_OF}(date: ${JSON.stringify(day)}) }`).definitions.flatMap(directivesIn),
          ],
        }
      : node,
  ),
});

function directivesIn(node: DocumentNode['definitions'][number]) {
  const [field] = node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : [];
  return field?.directives ?? [];
}

interface DatedQuestion {
  readonly document: string;
  /** The other parameters. */
  readonly search: URLSearchParams;
  /** The variable of the day, where it is to be null: everything known. */
  readonly unset: Readonly<Record<string, null>>;
}

/**
 * A question as of the day of its parameters; an empty day asks for everything known.
 * @param operation of the document.
 */
export function datedQuestion(
  document: string,
  operation: OperationDefinitionNode,
  query: string,
): DatedQuestion {
  const search = new URLSearchParams(query);
  const day = search.get(AS_OF);
  const isDeclared =
    operation.variableDefinitions?.some(({ variable }) => variable.name.value === AS_OF) === true;
  if (day === null || (day !== '' && isDeclared)) return { document, search, unset: {} };
  search.delete(AS_OF);
  if (isDeclared) return { document, search, unset: { [AS_OF]: null } };
  return { document: day === '' ? document : print(onDay(parse(document), day)), search, unset: {} };
}
