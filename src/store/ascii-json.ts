const BEYOND_ASCII = /[^\0-\x7f]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON in ASCII: letters beyond it are escaped. With a single letter of two bytes, the runtime would need twice the
 * memory for a text, and three times the time to decode and hash it.
 */
export const asciiJson = (value: unknown): string => JSON.stringify(value).replaceAll(BEYOND_ASCII, escaped);

/** A text without quotes as it stands in JSON. */
export const escapedText = (text: string): string => asciiJson(text).slice(1, -1);

/** What `escapedText` was made of. */
export const unescaped = (text: string): string => (text.includes('\\') ? JSON.parse(`"${text}"`) : text);
