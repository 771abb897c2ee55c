import type { ASTNode, ASTVisitorKeyMap, DocumentNode } from 'graphql';

/** The keys to visit: all but names and descriptions, which are half of the nodes, and which no rule listens to. */
const VISITED: ASTVisitorKeyMap = {
  Document: ['definitions'],
  OperationDefinition: ['variableDefinitions', 'directives', 'selectionSet'],
  VariableDefinition: ['variable', 'type', 'defaultValue', 'directives'],
  SelectionSet: ['selections'],
  Field: ['arguments', 'directives', 'selectionSet'],
  Argument: ['value'],
  FragmentArgument: ['value'],
  FragmentSpread: ['arguments', 'directives'],
  InlineFragment: ['typeCondition', 'directives', 'selectionSet'],
  FragmentDefinition: ['variableDefinitions', 'typeCondition', 'directives', 'selectionSet'],
  ListValue: ['values'],
  ObjectValue: ['fields'],
  ObjectField: ['value'],
  Directive: ['arguments'],
  ListType: ['type'],
  NonNullType: ['type'],
};

type Children = readonly ASTNode[];
export type Parent = ASTNode | Children | undefined;
/** Of a node, outermost first, lists of children among them, as graphql-js gives them. */
export type Ancestors = readonly (ASTNode | Children)[];

export interface Walker {
  enter(node: ASTNode, parent: Parent, ancestors: Ancestors): void;
  leave(node: ASTNode, parent: Parent, ancestors: Ancestors): void;
}

const NONE: readonly string[] = [];

/** Which properties a kind of node has is known at run time alone: `QueryDocumentKeys` lists them by its name. */
const childOf = (node: ASTNode, property: string): ASTNode | Children | undefined =>
  (node as unknown as Readonly<Record<string, ASTNode | Children | undefined>>)[property];

const isList = (child: ASTNode | Children): child is Children => Array.isArray(child);

/** Visits a document in the order of graphql-js's `visit`, which also finds paths and is ready to change the document. */
export function walk(document: DocumentNode, walker: Walker): void {
  const ancestors: (ASTNode | Children)[] = [];
  const visit = (node: ASTNode, parent: Parent): void => {
    walker.enter(node, parent, ancestors);
    if (parent !== undefined) ancestors.push(parent);
    for (const property of VISITED[node.kind] ?? NONE) {
      const child = childOf(node, property);
      if (child === undefined) continue;
      if (isList(child)) visitAll(child, node);
      else visit(child, node);
    }
    if (parent !== undefined) ancestors.pop();
    walker.leave(node, parent, ancestors);
  };
  const visitAll = (children: Children, parent: ASTNode): void => {
    if (children.length === 0) return;
    ancestors.push(parent);
    for (const child of children) visit(child, children);
    ancestors.pop();
  };
  visit(document, undefined);
}
