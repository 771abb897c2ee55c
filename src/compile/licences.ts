/** SPDX ids of licences without conditions: they dedicate the work to the public domain. */
export const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(['CC0-1.0', 'PDDL-1.0', 'ODC-PDDL-1.0']);
/** That of the locale data of Unicode, which come with the engine that compiles: it asks to be named, and no more. */
export const LOCALE_DATA_LICENCE = 'Unicode-3.0';
