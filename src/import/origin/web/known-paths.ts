/**
 * Paths of the files of a source, for servers that list nothing: raw.githubusercontent.com and others serve files but
 * no folders. A path without a file is skipped.
 */
import { repositoryName } from '../repository.ts';

const FIRST_SEASON = 1992;
const WORLD_CUPS = [
  '1930--uruguay',
  '1934--italy',
  '1938--france',
  '1950--brazil',
  '1954--switzerland',
  '1958--sweden',
  '1962--chile',
  '1966--england',
  '1970--mexico',
  '1974--west-germany',
  '1978--argentina',
  '1982--spain',
  '1986--mexico',
  '1990--italy',
  '1994--usa',
  '1998--france',
  '2002--south-korea-n-japan',
  '2006--germany',
  '2010--south-africa',
  '2014--brazil',
  '2018--russia',
  '2022--qatar',
  '2026--usa',
];

const WORLD_CUPS_AS_JSON = WORLD_CUPS.map((cup) => `${cup.slice(0, 4)}/worldcup.json`);

/** Seasons from `1992-93` to the season after the given year. */
function seasons(year: number): readonly string[] {
  const starts = Array.from({ length: year - FIRST_SEASON + 2 }, (_, index) => FIRST_SEASON + index);
  return starts.map((start) => `${start}-${String(start + 1).slice(-2)}`);
}

const words = (text: string): readonly string[] => text.split(' ');

/** Files in the folder of a season, by repository. */
const LEAGUES: Readonly<Record<string, readonly string[]>> = {
  austria: words('1-bundesliga.txt 2-liga1.txt 2-liga2.txt cup.txt'),
  'champions-league': words('cl.txt clq.txt el.txt elq.txt conf.txt confq.txt'),
  deutschland: words('1-bundesliga.txt 2-bundesliga2.txt 3-liga3.txt cup.txt'),
  england: words(
    '1-premierleague.txt 2-championship.txt 3-league1.txt 4-league2.txt 5-nationalleague.txt facup.txt eflcup.txt',
  ),
  espana: words('1-liga.txt 2-liga2.txt cup.txt'),
  italy: words('1-seriea.txt 2-serieb.txt 3-seriec_a.txt 3-seriec_b.txt 3-seriec_c.txt cup.txt'),
};

/** Leagues of the repository `europe`: a folder for each country, a file for each season. */
const EUROPE: Readonly<Record<string, string>> = {
  belgium: 'be1',
  'czech-republic': 'cz1',
  france: 'fr1',
  greece: 'gr1',
  hungary: 'hu1',
  netherlands: 'nl1',
  poland: 'pl1',
  portugal: 'pt1',
  romania: 'ro1',
  russia: 'ru1',
  scotland: 'sco1',
  serbia: 'rs1',
  slovakia: 'sk1',
  switzerland: 'ch1',
  turkey: 'tr1',
  ukraine: 'ua1',
};

function openfootball(repository: string, year: number): readonly string[] {
  const files = LEAGUES[repository];
  if (files !== undefined) return seasons(year).flatMap((season) => files.map((file) => `${season}/${file}`));
  if (repository === 'europe')
    return Object.entries(EUROPE).flatMap(([folder, code]) =>
      seasons(year).map((season) => `${folder}/${season}_${code}.txt`),
    );
  if (repository === 'worldcup')
    return WORLD_CUPS.flatMap((cup) => [`${cup}/cup.txt`, `${cup}/cup_finals.txt`]);
  return repository === 'worldcup.json' ? WORLD_CUPS_AS_JSON : [];
}

const FILES: Readonly<Record<string, readonly string[]>> = {
  'openfootball-worldcup-json': WORLD_CUPS_AS_JSON,
  'international-results': words('results.csv shootouts.csv goalscorers.csv former_names.csv'),
  reep: words('teams.csv competitions.csv seasons.csv data/teams.csv data/competitions.csv data/seasons.csv'),
  wikidata: words('head-coaches.json coached-teams.json'),
  wyscout: words(
    'teams.json coaches.json matches_England.json matches_European_Championship.json matches_France.json matches_Germany.json matches_Italy.json matches_Spain.json matches_World_Cup.json',
  ),
  'transfermarkt-datasets': words('games.csv clubs.csv competitions.csv'),
  'country-codes': words('country-codes.csv data/country-codes.csv'),
  'worldcup-database': words(
    'matches.csv tournaments.csv qualified_teams.csv host_countries.csv tournament_standings.csv group_standings.csv managers.csv manager_appointments.csv manager_appearances.csv stadiums.csv teams.csv penalty_kicks.csv',
  ).flatMap((file) => [file, `data-csv/${file}`]),
};

/**
 * Paths that a source may have below a base URL; none for a source whose file names are not known.
 * @param folders of the base URL, outermost first: one of them names the repository.
 * @param year of today. Seasons after the next one are not looked for.
 */
export function knownPaths(source: string, folders: readonly string[], year: number): readonly string[] {
  const files = FILES[source];
  if (files !== undefined) return files;
  const repository = folders.map(repositoryName).findLast((folder) => openfootball(folder, year).length > 0);
  return repository === undefined ? [] : openfootball(repository, year);
}
