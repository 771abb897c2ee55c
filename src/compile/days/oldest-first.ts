/** The order of seasons. */
import { compareText } from '../../football/match.ts';

interface Season {
  readonly competition: string;
  readonly label: string;
  readonly start?: string | undefined;
}

/** The first day of a season, or its label where that day is unknown. */
const beganOn = ({ start, label }: Season): string => start ?? label;

/** Seasons in the order of the competitions, then oldest first: imported seasons may be older than embedded ones. */
export const oldestFirst = <Row extends { readonly value: Season }>(
  seasons: readonly Row[],
): readonly Row[] =>
  [...Map.groupBy(seasons, ({ value }) => value.competition).values()].flatMap((own) =>
    own.toSorted((a, b) => compareText(beganOn(a.value), beganOn(b.value))),
  );
