import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Makes the name of the file that holds the answer to a document. It is the same for all spellings of the document. */
export const documentId = (document: DocumentNode): string => sha256(print(document));
