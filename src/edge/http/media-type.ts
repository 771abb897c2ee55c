export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';
export const HTML = 'text/html';

interface Preference {
  readonly type: string;
  readonly quality: number;
}

function parseAccept(header: string): Preference[] {
  return header.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
}

/**
 * Parameters of Accept beside its types, such as `application/json; notices=off`. A header is used for this, since
 * caches keep answers apart by Accept.
 */
const WITHOUT_NOTICES = /;\s*notices=off\b/i;

/** Whether the client wants no notices of what the answer lacks. */
export const isWithoutNotices = (accept: string | null): boolean =>
  accept !== null && WITHOUT_NOTICES.test(accept);

/** The quality that a client gives a type. The most specific range that covers the type decides (RFC 9110, 12.5.1). */
function qualityOf(type: string, preferences: readonly Preference[]): number {
  const group = `${type.split('/')[0]}/*`;
  for (const range of [type, group, '*/*']) {
    const match = preferences.find((preference) => preference.type === range);
    if (match !== undefined) return match.quality;
  }
  return 0;
}

/**
 * Chooses the type that a client prefers.
 * @param offered in our order of preference, which decides between equals.
 * @returns null when the client accepts none of them.
 */
export function negotiate(accept: string | null, offered: readonly string[]): string | null {
  if (accept === null || accept === '' || accept === '*/*') return offered[0] ?? null;
  const preferences = parseAccept(accept);
  const ranked = offered
    .map((type) => ({ type, quality: qualityOf(type, preferences) }))
    .filter((offer) => offer.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.type ?? null;
}
