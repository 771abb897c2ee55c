import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { codedError } from '../errors.ts';

const NUMBERS = ['Int', 'Float'];

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw codedError('BAD_USER_INPUT', `"${name}" must be JSON.`, { status: 400 });
  }
}

/** Turns text into the JSON value of the type. Text that does not fit stays text, and the type itself refuses it. */
function single(type: GraphQLInputType, text: string, name: string): unknown {
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) return fromJson(text, name);
  if ('name' in nullable && NUMBERS.includes(nullable.name) && text.trim() !== '') {
    return Number.isNaN(Number(text)) ? text : Number(text);
  }
  if ('name' in nullable && nullable.name === 'Boolean') return { true: true, false: false }[text] ?? text;
  return text;
}

function valueFrom(type: GraphQLInputType, texts: readonly string[], name: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const [only = ''] = texts;
    if (texts.length === 1 && only.startsWith('[')) return fromJson(only, name);
    return texts.map((text) => single(nullable.ofType, text, name));
  }
  if (texts.length > 1) throw codedError('BAD_USER_INPUT', `"${name}" takes one value.`, { status: 400 });
  return single(type, texts[0] ?? '', name);
}

export function operationOf(document: {
  readonly definitions: readonly { readonly kind: string }[];
}): OperationDefinitionNode {
  const found = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (found === undefined) throw new Error('A named document holds no operation.');
  return found as OperationDefinitionNode;
}

/**
 * Reads variables from a query string, `?first=10&team=inter`: lists by repetition, input objects as JSON.
 * @throws GraphQLError for a parameter the operation does not declare.
 */
export function variablesFrom(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  search: URLSearchParams,
): Record<string, unknown> {
  const declared = new Map(
    (operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, node]),
  );
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, variable(schema, declared, name, search.getAll(name))]),
  );
}

function variable(
  schema: GraphQLSchema,
  declared: ReadonlyMap<string, VariableDefinitionNode>,
  name: string,
  texts: readonly string[],
): unknown {
  const node = declared.get(name);
  const type = node && typeFromAST(schema, node.type);
  if (isInputType(type)) return valueFrom(type, texts, name);
  throw codedError(
    'BAD_USER_INPUT',
    `This question has no variable "${name}".`,
    { status: 400 },
    { permitted: [...declared.keys()] },
  );
}
