import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeInfo,
  ValidationContext,
} from 'graphql';

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type Usages = ReturnType<ValidationContext['getVariableUsages']>;
type Usage = Usages[number];

/**
 * Notes where variables are used while a document is visited. graphql-js visits each operation once more to find that
 * out.
 */
export class UsageContext extends ValidationContext {
  readonly #types: TypeInfo;
  readonly #usages = new Map<Definition, Usage[]>();
  #current: Usage[] = [];

  constructor(schema: GraphQLSchema, document: DocumentNode, types: TypeInfo, onError: () => never) {
    super(schema, document, types, onError);
    this.#types = types;
  }

  /** Takes note of a node that the types have entered. A variable is named where it is defined, and is not used there. */
  note(node: ASTNode, parent: unknown): void {
    if (node.kind === Kind.VARIABLE) {
      if (!isVariableDefinition(parent)) this.#noteUsage(node);
    } else if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) {
      this.#current = [];
      this.#usages.set(node, this.#current);
    }
  }

  #noteUsage(node: Usage['node']): void {
    this.#current.push({
      node,
      type: this.#types.getInputType(),
      parentType: this.#types.getParentInputType(),
      defaultValue: this.#types.getDefaultValue(),
      // Only a parser that is told to gives fragments variables of their own.
      fragmentVariableDefinition: undefined,
    });
  }

  /** May be asked once the whole document has been visited. */
  override getVariableUsages(definition: Definition): Usages {
    return this.#usages.get(definition) ?? [];
  }
}

const isVariableDefinition = (parent: unknown): boolean =>
  typeof parent === 'object' &&
  parent !== null &&
  'kind' in parent &&
  parent.kind === Kind.VARIABLE_DEFINITION;
