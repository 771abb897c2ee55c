/** Which column of a table of matches tells what. */

/** What a table can tell of a match, in the words of `--map`. */
export const FIELDS = {
  date: 'the day: 2018-08-10, 10/08/2018, 10/08/18, 10 Aug 2018; of numbers the day comes before the month',
  time: 'kick-off, 20:45',
  home: 'the home side',
  away: 'the away side',
  score: 'goals of both sides, 2-1; empty for a match to come',
  home_goals: 'goals of the home side, where there is no column of both',
  away_goals: 'goals of the away side',
  half_time: 'goals of both sides at half-time',
  half_home: 'goals of the home side at half-time',
  half_away: 'goals of the away side at half-time',
  competition: 'the competition: a title, or a code of data/identity',
  season: 'its season: 2018-19, 2018/2019, 2018',
  season_start: 'the year in which its season begins, where it ends in the next',
  round: 'the round or the matchday',
  venue: 'the ground, or ground and city',
} as const;

export type Field = keyof typeof FIELDS;
/** Columns by what they tell. */
export type ColumnMap = Readonly<Partial<Record<Field, string>>>;

/** Shapes that many tables have, the most telling first. */
const PRESETS: readonly ColumnMap[] = [
  {
    ...{ date: 'Date', time: 'Time', home: 'HomeTeam', away: 'AwayTeam', competition: 'Div' },
    ...{ home_goals: 'FTHG', away_goals: 'FTAG', half_home: 'HTHG', half_away: 'HTAG' },
  },
  {
    ...{ date: 'Date', home: 'home', away: 'visitor', score: 'FT', half_time: 'HT' },
    ...{ competition: 'competition', season_start: 'Season', round: 'round' },
  },
  { date: 'Date', home: 'Team 1', away: 'Team 2', score: 'FT', half_time: 'HT', round: 'Matchday' },
  { date: 'Date', home: 'Team 1', away: 'Team 2', score: 'FT', half_time: 'HT', round: 'Round' },
  {
    ...{ date: 'date', time: 'time', home: 'home', away: 'away', score: 'score', half_time: 'half_time' },
    ...{ competition: 'competition', season: 'season', round: 'round', venue: 'venue' },
    ...{ home_goals: 'home_goals', away_goals: 'away_goals' },
  },
];

const isField = (text: string): text is Field => Object.hasOwn(FIELDS, text);

/** @returns the map of `date=Date,home=HomeTeam,…`, or what is wrong with the text. */
export function readMap(text: string): ColumnMap | { readonly error: string } {
  const map: Partial<Record<Field, string>> = {};
  for (const part of text.split(',')) {
    const [, field = '', column = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/u.exec(part) ?? [];
    if (!isField(field) || column === '')
      return {
        error: `"${part}" is no field and column; write date=Date, for one of ${Object.keys(FIELDS).join(', ')}`,
      };
    if (map[field] !== undefined) return { error: `${field} is mapped twice` };
    map[field] = column;
  }
  const lacks = needed(map);
  return lacks.length === 0 ? map : { error: `${lacks.join(', ')} is missing: no match can be told without` };
}

/** Fields without which a match cannot be told. */
function needed(map: ColumnMap): readonly string[] {
  const fields: readonly Field[] = ['date', 'home', 'away'];
  const lacks: string[] = fields.filter((field) => map[field] === undefined);
  const goals = map.score !== undefined || (map.home_goals !== undefined && map.away_goals !== undefined);
  return goals ? lacks : [...lacks, 'score'];
}

/** The first shape whose columns a header has; null where none fits. */
export function presetFor(header: readonly string[]): ColumnMap | null {
  for (const preset of PRESETS) {
    const own: Partial<Record<Field, string>> = {};
    for (const [field, column] of Object.entries(preset))
      if (isField(field) && header.includes(column)) own[field] = column;
    if (needed(own).length === 0) return own;
  }
  return null;
}
