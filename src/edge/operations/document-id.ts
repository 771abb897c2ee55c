import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names a file that holds the answer to a document, whatever the document's spelling. */
export const documentId = (document: DocumentNode): string => sha256(print(document));
