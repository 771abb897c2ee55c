import type { ClubPlace, ListedName, Years } from './facts.ts';

const YEARS = /\s*,?\s*\((\d{4})?\s*-\s*(\d{4})?\)\s*$/u;
const LANG = /\s*\[([a-z]{2,3}(?:-[A-Za-z]+)?)\]$/u;

/** The years after a name, and the name without them. */
export function takeYears(text: string): { readonly name: string; readonly years: Years | null } {
  const match = YEARS.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined))
    return { name: text.trim(), years: null };
  const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { name: text.slice(0, match.index).trim(), years: { from: year(match[1]), to: year(match[2]) } };
}

/** `$Allianz$ Stadium` as the name is spoken. */
export const withoutSponsorMarks = (text: string): string => text.replace(/\$+/gu, '').trim();

/** The names of an alias line, `| Inter | Inter Mailand [de]`. */
export function readNames(text: string, line: number): readonly ListedName[] {
  const spelled = text.split('|').map((name) => name.replace(/[\s,]+$/u, '').trim());
  return spelled.filter((name) => name !== '').map((name) => readName(name, line));
}

function readName(text: string, line: number): ListedName {
  const lang = LANG.exec(text);
  const { name, years } = takeYears(lang === null ? text : text.slice(0, lang.index));
  return {
    name: withoutSponsorMarks(name),
    lang: lang?.[1] ?? null,
    sponsored: text.includes('$'),
    years,
    line,
  };
}

/** `London (Highbury) › Greater London`. */
export function readPlace(text: string | undefined): ClubPlace {
  const [first = '', ...rest] = (text ?? '').split('›').map((part) => part.trim());
  const match = /^(.*?)\s*\(([^)]*)\)$/u.exec(first);
  // A few lists have the key of a city instead of its name.
  const city = (match?.[1] ?? first).replace(/^city:/u, '').trim();
  return {
    city: city || null,
    district: match?.[2] ?? null,
    regions: rest.filter((region) => region !== ''),
  };
}

interface Fields {
  readonly year: number | null;
  readonly capacity: number | null;
  readonly ground: string | null;
  /** A city and the areas around it, joined by `›` as in the lists. */
  readonly place: string | undefined;
}

/**
 * The fields after a name: a year, `@ ground`, a capacity `60_361`, a place. A comma may be missing where two spaces
 * separate two fields. An error when two fields are of the same kind, since their meaning is then unclear.
 */
export function readFields(parts: readonly string[]): Fields | { readonly error: string } {
  const tidied = parts.map((part) =>
    part
      .replace(/\s*›\s*/gu, ' › ')
      .replace(/@\s+/gu, '@')
      .trim(),
  );
  const tokens = tidied.flatMap((part) => part.split(/\s{2,}|\t+|(?<=^\d{4})\s+(?=@)/u));
  const years: number[] = [];
  const capacities: number[] = [];
  const grounds: string[] = [];
  const places = new Set<string>();
  for (const token of tokens) {
    if (token === '') continue;
    if (/^(?:1[89]|20)\d{2}$/u.test(token)) years.push(Number(token));
    else if (/^\d{1,3}(?:_\d{3})+$/u.test(token)) capacities.push(Number(token.replaceAll('_', '')));
    else if (token.startsWith('@')) grounds.push(token.slice(1).trim());
    else places.add(token);
  }
  // `Nelson, Lancashire`: the second place lies around the first.
  const twice = [years, capacities, grounds, [...places].slice(1)].find((found) => found.length > 1);
  if (twice !== undefined) return { error: `"${twice.join('" and "')}" cannot both be right` };
  return {
    year: years[0] ?? null,
    capacity: capacities[0] ?? null,
    ground: grounds[0] ?? null,
    place: [...places].join(' › ') || undefined,
  };
}
