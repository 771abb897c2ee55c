/** Matches of a source by their season. */
import type { CompetitionRecord } from '../../documents/catalogue.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import { seasonOfPath } from '../../sources/football-txt/season.ts';
import type { SourceMatch } from '../../sources/match.ts';
import type { CompetitionFinder, Entrants, FoundCompetition } from '../identity/competition-finder.ts';
import type { CountryFinder } from '../identity/country-finder.ts';
import type { Register } from '../identity/register.ts';
import type { TeamWords } from '../identity/team-words.ts';
import type { RawMatch, RawSeason, Reject } from './raw.ts';
import { labelOf, namedSeason, seasonOn } from './season-label.ts';

interface SeasonContext {
  readonly register: Register;
  readonly competitions: CompetitionFinder;
  readonly countries: CountryFinder;
  readonly teamWords: TeamWords;
  /** The folders around the source, outermost first. They may name the country. */
  readonly repository: string;
  readonly reject: Reject;
  /** Asks a person about a competition, once. */
  readonly ask: (question: string, at: SourceMatch) => void;
}

/** The share of teams with names of countries that makes a competition one of national teams. */
const MOSTLY = 0.8;

function entrantsOf(matches: readonly SourceMatch[], countries: CountryFinder): Entrants {
  const teams = matches.flatMap((match) => [
    { ...match.home, date: match.date },
    { ...match.away, date: match.date },
  ]);
  const codes = new Set(teams.flatMap(({ country }) => country ?? []));
  const names = new Map(teams.map((team) => [team.name, team.date]));
  const national = [...names].filter(([name, day]) => countries.teamOn(name, day) !== null);
  return { codes, national: national.length >= names.size * MOSTLY };
}

/**
 * The share of the days of a file that must lie in a season for the file to belong to it. A few fixtures are moved or
 * void.
 */
const NEARLY_ALL = 0.9;

/** The season of matches whose title and folder name none: the embedded season of their days, else their year. */
function seasonByDays(matches: readonly SourceMatch[], competition: CompetitionRecord, register: Register) {
  const days = matches.map(({ date }) => date).sort();
  const embedded = seasonOn(register.seasons, competition.id, days[Math.floor(days.length / 2)] ?? '');
  const within = days.filter((day) => (embedded?.start ?? '9') <= day && day <= (embedded?.end ?? ''));
  if (embedded !== null && within.length >= days.length * NEARLY_ALL) return embedded.label;
  const [start, end] = [Number(days[0]?.slice(0, 4)), Number(days.at(-1)?.slice(0, 4))];
  return end - start > 1 ? null : labelOf({ start, end });
}

/** The matches of one title in one file. */
interface Chapter {
  readonly title: string;
  /** What stands behind the season in the title: `Playoffs - Championship`; null in most. */
  readonly phase: string | null;
  readonly path: string;
  readonly matches: readonly SourceMatch[];
}

/** `brasileirao serie a` of `2012/brasileirao-seriea.txt`: of a file in the folder of a season, that has no title. */
function titleOfPath(path: string): string | null {
  const [file = '', folder = ''] = path.split(/[/\\]/u).reverse();
  const name = file
    .replace(/\.\w+$/u, '')
    .replace(/^\d+[-_]/u, '')
    .replaceAll(/[-_]+/gu, ' ')
    .replace(/(?<=\b(?:serie|liga|ligue|division|primera|segunda))([a-d]|\d)$/u, ' $1');
  return /^\p{L}/u.test(name) && seasonOfPath(folder) !== null ? name : null;
}

type Titled = readonly [title: string, match: SourceMatch];

function chaptersOf(
  matches: readonly SourceMatch[],
  { competitions, reject }: SeasonContext,
): readonly Chapter[] {
  const titled = matches.flatMap((match): readonly Titled[] => {
    const title = match.competition ?? titleOfPath(match.path);
    const fault =
      title === null ? 'no title above it names the competition' : competitions.othersIn(match.round);
    if (fault !== null) reject(match, fault);
    return title === null || fault !== null ? [] : [[title, match]];
  });
  const chapters = Map.groupBy(titled, ([title, { path }]) => `${path}\n${title}`);
  return [...chapters.values()].flatMap((found) => {
    const [[title = '', { path = '' } = {}] = []] = found;
    return [{ title, phase: null, path, matches: found.map(([, match]) => match) }];
  });
}

/** Why a part of a file is of no men's first teams, as its sides and what stands behind its title say; null for nearly all. */
function othersIn({ phase, matches }: Chapter, { competitions, teamWords }: SeasonContext): string | null {
  const byPhase = phase === null ? null : competitions.othersIn([phase]);
  if (byPhase !== null) return byPhase;
  return teamWords.among([...new Set(matches.flatMap(({ home, away }) => [home.name, away.name]))]);
}

interface IdentifiedSeason extends FoundCompetition {
  readonly label: string;
  readonly phase: string | null;
}

/** `Premiership 2018/19, Playoffs - Championship`: a part of a season under a title of its own. */
const PART = /^(.*(?<!\d)(?:18|19|20)\d{2}(?:[/_-]\d{1,4})?)\s*,\s*(\S.*)$/u;

const OF_ONE_COUNTRY: ReadonlySet<CompetitionKind> = new Set(['DOMESTIC_LEAGUE', 'DOMESTIC_CUP']);

type Identified = IdentifiedSeason | { readonly error: string; readonly question?: string };

function identify(chapter: Chapter, context: SeasonContext): Identified {
  const [, title, phase = null] = PART.exec(chapter.title) ?? [];
  if (title === undefined) return identifyTitle(chapter, context);
  const found = identifyTitle({ ...chapter, title, phase }, context);
  // Other titles end with the place where a tournament was played.
  const isPart = !('error' in found) && OF_ONE_COUNTRY.has(found.competition.kind);
  return isPart ? found : identifyTitle(chapter, context);
}

function identifyTitle(chapter: Chapter, context: SeasonContext): Identified {
  const { title, phase, path, matches } = chapter;
  const { competitions, countries, register, repository } = context;
  const others = othersIn(chapter, context);
  if (others !== null) return { error: others };
  const found = competitions.find(title, `${repository}/${path}`, entrantsOf(matches, countries));
  if ('error' in found) return found;
  const label = namedSeason(title, path) ?? seasonByDays(matches, found.competition, register);
  return label === null
    ? { error: `neither title nor folder of "${title}" names a season` }
    : { ...found, label, phase };
}

/** Seasons by id. A season may come from several files, and a file may have several seasons. */
export function seasonsOf(matches: readonly SourceMatch[], context: SeasonContext): readonly RawSeason[] {
  const seasons = new Map<string, { competition: CompetitionRecord; label: string; matches: RawMatch[] }>();
  for (const chapter of chaptersOf(matches, context)) {
    const found = identify(chapter, context);
    if ('error' in found) {
      const [first] = chapter.matches;
      if ('question' in found && found.question !== undefined && first !== undefined)
        context.ask(found.question, first);
      for (const match of chapter.matches) context.reject(match, found.error);
      continue;
    }
    const { competition, label, phase, group: section } = found;
    const id = `${competition.id}-${label}`;
    const season = seasons.get(id) ?? { competition, label, matches: [] };
    season.matches.push(...chapter.matches.map((fact) => ({ fact, section, phase })));
    seasons.set(id, season);
  }
  return [...seasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, season]) => season);
}
