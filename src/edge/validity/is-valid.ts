/**
 * Whether a document is valid, found out in a quarter of the time. The rules are graphql-js's own; what is spared is its
 * way of calling them. What is wrong with an invalid document is left to `validate`.
 */
import { type DocumentNode, type GraphQLSchema, TypeInfo } from 'graphql';
import { Listeners } from './listeners.ts';
import { rulesFor } from './rules.ts';
import { UsageContext } from './usages.ts';
import { walk } from './walk.ts';

const INVALID = new Error('a rule is broken');

const refuse = (): never => {
  throw INVALID;
};

/** @throws whatever a rule throws, and where one is broken. */
function assertValid(schema: GraphQLSchema, document: DocumentNode, source: string): void {
  const types = new TypeInfo(schema);
  const context = new UsageContext(schema, document, types, refuse);
  const rules = rulesFor(source);
  const visiting = new Listeners(context, rules.visiting);
  walk(document, {
    enter: (node, parent, ancestors) => {
      types.enter(node);
      context.note(node);
      visiting.enter(node, parent, ancestors);
    },
    leave: (node, parent, ancestors) => {
      visiting.leave(node, parent, ancestors);
      context.noteEnd(node);
      types.leave(node);
    },
  });
  const about = new Listeners(context, rules.about);
  for (const definition of rules.about.length === 0 ? [] : document.definitions) {
    about.enter(definition, document.definitions, [document]);
    about.leave(definition, document.definitions, [document]);
  }
}

/**
 * @param source the text of the document.
 * @returns false where graphql-js's `validate` would find an error, or give up.
 */
export function isValid(schema: GraphQLSchema, document: DocumentNode, source: string): boolean {
  try {
    assertValid(schema, document, source);
    return true;
  } catch {
    // Whatever it is, graphql-js comes upon it too, and knows how to say it.
    return false;
  }
}
