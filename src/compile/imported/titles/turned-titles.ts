/** Titles of a season in which a ruling after its end made another team the winner. */
import type { HonourRecord } from '../../../documents/catalogue.ts';
import type { LateRuling } from './late-rulings.ts';

/** Who won a season, or one of its tournaments. */
export interface Title {
  /** Id with its kind. */
  readonly team: string;
  /** The day of the match that won it; absent where the end of the season tells. */
  readonly from?: string | undefined;
  /** `Apertura`; absent where the season has one. */
  readonly tournament?: string | undefined;
}

/** A title from one ruling to another. */
export type HeldTitle = Title & Pick<HonourRecord, 'status' | 'to' | 'reason' | 'decidedOn'>;

/** One team that was the winner under several rulings in turn. */
interface Reign {
  readonly title: Title | undefined;
  /** The rulings that began and ended it; undefined: the end of the season, and never. */
  readonly began: LateRuling | undefined;
  readonly ended: LateRuling | undefined;
}

function reignsOf(winners: readonly (Title | undefined)[], rulings: readonly LateRuling[]): readonly Reign[] {
  const reigns: Reign[] = [];
  for (const [at, title] of winners.entries()) {
    const last = reigns.at(-1);
    const ended = rulings[at];
    if (last !== undefined && last.title?.team === title?.team) reigns.splice(-1, 1, { ...last, ended });
    else reigns.push({ title, began: rulings[at - 1], ended });
  }
  return reigns;
}

const heldIn = ({ title, began, ended }: Reign, before: Reign | undefined): readonly HeldTitle[] => {
  if (title === undefined) return [];
  const from = began === undefined ? title : { ...title, from: began.day, decidedOn: began.day };
  if (ended !== undefined) return [{ ...from, status: 'REVOKED', to: ended.day, reason: ended.reason }];
  const given = began !== undefined && before?.title !== undefined;
  return [given ? { ...from, status: 'REASSIGNED', reason: began.reason } : { ...from, status: 'AWARDED' }];
};

/**
 * @param states the winners before each of the rulings, and at last those that stand.
 * @param rulings in order of their days.
 */
export function turnedTitles(
  states: readonly (readonly Title[])[],
  rulings: readonly LateRuling[],
): readonly HeldTitle[] {
  const tournaments = new Set(states.flat().map(({ tournament }) => tournament));
  return [...tournaments].flatMap((tournament) => {
    const winners = states.map((titles) => titles.find((title) => title.tournament === tournament));
    const reigns = reignsOf(winners, rulings);
    return reigns.flatMap((reign, at) => heldIn(reign, reigns[at - 1]));
  });
}
