import type { Plugin } from 'graphql-yoga';
import type { DocumentMemory } from '../document-memory.ts';
import type { YogaContext } from './exchange.ts';

/** Parses within limits and validates, or remembers having done so. */
export function useDocuments(documents: DocumentMemory): Plugin<YogaContext, YogaContext> {
  return {
    onParse({ extendContext, params, setParseFn }) {
      setParseFn(() => {
        const known = documents.read(String(params.source));
        extendContext({ canonical: known.canonical, validationErrors: known.errors });
        return known.document;
      });
    },
    onValidate({ context, setResult }) {
      setResult(context.validationErrors ?? []);
    },
  };
}
