/** The formats of leagues without a rule set in the project, as data: one row for a span of seasons. */
import type { RowOf } from '../../model/kit/table.ts';
import type { WritableCells } from '../../model/kit/write-row.ts';
import type { rules } from '../../model/tables/about-facts.ts';
import type { formatPhases, formats } from '../../model/tables/identity/identity.ts';

export type LeagueFormat = RowOf<typeof formats>;
export type FormatPhase = RowOf<typeof formatPhases>;

/** The format of a season that begins on a day; null where none is recorded. */
export const formatOn = (
  all: readonly LeagueFormat[],
  competition: string,
  day: string,
): LeagueFormat | null =>
  all.find(
    (format) =>
      format.competition === competition &&
      format.from <= day &&
      (format.to === undefined || day <= format.to),
  ) ?? null;

/** Its phases after the first, best places first. */
export const phasesOf = (
  all: readonly FormatPhase[],
  { competition, from }: LeagueFormat,
): readonly FormatPhase[] =>
  all
    .filter((phase) => phase.competition === competition && phase.from === from)
    .toSorted((a, b) => a.firstPlace - b.firstPlace);

export const isDecidedByTable = ({ decided }: LeagueFormat): boolean => (decided ?? 'TABLE') === 'TABLE';

/** The seasons whose known champion comes out of a format. */
export const provenSeasons = ({ proven }: LeagueFormat): readonly string[] =>
  proven === undefined ? [] : proven.split(';');

/** One or two seasons may come out right by chance. */
const ENOUGH = 3;

export const isProven = (format: LeagueFormat): boolean => provenSeasons(format).length >= ENOUGH;

/** The name by which seasons refer to it: `serie-b-2004`. */
export const formatName = ({ competition, from }: LeagueFormat): string =>
  `${competition}-${from.slice(0, 4)}`;

/** A format as a rule set that an import brings along. */
export const ruleSetOf = (format: LeagueFormat, source: string): WritableCells<typeof rules.columns> => ({
  name: formatName(format),
  regulation: `${format.regulation}${isProven(format) ? '' : '; not proven yet'}`,
  winPoints: format.winPoints,
  meetings: format.meetings,
  tieBreaks: format.tieBreaks.join(';'),
  zones: [isDecidedByTable(format) ? 'CHAMPION 1' : '', ...(format.zones ?? [])]
    .filter((zone) => zone !== '')
    .join(';'),
  source,
});
