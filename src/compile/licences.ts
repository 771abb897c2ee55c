/** SPDX ids of licences without conditions: they dedicate the work to the public domain. */
export const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(['CC0-1.0', 'PDDL-1.0', 'ODC-PDDL-1.0']);
/**
 * The licence of Unicode's locale data, which come with the engine that compiles. It asks only to be named.
 */
export const LOCALE_DATA_LICENCE = 'Unicode-3.0';
