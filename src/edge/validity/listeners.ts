import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  getEnterLeaveForKind,
  Kind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** One rule at work on one document. */
class ListedRule {
  /** The node whose inside the rule does not want to see, while it is visited. */
  skipping: ASTNode | null = null;
}

interface Listener {
  readonly rule: ListedRule;
  readonly visitor: ASTVisitor;
  readonly call: ASTVisitFn<ASTNode>;
}

const KINDS = Object.values(Kind);
const NOBODY: readonly Listener[] = [];

/** The kinds of nodes that a rule listens to: all of them, unless it names some. */
const kindsOf = (visitor: ASTVisitor): readonly Kind[] =>
  'enter' in visitor || 'leave' in visitor ? KINDS : (Object.keys(visitor) as Kind[]);

/** What `visit` of graphql-js tells of a node, the node first. */
type Visited = Parameters<ASTVisitFn<ASTNode>>;

/**
 * Tells each node to the rules that listen to its kind, in their order. graphql-js asks each rule about every kind of
 * node there is, schema definitions included, and for each node each rule again.
 */
export class Listeners {
  readonly #entering = new Map<string, Listener[]>();
  readonly #leaving = new Map<string, Listener[]>();
  /** Rules that skip a node, the innermost last. */
  readonly #skipping: ListedRule[] = [];

  constructor(context: ValidationContext, rules: readonly ValidationRule[]) {
    for (const create of rules) {
      const rule = new ListedRule();
      const visitor = create(context);
      for (const kind of kindsOf(visitor)) {
        const { enter, leave } = getEnterLeaveForKind(visitor, kind);
        if (enter) this.#listen(this.#entering, kind, { rule, visitor, call: enter });
        if (leave) this.#listen(this.#leaving, kind, { rule, visitor, call: leave });
      }
    }
  }

  #listen(listeners: Map<string, Listener[]>, kind: string, listener: Listener): void {
    const others = listeners.get(kind);
    if (others === undefined) listeners.set(kind, [listener]);
    else others.push(listener);
  }

  enter(visited: Visited): void {
    const [node] = visited;
    for (const { rule, visitor, call } of this.#entering.get(node.kind) ?? NOBODY) {
      if (rule.skipping !== null || call.apply(visitor, visited) !== false) continue;
      rule.skipping = node;
      this.#skipping.push(rule);
    }
  }

  leave(visited: Visited): void {
    const [node] = visited;
    for (const { rule, visitor, call } of this.#leaving.get(node.kind) ?? NOBODY) {
      if (rule.skipping === null) call.apply(visitor, visited);
    }
    for (let last = this.#skipping.at(-1); last?.skipping === node; last = this.#skipping.at(-1)) {
      last.skipping = null;
      this.#skipping.pop();
    }
  }
}
