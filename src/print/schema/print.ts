import {
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import { DEFAULT_PAGE } from '../../../schema/kit/page.ts';

/** A page of a list is sized by the client. */
const PAGE = `@listSize(assumedSize: ${DEFAULT_PAGE}, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)`;

/** What a field says of its costs, as it is written behind it. */
function costsOf({ type, extensions }: GraphQLField<unknown, unknown>): readonly string[] {
  const { cost, listSize } = extensions;
  return [
    ...(typeof cost === 'number' ? [`@cost(weight: "${cost}")`] : []),
    ...(typeof listSize === 'number' ? [`@listSize(assumedSize: ${listSize})`] : []),
    ...(getNamedType(type).name.endsWith('Connection') ? [PAGE] : []),
  ];
}

function fieldsIn(sdl: string): readonly { readonly type: string; readonly node: FieldDefinitionNode }[] {
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? []).map((node) => ({ type: definition.name.value, node }))
      : [],
  );
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[field] : undefined;
}

/** The schema as clients read it: as graphql-js prints it, with what its fields say of their costs. */
export function printedSchema(schema: GraphQLSchema): string {
  const sdl = printSchema(schema);
  let [printed, from] = ['', 0];
  for (const { type, node } of fieldsIn(sdl)) {
    const field = fieldOf(schema, type, node.name.value);
    const costs = field === undefined ? [] : costsOf(field);
    // Behind the type, and ahead of a directive such as @deprecated.
    const end = node.type.loc?.end ?? from;
    printed += [sdl.slice(from, end), ...costs].join(' ');
    from = end;
  }
  return `${printed}${sdl.slice(from)}\n`;
}
