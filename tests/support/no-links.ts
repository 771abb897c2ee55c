import { LINK_KINDS, type RelationsDocument } from '../../src/documents/relations.ts';

/** Relations without a link. `Object.fromEntries` loses the keys, which are those of the type: hence the cast. */
export const NO_LINKS = Object.fromEntries(
  LINK_KINDS.map((kind) => [kind, []]),
) as unknown as RelationsDocument['links'];
