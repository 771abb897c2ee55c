import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

const list = (names: readonly string[]): string => names.map((name) => `  '${name}',\n`).join('');

/** What caches of clients need to know of the types: which stand for an interface, which have an id, which have none. */
export function clientTypes(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType).filter((type) => type !== schema.getQueryType());
  const isNode = (name: string): boolean =>
    objects.some(
      (type) => type.name === name && type.getInterfaces().some((implemented) => implemented.name === 'Node'),
    );
  const possible = types.filter(isInterfaceType).map(
    (type) =>
      [
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => `'${name}'`)
          .sort(),
      ] as const,
  );
  const names = objects.map(({ name }) => name).sort();
  return [
    '/** Written by `npm run schema:print`. */',
    '',
    '/** The object types of each interface. */',
    'export const POSSIBLE_TYPES = {',
    ...possible.map(([name, own]) => `  ${name}: [${own.join(', ')}],`),
    '};',
    '',
    '/** Types whose objects have an id. */',
    `export const NODES: readonly string[] = [\n${list(names.filter(isNode))}];`,
    '',
    '/** Types whose objects have none: they belong to what they were asked of. */',
    `export const EMBEDDED: readonly string[] = [\n${list(names.filter((name) => !isNode(name)))}];`,
    '',
  ].join('\n');
}
