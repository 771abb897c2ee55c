import { OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { DocumentMemory } from '../operations/document-memory.ts';
import { chosenOperation } from '../operations/operation-choice.ts';
import type { YogaContext } from './exchange.ts';

/**
 * Parses within limits and validates, or remembers having done so. Yoga would look for the operation next and, as it
 * knows no method but GET here, take a mutation that was posted for one that was not; so both are looked at before.
 */
export function useDocuments(documents: DocumentMemory): Plugin<YogaContext, YogaContext> {
  return {
    onParse({ context, extendContext, params, setParseFn }) {
      setParseFn(() => {
        const known = documents.read(String(params.source));
        const { operation } = chosenOperation(known.document, context.params.operationName ?? undefined);
        if (operation !== OperationTypeNode.QUERY && known.errors[0] !== undefined) throw known.errors[0];
        extendContext({ known });
        return known.document;
      });
    },
    onValidate({ context, setResult }) {
      const errors = context.known?.errors ?? [];
      if (errors.length === 0) context.exchange.accepted?.(context.params);
      setResult(errors);
    },
  };
}
