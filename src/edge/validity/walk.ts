import type { ASTNode, ASTVisitorKeyMap, DocumentNode } from 'graphql';

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

type Children = readonly ASTNode[];
export type Parent = ASTNode | Children | undefined;

export interface Walker {
  /** @param ancestors of the parent, outermost first, lists of children among them, as graphql-js has them. */
  enter(node: ASTNode, parent: Parent, ancestors: readonly (ASTNode | Children)[]): void;
  leave(node: ASTNode, parent: Parent, ancestors: readonly (ASTNode | Children)[]): void;
}

const NONE: readonly string[] = [];

/** A property under which a node has another, or several, or none. */
const childOf = (node: ASTNode, property: string): ASTNode | Children | undefined =>
  (node as unknown as Readonly<Record<string, ASTNode | Children | undefined>>)[property];

const isList = (child: ASTNode | Children): child is Children => Array.isArray(child);

/** Visits a document as graphql-js would, and neither notes the way to each node nor is ready to change it. */
export function walk(document: DocumentNode, walker: Walker): void {
  const ancestors: (ASTNode | Children)[] = [];
  const children = (list: Children): void => {
    for (const child of list) visit(child, list);
  };
  const inside = (node: ASTNode): void => {
    for (const property of VISITED[node.kind] ?? NONE) {
      const child = childOf(node, property);
      if (child === undefined) continue;
      if (!isList(child)) {
        visit(child, node);
        continue;
      }
      ancestors.push(node);
      children(child);
      ancestors.pop();
    }
  };
  const visit = (node: ASTNode, parent: Parent): void => {
    walker.enter(node, parent, ancestors);
    if (parent !== undefined) ancestors.push(parent);
    inside(node);
    if (parent !== undefined) ancestors.pop();
    walker.leave(node, parent, ancestors);
  };
  visit(document, undefined);
}
