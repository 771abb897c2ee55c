import { LOCAL_TIME } from '../match.ts';
import { dateAtStart, type WrittenDate } from './date.ts';
import type { FileSeason } from './season.ts';

/** What may come before the teams: `(73) Sun Jun 28 12:00 UTC-7`, and `@ Baku` in files made from rsssf's pages. */
export interface FileHead {
  readonly number: number | null;
  readonly date: WrittenDate | null;
  /** Local time, `21:00`. */
  readonly time: string | null;
  readonly zone: string | null;
  /** The time in a second zone, where the row has two: `20:45 CET`. */
  readonly otherTime: string | null;
  readonly place: string | null;
  readonly rest: string;
}

const NUMBER = /^\((\d{1,4})\)(?=\s|$)\s*/u;
const TIME = /^(\d{1,2})(?:[.:h])(\d{2})(?=\s|$|,)(?: ?(?:h|Uhr)(?=\s|$))?\s*/u;
/** Of three and four letters that end in T these are zones; IMT is a club of Belgrade. */
const ZONE_NAMES =
  'UTC|GMT|WE[DS]?T|CES?T|EES?T|BST|IST|MSK|TRT|[ECMP][SD]T|AK[SD]T|A[SD]T|HST|NST|BRS?T|ART|CLS?T|COT|PE?T|PET|ECT|BOT|VET|PYS?T|UYT|GYT|JST|KST|CST|HKT|SGT|PHT|MYT|WI[BT]|WITA|ICT|PKT|NPT|AMT|AZT|GET|UZT|ALMT|AQTT|GST|AST|SAST|CAT|EAT|WAT|A[CEW][SD]T|NZ[SD]T|FJT';
export const ZONE = new RegExp(`^(?:${ZONE_NAMES})(?:[+±−-]\\d{1,2}(?::\\d{2})?)?(?=\\s|$)\\s*`, 'u');
/** Two times in the form of the specification: first the time in a common zone, then the local time in parentheses. */
const LOCAL = /^\((\d{1,2})[.:](\d{2})(?:\s+((?:UTC|GMT|[A-Z]{2,4}T)?[+±−-]?\d{0,2}(?::\d{2})?))?\)\s*/u;

/** @param clubs whose names begin like a date or a zone. */
export function readHead(
  line: string,
  seasons: readonly FileSeason[],
  clubs: readonly string[] = [],
): FileHead {
  const text = line.trimStart();
  const numbered = NUMBER.exec(text);
  const afterNumber = text.slice(numbered?.[0].length ?? 0);
  const isClub = (rest: string): boolean =>
    clubs.some((name) => rest.startsWith(name) && BEHIND_HOME.test(rest.slice(name.length)));
  const { date, rest: afterDate } = isClub(afterNumber)
    ? { date: null, rest: afterNumber }
    : takeDate(afterNumber, seasons);
  const clock = takeTime(afterDate, isClub);
  const placed = takePlace(clock.rest);
  return { number: numbered === null ? null : Number(numbered[1]), date, ...clock, ...placed };
}

/** What stands behind the home side: the other side, a country or the score. Behind a date it does not. */
const BEHIND_HOME = /^\s+(?:vs?\.?\s|[-–]\s|\d{1,3}-\d|\([A-Z]{3}\))/u;

/** `9 de Octubre` is a day, and a club where a country, the score or the other side follows. */
const isClubNamedLikeDay = (date: string, rest: string): boolean =>
  /^\d{1,2} de \p{L}+$/u.test(date) && /^(?:\([A-Z]{1,3}\)\s|vs?\.?\s|\d{1,2}-\d{1,2}\s)/u.test(rest);

/** A date at the start: in brackets, between underscores, or plain. `[Wirtz 10']` is no date and is left alone. */
function takeDate(text: string, seasons: readonly FileSeason[]): { date: WrittenDate | null; rest: string } {
  const bracketed = /^(?:\[([^\]]*)\]|_\s([^_]*)\s_)\s*/u.exec(text);
  if (bracketed !== null) {
    const inside = dateAtStart((bracketed[1] ?? bracketed[2] ?? '').trim());
    if (inside === null || inside.rest !== '') return { date: null, rest: text };
    return { date: inside.date, rest: text.slice(bracketed[0].length) };
  }
  const found = dateAtStart(text);
  if (found === null || isClubNamedLikeDay(found.date.text, found.rest)) return { date: null, rest: text };
  return withoutForeignYear(found.date, found.rest.replace(/^,\s*/u, ''), seasons);
}

/** In `Aug 17 1899 Hoffenheim` the number belongs to the club: no season of the file is near that year. */
function withoutForeignYear(date: WrittenDate, rest: string, seasons: readonly FileSeason[]) {
  const { year } = date;
  const near = seasons.length === 0 || seasons.some(({ start }) => Math.abs(start - (year ?? start)) < 20);
  if (year === null || date.shortYear || rest === '' || near) return { date, rest };
  const text = date.text.replace(new RegExp(`,?[ /]+${year}$`, 'u'), '');
  return text === date.text
    ? { date, rest }
    : { date: { ...date, year: null, text }, rest: `${year} ${rest}` };
}

type Clock = Pick<FileHead, 'time' | 'zone' | 'otherTime' | 'rest'>;

function takeTime(text: string, isClub: (rest: string) => boolean): Clock {
  const first = TIME.exec(text);
  const time = first === null ? null : clockTime(first[1], first[2]);
  if (first === null || time === null) return { time: null, zone: null, otherTime: null, rest: text };
  const afterTime = text.slice(first[0].length);
  const zone = isClub(afterTime) ? '' : (ZONE.exec(afterTime)?.[0] ?? '');
  const afterZone = afterTime.slice(zone.length);
  const local = LOCAL.exec(afterZone);
  const stated = { time, zone: zone.trim() || null, otherTime: null, rest: afterZone };
  const localTime = local === null ? null : clockTime(local[1], local[2]);
  if (local === null || localTime === null) return stated;
  const otherTime = `${time} ${zone}`.trim();
  return { time: localTime, zone: local[3] ?? LOCAL_TIME, otherTime, rest: afterZone.slice(local[0].length) };
}

function clockTime(hours: string | undefined, minutes: string | undefined): string | null {
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${(hours ?? '').padStart(2, '0')}:${minutes}`;
}

/** In `@ Baku   Azerbaijan 0-3 Ireland`, two spaces end the place. Alone on a line, the place ends with the line. */
function takePlace(text: string): Pick<FileHead, 'place' | 'rest'> {
  const match = /^@\s*((?:\d+\.?\s+)?\p{L}.*?)(?:\s{2,}|\t+|\s*$)/u.exec(text);
  if (match === null) return { place: null, rest: text };
  return { place: match[1] ?? null, rest: text.slice(match[0].length) };
}
