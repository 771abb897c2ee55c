import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  getEnterLeaveForKind,
  type Kind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type Parent, VISITED, type Walker } from './walk.ts';

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

const KINDS = Object.keys(VISITED) as Kind[];
const NOBODY: readonly Listener[] = [];
/** No rule asks by which way a node was come upon. */
const NO_PATH: readonly string[] = [];

/** What a rule listens to: to every kind of node, if it is not to some. */
const kindsOf = (visitor: ASTVisitor): readonly Kind[] =>
  'enter' in visitor || 'leave' in visitor ? KINDS : (Object.keys(visitor) as Kind[]);

type Ancestors = Parameters<Walker['enter']>[2];

/**
 * Tells each node to the rules that listen to its kind, in their order. graphql-js asks each rule about every kind of
 * node there is, schema definitions included, and for each node each rule again.
 */
export class Listeners implements Walker {
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
