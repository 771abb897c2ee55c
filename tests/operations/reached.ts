/** Which fields of the schema operations reach. */
import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** `Club.name`, for every field of every object and interface. */
export function allFields(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return new Set(
    types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)),
  );
}

/** `Club.name`, for every field the documents select. */
export function fieldsIn(
  schema: GraphQLSchema,
  documents: Iterable<string | DocumentNode>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const document of documents) {
    const types = new TypeInfo(schema);
    const note = (): void => {
      const [parent, field] = [types.getParentType(), types.getFieldDef()];
      if (parent && field) reached.add(`${parent.name}.${field.name}`);
    };
    visit(
      typeof document === 'string' ? parse(document) : document,
      visitWithTypeInfo(types, { Field: note }),
    );
  }
  return reached;
}
