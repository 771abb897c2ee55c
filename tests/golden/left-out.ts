/** What moves with every version or with the counting of costs, and tells nothing about football: left out of answers. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const LEFT_OUT: ReadonlySet<string> = new Set([
  'Query.cost',
  'Dataset.version',
  'Dataset.versions',
  'Dataset.changes',
]);

/** @returns the paths of response keys that lead to them; none stands below a list. */
function pathsLeftOut(schema: GraphQLSchema, document: DocumentNode): readonly (readonly string[])[] {
  const types = new TypeInfo(schema);
  const path: string[] = [];
  const found: string[][] = [];
  const enter = ({ alias, name }: FieldNode): void => {
    path.push((alias ?? name).value);
    if (LEFT_OUT.has(`${types.getParentType()?.name}.${name.value}`)) found.push([...path]);
  };
  const leave = (): void => {
    path.pop();
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter, leave } }));
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isRecord(value)) return value;
  const { [key]: own, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(own, rest) };
}

/** @param data what the document was answered. */
export const withoutLeftOut = (schema: GraphQLSchema, document: DocumentNode, data: unknown): unknown =>
  pathsLeftOut(schema, document).reduce(without, data);
