import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeInfo,
  ValidationContext,
  type VariableNode,
} from 'graphql';

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type VariableUsage = ReturnType<ValidationContext['getVariableUsages']>[number];

const NO_USAGES: readonly VariableUsage[] = [];

/** Notes where variables are used while a document is visited; graphql-js goes through each operation once more for it. */
export class UsageContext extends ValidationContext {
  readonly #types: TypeInfo;
  readonly #usages = new Map<Definition, VariableUsage[]>();
  #current: VariableUsage[] = [];
  /** A variable is named where it is defined, and not used there. */
  #isDefining = false;

  constructor(schema: GraphQLSchema, document: DocumentNode, types: TypeInfo, onError: () => never) {
    super(schema, document, types, onError);
    this.#types = types;
  }

  /** After the types know of the node. */
  note(node: ASTNode): void {
    if (node.kind === Kind.VARIABLE) this.#noteVariable(node);
    else if (node.kind === Kind.VARIABLE_DEFINITION) this.#isDefining = true;
    else if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) {
      this.#current = [];
      this.#usages.set(node, this.#current);
    }
  }

  /** When a node has been visited. */
  noteEnd(node: ASTNode): void {
    if (node.kind === Kind.VARIABLE_DEFINITION) this.#isDefining = false;
  }

  #noteVariable(node: VariableNode): void {
    if (this.#isDefining) return;
    this.#current.push({
      node,
      type: this.#types.getInputType(),
      parentType: this.#types.getParentInputType(),
      defaultValue: this.#types.getDefaultValue(),
      // Fragments have variables of their own only where a parser is told to read them.
      fragmentVariableDefinition: undefined,
    });
  }

  /** Once the document has been visited. */
  override getVariableUsages(node: Definition): readonly VariableUsage[] {
    return this.#usages.get(node) ?? NO_USAGES;
  }
}
