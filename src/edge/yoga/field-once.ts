import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';
import type { CoercedArguments } from '../cost/coerced-arguments.ts';
import { type FieldInfo, infoOf, mayMove } from '../cost/field-info.ts';

type Args = Readonly<Record<string, unknown>>;

/** A selected field, with what is the same for every object of a list, such as its arguments. */
export class FieldOnce {
  /** The response key: its alias or its name. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly details: FieldDetailsList;
  readonly nodes: readonly FieldNode[];
  readonly leaf: FieldInfo['leaf'];
  readonly isNonNull: boolean;
  readonly plain: FieldInfo['plain'];
  /** Whether it, and what is below it, may be executed in another context. */
  readonly mayMove: boolean;
  /** The `info` argument of resolvers. It is made for the first object. */
  info: GraphQLResolveInfo | null = null;
  readonly #node: FieldNode;
  #args: Args | null = null;

  constructor(
    name: string,
    field: GraphQLField<unknown, unknown>,
    details: FieldDetailsList,
    first: FieldDetailsList[number],
  ) {
    this.name = name;
    this.field = field;
    this.details = details;
    this.nodes = details.map(({ node }) => node);
    const { leaf, isNonNull, plain } = infoOf(field);
    this.leaf = leaf;
    this.isNonNull = isNonNull;
    this.plain = plain;
    this.mayMove = mayMove(field, first.node);
    this.#node = first.node;
  }

  /**
   * The coerced arguments, as they are meant.
   * @throws GraphQLError, on each call, when they do not fit.
   */
  args(given: CoercedArguments): Args {
    this.#args ??= given.meant(this.field, this.#node);
    return this.#args;
  }
}
