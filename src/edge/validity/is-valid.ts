/**
 * Tells whether a document is valid, in less time than graphql-js. The rules are those of graphql-js; this module only calls
 * them in another way. For an invalid document, `validate` finds the errors.
 */
import { type DocumentNode, type GraphQLSchema, TypeInfo } from 'graphql';
import { Listeners } from './listeners.ts';
import { RULES_ABOUT_USAGES, RULES_WHILE_VISITING } from './rules.ts';
import { UsageContext } from './usages.ts';
import { walk } from './walk.ts';

const INVALID = new Error('the document breaks a rule');

const refuse = (): never => {
  throw INVALID;
};

/** @throws when the document breaks a rule, and whatever a rule itself throws. */
function assertValid(schema: GraphQLSchema, document: DocumentNode): void {
  const types = new TypeInfo(schema);
  const context = new UsageContext(schema, document, types, refuse);
  const visiting = new Listeners(context, RULES_WHILE_VISITING);
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
  const about = new Listeners(context, RULES_ABOUT_USAGES);
  for (const definition of document.definitions) {
    about.enter(definition, document.definitions, [document]);
    about.leave(definition, document.definitions, [document]);
  }
}

/** @returns false when graphql-js's `validate` would find an error, or give up. */
export function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    assertValid(schema, document);
    return true;
  } catch {
    // graphql-js finds the same error, with its message.
    return false;
  }
}
