import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export interface Samples {
  /** A global id for each type that has them, by type. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Types of which there is nothing: a type that they lead to is opened elsewhere, where something runs. */
  readonly absent: readonly string[];
  /** Arguments in the language of GraphQL, by `Type.field`; whatever needs some and has none here is left out. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** A page long enough for a second item. */
const FIRST = 'first:2';
/** Root fields asked for in one document. */
const TOGETHER = 5;

type Field = GraphQLField<unknown, unknown>;

/** Writes selections in which each type is opened where it is met first, and not everywhere. */
class SelectionWriter {
  readonly #opened: Set<string>;
  readonly #arguments: Samples['arguments'];

  constructor(samples: Samples) {
    this.#arguments = samples.arguments;
    this.#opened = new Set([...Object.keys(samples.nodes), ...samples.absent]);
  }

  /** Every field of a type that can be asked for. */
  fieldsOf(type: GraphQLObjectType): readonly string[] {
    return Object.values(type.getFields()).flatMap((field) => this.#field(type, field) ?? []);
  }

  #field({ name }: GraphQLObjectType, field: Field): string | null {
    const given = this.#arguments[`${name}.${field.name}`];
    if (given === undefined && field.args.some(isRequiredArgument)) return null;
    const page = field.args.some((arg) => arg.name === 'first') ? FIRST : undefined;
    const args = [given, page].filter((argument) => argument !== undefined).join();
    return `${field.name}${args === '' ? '' : `(${args})`}${this.#selection(getNamedType(field.type))}`;
  }

  #selection(type: GraphQLNamedType): string {
    if (!isCompositeType(type)) return '';
    if (!isObjectType(type) || this.#opened.has(type.name)) return '{__typename}';
    this.#opened.add(type.name);
    return `{${this.fieldsOf(type).join(' ')}}`;
  }
}

/** @returns documents that select every field of every type they come by, each at least once. */
export function everyField(schema: GraphQLSchema, samples: Samples): readonly string[] {
  const writer = new SelectionWriter(samples);
  const nodes = Object.entries(samples.nodes).flatMap(([name, id]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return `{node(id:${JSON.stringify(id)}){...on ${name}{${writer.fieldsOf(type).join(' ')}}}}`;
  });
  const root = schema.getQueryType();
  const fields = root === undefined || root === null ? [] : writer.fieldsOf(root);
  const chunks = Array.from({ length: Math.ceil(fields.length / TOGETHER) }, (_, index) =>
    fields.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
  return [...nodes, ...chunks.map((chunk) => `{${chunk.join(' ')}}`)];
}
