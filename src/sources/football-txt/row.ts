import type { ScoreParts, SourceStatus, SourceTeam, SourceVenue } from '../match.ts';
import { toVenue } from '../match.ts';
import { findScore } from './score.ts';
import { statusOf, takeBrackets } from './status.ts';
import { readTeam } from './team.ts';

/** The teams of a row, and their result. */
export interface TextRow {
  readonly home: SourceTeam;
  readonly away: SourceTeam;
  readonly score: ScoreParts | null;
  readonly status: SourceStatus | null;
  readonly venue: SourceVenue | null;
  readonly notes: readonly string[];
}

/** `NOT_A_ROW`: nothing in the text shows two teams. */
export type ReadRow = TextRow | { readonly error: string } | 'NOT_A_ROW';

/** Between two teams whose score follows them. */
export const VERSUS = /\s+vs?\.?(?:\s+|$)/u;
/** Between two teams, where other rows have a score. */
const UNPLAYED = /(?:^|\s+)(n\/p|w\/o|o\/w|abd\.?|ppd\.?|canc\.?|pst)(?=\s|$)\s*/u;
const DASH = /\s+[-–]\s+/gu;

/** Reads the part of a row after its head: teams, score, status and `@ ground`. */
export function readRow(text: string): ReadRow {
  const brackets = takeBrackets(text);
  const [match = '', place] = splitPlace(brackets.rest);
  const unplayed = UNPLAYED.exec(match);
  const sides = split(match, brackets.extraTime, unplayed);
  if (sides === 'NOT_A_ROW' || 'error' in sides) return sides;
  const status = brackets.status ?? sides.status;
  if (brackets.unknown !== null && status === null) {
    return { error: `"[${brackets.unknown}]" is not a status this reader knows` };
  }
  const home = readTeam(sides.home, 'home');
  if ('error' in home) return home;
  const away = readTeam(sides.away, 'away');
  if ('error' in away) return away;
  if (home.name === away.name && home.country === away.country)
    return { error: `both sides are "${home.name}"` };
  const notes = unplayed === null ? brackets.notes : [unplayed[1] ?? '', ...brackets.notes];
  return { home, away, score: sides.score, status, venue: readVenue(place), notes };
}

const splitPlace = (text: string): readonly string[] => {
  const at = /\s@\s*(?=\S)/u.exec(text);
  return at === null ? [text] : [text.slice(0, at.index), text.slice(at.index + at[0].length).trim()];
};

/** `(UTC-3)` after a place is its zone, and not part of its name. */
function readVenue(place: string | undefined): SourceVenue | null {
  const text = place?.replace(/\s*\(UTC[^)]*\)$/u, '').trim() ?? '';
  return text === '' || text === '?' ? null : toVenue(text);
}

interface RowSides {
  readonly home: string;
  readonly away: string;
  readonly score: ScoreParts | null;
  readonly status: SourceStatus | null;
}

type Split = RowSides | { readonly error: string } | 'NOT_A_ROW';

function split(text: string, extraTime: string | null, unplayed: RegExpExecArray | null): Split {
  if (unplayed !== null) {
    const home = text.slice(0, unplayed.index);
    const away = text.slice(unplayed.index + unplayed[0].length);
    return { home, away, score: null, status: statusOf(unplayed[1] ?? '') };
  }
  // `[aet]` means `(aet)` at the end of the row, and the score reader expects it there.
  const found = findScore(extraTime === null ? text : `${text.trimEnd()} (${extraTime})`);
  if (found === null) return splitFixture(text);
  if ('error' in found) return found;
  const status = found.awarded ? 'AWARDED' : null;
  const { score, before, after } = found;
  if (after.trim() !== '' && !VERSUS.test(before)) return { home: before, away: after, score, status };
  if (after.trim() !== '') return { error: `"${after.trim()}" follows the score` };
  const teams = splitFixture(before);
  if (teams === 'NOT_A_ROW') return { error: 'a score without two teams' };
  return 'error' in teams ? teams : { ...teams, score, status };
}

/** Teams without a score between them: `A v B`, or `A - B` with a single dash. */
function splitFixture(text: string): Split {
  const parts = text.split(VERSUS);
  if (parts.length === 2) return { home: parts[0] ?? '', away: parts[1] ?? '', score: null, status: null };
  if (parts.length > 2) return { error: 'more than two teams' };
  const dashed = text.trim().split(DASH);
  if (dashed.length === 2) return { home: dashed[0] ?? '', away: dashed[1] ?? '', score: null, status: null };
  return 'NOT_A_ROW';
}
