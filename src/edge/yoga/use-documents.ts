import { OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { chosenOperation } from '../operations/operation-choice.ts';
import type { ParsedDocumentCache } from '../operations/parsed-documents.ts';
import type { YogaContext } from './graphql-request.ts';

/**
 * Parses and validates documents within the limits, or takes those it has cached. Yoga would look for the operation
 * next; since it knows no method but GET here, it would refuse a mutation that was posted as if it had come by GET.
 * So both are checked before.
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
