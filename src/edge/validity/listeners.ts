import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  getEnterLeaveForKind,
  Kind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Ancestors, Parent, Walker } from './walk.ts';

/** One rule while it checks one document. */
class ListedRule {
  /** The node below which the rule wants to see nothing, while that node is visited. */
  skipping: ASTNode | null = null;
}

interface Listener {
  readonly rule: ListedRule;
  readonly visitor: ASTVisitor;
  readonly call: ASTVisitFn<ASTNode>;
}

const KINDS = Object.values(Kind);
const NOBODY: readonly Listener[] = [];

/** The kinds of nodes that a rule listens to. A rule that names none listens to all. */
const kindsOf = (visitor: ASTVisitor): readonly Kind[] =>
  'enter' in visitor || 'leave' in visitor ? KINDS : (Object.keys(visitor) as Kind[]);

/** No rule asks by which way a node was reached. */
const NO_PATH: readonly string[] = [];

/**
 * Calls, for each node, the rules that listen to its kind, in their order. graphql-js asks each rule about every kind
 * of node there is, schema definitions included, and asks every rule again for each node.
 */
export class Listeners implements Walker {
  readonly #entering = new Map<string, Listener[]>();
  readonly #leaving = new Map<string, Listener[]>();
  /** The rules that skip a node, the innermost node last. */
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

  enter(node: ASTNode, parent: Parent, ancestors: Ancestors): void {
    for (const { rule, visitor, call } of this.#entering.get(node.kind) ?? NOBODY) {
      if (rule.skipping !== null) continue;
      if (call.call(visitor, node, undefined, parent, NO_PATH, ancestors) !== false) continue;
      rule.skipping = node;
      this.#skipping.push(rule);
    }
  }

  leave(node: ASTNode, parent: Parent, ancestors: Ancestors): void {
    for (const { rule, visitor, call } of this.#leaving.get(node.kind) ?? NOBODY) {
      if (rule.skipping === null) call.call(visitor, node, undefined, parent, NO_PATH, ancestors);
    }
    for (let last = this.#skipping.at(-1); last?.skipping === node; last = this.#skipping.at(-1)) {
      last.skipping = null;
      this.#skipping.pop();
    }
  }
}
