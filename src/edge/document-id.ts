import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names a document whatever its spelling: white space, commas and comments make no difference. */
export const documentId = (document: DocumentNode): string => sha256(print(document));
