import { rules } from '../../model/tables/about-facts.ts';
import type { SourceMatch } from '../../sources/match.ts';
import { Clocks } from '../clock.ts';
import { CompetitionFinder } from '../identity/competition-finder.ts';
import type { ImportWork } from '../work.ts';
import { withoutRepeats } from './duplicates.ts';
import { formatName, formatOn, type LeagueFormat, phasesOf, ruleSetOf } from './formats.ts';
import { phased } from './phases.ts';
import type { IdentifiedMatch } from './raw.ts';
import { addSeason } from './season-rows.ts';
import { seasonsOf } from './seasons.ts';
import { parted } from './siblings.ts';
import { placeSides } from './sides.ts';
import { stagesOf } from './stages.ts';
import { withTitleStages } from './title-stages.ts';

const byName = (formats: ReadonlySet<LeagueFormat>): readonly LeagueFormat[] =>
  [...formats].sort((a, b) => (formatName(a) < formatName(b) ? -1 : 1));

const firstDay = (matches: readonly IdentifiedMatch[]): string =>
  matches.reduce((first, { fact: { date } }) => (date < first ? date : first), '9');

/**
 * Adds the matches of leagues, cups and tournaments.
 * @returns their number.
 */
export function addMatches(work: ImportWork): number {
  const matches = work.facts.filter((fact): fact is SourceMatch => fact.kind === 'match');
  const { register, countries, repository, teamWords, reject, remark, source, tables, identity, files } =
    work;
  const competitions = new CompetitionFinder(register, countries, source);
  const ask = (name: string, at: SourceMatch): void =>
    identity.unresolved({ name, country: null, candidates: [], isCompetition: true, at });
  const formats = new Set<LeagueFormat>();
  const clocks = new Clocks(work.entry, register.zones, work.clubs);
  let count = 0;
  const context = { register, competitions, countries, repository, teamWords, reject, ask };
  for (const season of seasonsOf(matches, context)) {
    const { competition, label } = season;
    const sided = placeSides(season, identity);
    const format = formatOn(register.formats, competition.id, firstDay(sided));
    const placed = parted(withoutRepeats(sided, competition, reject, format), competition);
    const found = stagesOf(placed, competition);
    const stages =
      format === null
        ? found
        : withTitleStages(phased(found, format, phasesOf(register.formatPhases, format)), format);
    const written = addSeason(
      { competition, label, stages, format },
      { tables, register, source, reject, remark, files, clocks, formats },
    );
    if (written.length > 0) work.used.competitions.add(competition);
    for (const { home, away } of written) work.used.teams.add(home).add(away);
    count += written.length;
  }
  for (const format of byName(formats)) tables.add(rules, ruleSetOf(format, source));
  return count;
}
