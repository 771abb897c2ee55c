/** Every list of the schema as a document of Relay's, one fragment a connection. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

interface ListField {
  /** `Club.matches` */
  readonly name: string;
  readonly owner: string;
  /** Whether the owner has a global id, by which Relay can ask for the next page. */
  readonly ofNode: boolean;
  /** Name of the fragment, that of its module first, as Relay wants it. */
  readonly fragment: string;
  readonly document: string;
}

type Owner = GraphQLObjectType | GraphQLInterfaceType;

const isOwner = (type: unknown): type is Owner => isObjectType(type) || isInterfaceType(type);

const isNode = (type: Owner): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** @returns the lists in the order of the schema; their documents are to stand in a module named `lists`. */
export function listFields(schema: GraphQLSchema): ListField[] {
  return Object.values(schema.getTypeMap())
    .filter(isOwner)
    .flatMap((owner) =>
      Object.values(owner.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => listField(owner, field)),
    );
}

function listField(owner: Owner, field: GraphQLField<unknown, unknown>): ListField {
  const key = `${owner.name}_${field.name}`;
  const fragment = `lists_${key}`;
  const required = field.args.filter(isRequiredArgument);
  const args = ['first: $count', 'after: $cursor', ...required.map(({ name }) => `${name}: $${name}`)];
  const ofNode = isNode(owner);
  return {
    name: `${owner.name}.${field.name}`,
    owner: owner.name,
    ofNode,
    fragment,
    document: `
      fragment ${fragment} on ${owner.name}
      @argumentDefinitions(${definitions(required)})
      ${ofNode || owner.name === 'Query' ? `@refetchable(queryName: "${fragment}_PageQuery")` : ''} {
        ${ofNode ? 'id' : ''}
        ${field.name}(${args}) @connection(key: "${key}") {
          totalCount
          edges { cursor node { __typename } }
          pageInfo { endCursor hasNextPage }
        }
      }`,
  };
}

const definitions = (required: readonly GraphQLArgument[]): string =>
  [
    'count: { type: "Int", defaultValue: 20 }',
    'cursor: { type: "String" }',
    ...required.map(({ name, type }) => `${name}: { type: "${type}" }`),
  ].join(', ');
