/** Where imports are kept: outside git, beside the local KV. */
export const IMPORTED = '.graph/imported';
/** Files of an import from the web, until it is through. */
export const DOWNLOADS = '.graph/downloads';
