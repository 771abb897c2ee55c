import {
  DirectiveLocation,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  GraphQLDirective,
  type GraphQLScalarType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { PERMITTED_DAYS } from '../../src/edge/days.ts';
import { isPermittedDay } from './day.ts';
import { badInput } from './errors.ts';

const NAME = 'asOf';

/** The directive, made with the schema's own Date scalar. */
export const asOfDirective = (date: GraphQLScalarType): GraphQLDirective =>
  new GraphQLDirective({
    name: NAME,
    description:
      'The answer as the world stood at the end of that day: later matches are unplayed, pairings not drawn yet are not there, later facts are unknown. Without it, everything the graph knows. A day after `dataset { knownThrough }` answers as that one does. A null date is the same as none. On a field of the query it holds for that field and all below it.',
    locations: [DirectiveLocation.QUERY, DirectiveLocation.FIELD],
    args: { date: { type: date, description: 'The day, local to where things happened.' } },
  });

interface AsOfOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

function operationOf({ document, operationName }: AsOfOperation): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return (
    operations.find((operation) => operationName === null || operation.name?.value === operationName) ?? null
  );
}

function defaultOf(operation: OperationDefinitionNode, name: string): unknown {
  const defined = operation.variableDefinitions?.find(
    (definition) => definition.variable.name.value === name,
  )?.defaultValue;
  return defined?.kind === Kind.STRING ? defined.value : null;
}

function dateOf(
  directive: DirectiveNode,
  operation: OperationDefinitionNode,
  variables: AsOfOperation['variables'],
): unknown {
  const value = directive.arguments?.find((argument) => argument.name.value === 'date')?.value;
  if (value?.kind === Kind.STRING) return value.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  const name = value.name.value;
  return Object.hasOwn(variables, name) ? variables[name] : defaultOf(operation, name);
}

/**
 * What the directive on a field gives as its date; undefined without a directive.
 * @param variables coerced, with their defaults.
 */
export function asOfOfField(
  { directives }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const directive = directives?.find((candidate) => candidate.name.value === NAME);
  if (directive === undefined) return undefined;
  const value = directive.arguments?.find((argument) => argument.name.value === 'date')?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.VARIABLE ? (variables[value.name.value] ?? null) : null;
}

/**
 * The as-of day an operation asks for; null when it asks for none.
 * @throws BAD_USER_INPUT when it is not a day of the calendar, or out of range.
 */
export function asOfDay(operation: AsOfOperation): string | null {
  const node = operationOf(operation);
  const directive = node?.directives?.find((candidate) => candidate.name.value === NAME);
  if (node === null || directive === undefined) return null;
  const date = dateOf(directive, node, operation.variables);
  if (date === null || date === undefined) return null;
  if (isPermittedDay(date)) return date;
  throw badInput(`${String(date).slice(0, 40)} is not a date`, PERMITTED_DAYS);
}
