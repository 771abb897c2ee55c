import { OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { chosenOperation } from '../operations/operation-choice.ts';
import type { ParsedDocumentCache } from '../operations/parsed-documents.ts';
import type { YogaContext } from './graphql-request.ts';

/**
 * Parses within limits and validates, or remembers having done so. Yoga would look for the operation next and, as it
 * knows no method but GET here, take a mutation that was posted for one that was not; so both are looked at before.
 */
export function useDocuments(documents: ParsedDocumentCache): Plugin<YogaContext, YogaContext> {
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
      if (errors.length === 0) context.graphqlRequest.accepted?.(context.params);
      setResult(errors);
    },
  };
}
