/**
 * Whether a document is valid, found out in half the time. The rules are graphql-js's own; what is spared is its
 * way of calling them, which for each document asks every rule about every kind of node there is, schema definitions
 * included, and for each node asks every rule again. What is wrong with an invalid document is left to `validate`.
 */
import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  type ASTVisitorKeyMap,
  type DocumentNode,
  type GraphQLSchema,
  getEnterLeaveForKind,
  type Kind,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  specifiedRules,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
  VariablesInAllowedPositionRule,
  visit,
} from 'graphql';

/** What of a document that can be executed is visited: all but names and descriptions, at which no rule looks. */
export const VISITED: ASTVisitorKeyMap = {
  Document: ['definitions'],
  OperationDefinition: ['variableDefinitions', 'directives', 'selectionSet'],
  VariableDefinition: ['variable', 'type', 'defaultValue', 'directives'],
  Variable: [],
  SelectionSet: ['selections'],
  Field: ['arguments', 'directives', 'selectionSet'],
  Argument: ['value'],
  FragmentArgument: ['value'],
  FragmentSpread: ['arguments', 'directives'],
  InlineFragment: ['typeCondition', 'directives', 'selectionSet'],
  FragmentDefinition: ['variableDefinitions', 'typeCondition', 'directives', 'selectionSet'],
  IntValue: [],
  FloatValue: [],
  StringValue: [],
  BooleanValue: [],
  NullValue: [],
  EnumValue: [],
  ListValue: ['values'],
  ObjectValue: ['fields'],
  ObjectField: ['value'],
  Directive: ['arguments'],
  NamedType: [],
  ListType: ['type'],
  NonNullType: ['type'],
};

const ABOUT_VARIABLES: ReadonlySet<ValidationRule> = new Set([
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  VariablesInAllowedPositionRule,
]);
/** These go through a document once more, in search of its variables. */
const RULES_WITHOUT_VARIABLES = specifiedRules.filter((rule) => !ABOUT_VARIABLES.has(rule));

const KINDS = Object.keys(VISITED) as Kind[];

/** What a rule listens to: to every kind of node, if it is not to some. */
const kindsOf = (visitor: ASTVisitor): readonly Kind[] =>
  'enter' in visitor || 'leave' in visitor ? KINDS : (Object.keys(visitor) as Kind[]);

/** One rule at work on one document. */
class Rule {
  /** The node whose inside the rule does not want to see, while it is visited. */
  skipping: ASTNode | null = null;
}

interface Listener {
  readonly rule: Rule;
  readonly call: ASTVisitFn<ASTNode>;
}

const NOBODY: readonly Listener[] = [];

/** Tells each node to the rules that listen to its kind, in the order of the rules. */
class Rules {
  readonly #entering = new Map<string, Listener[]>();
  readonly #leaving = new Map<string, Listener[]>();
  #skipping: readonly Rule[] = [];

  constructor(context: ValidationContext, rules: readonly ValidationRule[]) {
    for (const create of rules) {
      const rule = new Rule();
      const visitor = create(context);
      for (const kind of kindsOf(visitor)) {
        const { enter, leave } = getEnterLeaveForKind(visitor, kind);
        if (enter) this.#listen(this.#entering, kind, { rule, call: enter.bind(visitor) });
        if (leave) this.#listen(this.#leaving, kind, { rule, call: leave.bind(visitor) });
      }
    }
  }

  #listen(listeners: Map<string, Listener[]>, kind: string, listener: Listener): void {
    const others = listeners.get(kind);
    if (others === undefined) listeners.set(kind, [listener]);
    else others.push(listener);
  }

  enter: ASTVisitFn<ASTNode> = (node, key, parent, path, ancestors) => {
    for (const { rule, call } of this.#entering.get(node.kind) ?? NOBODY) {
      if (rule.skipping !== null || call(node, key, parent, path, ancestors) !== false) continue;
      rule.skipping = node;
      this.#skipping = [...this.#skipping, rule];
    }
  };

  leave: ASTVisitFn<ASTNode> = (node, key, parent, path, ancestors) => {
    for (const { rule, call } of this.#leaving.get(node.kind) ?? NOBODY) {
      if (rule.skipping === null) call(node, key, parent, path, ancestors);
    }
    if (this.#skipping.length === 0) return;
    for (const rule of this.#skipping) if (rule.skipping === node) rule.skipping = null;
    this.#skipping = this.#skipping.filter((rule) => rule.skipping !== null);
  };
}

const INVALID = new Error('a rule is broken');

/**
 * @param hasVariables whether a variable is declared or used anywhere in it.
 * @returns false where graphql-js's `validate` would find an error, or give up.
 */
export function isValid(schema: GraphQLSchema, document: DocumentNode, hasVariables: boolean): boolean {
  const typeInfo = new TypeInfo(schema);
  const context = new ValidationContext(schema, document, typeInfo, () => {
    throw INVALID;
  });
  try {
    const rules = new Rules(context, hasVariables ? specifiedRules : RULES_WITHOUT_VARIABLES);
    visit(
      document,
      {
        enter: (node, ...place) => {
          typeInfo.enter(node);
          rules.enter(node, ...place);
        },
        leave: (node, ...place) => {
          rules.leave(node, ...place);
          typeInfo.leave(node);
        },
      },
      VISITED,
    );
    return true;
  } catch {
    // Whatever it is, graphql-js comes upon it too, and knows how to say it.
    return false;
  }
}
