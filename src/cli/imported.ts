/** Where imports are kept: outside git, beside the local KV. */
export const IMPORTED = '.graph/imported';
