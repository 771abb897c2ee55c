/** What is recorded: every named question, generated operations, and a sample of the nodes as JSON-LD. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { operations as named } from '../../schema/operations.generated.ts';
import { operations } from '../operations/operations.ts';
import type { Pool } from '../operations/pool.ts';
import { Theme } from '../operations/theme.ts';
import { Values } from '../operations/values.ts';
import { Random } from '../support/random.ts';
import type { Question } from './recording.ts';

interface Named {
  readonly name: string;
  readonly question: Question;
}

export interface Extent {
  readonly seed: number;
  /** How many generated operations; each is asked with and without a day. */
  readonly operations: number;
}

/** Variables of its own for a named question, beside its defaults. */
const VARIANTS = 3;
/** Nodes of each kind. */
const NODES = 6;

const isOperation = (node: { readonly kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

/** Some variables of a question, of the right types, named after what they are about. */
function variablesOf(schema: GraphQLSchema, document: string, random: Random, theme: Theme) {
  const query = schema.getQueryType();
  const values = new Values(random, theme);
  const defined = parse(document).definitions.find(isOperation)?.variableDefinitions ?? [];
  const some = defined.flatMap(({ variable, type, defaultValue }) => {
    const [name, inputType] = [
      variable.name.value,
      typeFromAST(schema, type) as GraphQLInputType | undefined,
    ];
    if (!query || inputType === undefined || (defaultValue !== undefined && random.chance(0.4))) return [];
    return [[name, values.of(inputType, name, query)] as const];
  });
  return Object.fromEntries(some);
}

function namedQuestions(schema: GraphQLSchema, pool: Pool, random: Random): readonly Named[] {
  return [...named].flatMap(([name, { document }]) => [
    { name, question: { document, variables: {} } },
    ...Array.from({ length: VARIANTS }, () => {
      const variables = variablesOf(schema, document, random, new Theme(pool, random));
      return { name: `${name} ${JSON.stringify(variables)}`, question: { document, variables } };
    }),
  ]);
}

const generated = (schema: GraphQLSchema, pool: Pool, extent: Extent): readonly Named[] =>
  operations(schema, pool, { seed: extent.seed, days: 'variable' })
    .take(extent.operations)
    .toArray()
    .flatMap(({ document, variables }, number) => [
      { name: `operation ${number}`, question: { document, variables: { ...variables, asOf: null } } },
      { name: `operation ${number} as of ${variables.asOf}`, question: { document, variables } },
    ]);

const linkedNodes = (pool: Pool, random: Random): readonly Named[] =>
  [...pool.byKind.values()].flatMap((nodes) =>
    Array.from({ length: NODES }, (_, at) => {
      const linked = random.of(nodes).id;
      const asOf = at % 2 === 0 ? null : new Theme(pool, random).day();
      return {
        name: `JSON-LD of ${linked}${asOf === null ? '' : ` as of ${asOf}`}`,
        question: { linked, asOf },
      };
    }),
  );

export function questionsOf(schema: GraphQLSchema, pool: Pool, extent: Extent): readonly Named[] {
  const random = new Random(extent.seed);
  return [
    ...namedQuestions(schema, pool, random),
    ...generated(schema, pool, extent),
    ...linkedNodes(pool, random),
  ];
}
