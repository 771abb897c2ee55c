import type { ClubRecord, HonourRecord } from '../../documents/catalogue.ts';
import { globalId } from '../../model/ids.ts';
import type { EntrantFact, Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

/** Characters of a year. */
const YEAR = 4;
/** The year in which the oldest football club was founded. */
const FIRST_CLUB = '1857';

type Known<T> = ReadonlyMap<string, Located<T>>;

function checkTitle(fact: Located<ClubRecord>, titles: Known<HonourRecord>, report: Report): void {
  const { id, founded = '' } = fact.value;
  const title = titles.get(globalId('club', id));
  if (title === undefined || founded.slice(0, YEAR) <= title.value.label.slice(0, YEAR)) return;
  report(
    fact,
    `${id} was founded in ${founded} and has a title of ${title.value.label}`,
    'look up when it was founded, and whose title that is',
    [title],
  );
}

/** The first season that a club entered: those of one competition are in the order of their years. */
function checkEntry(fact: Located<ClubRecord>, entries: Known<EntrantFact>, report: Report): void {
  const { id, founded = '' } = fact.value;
  const entry = entries.get(globalId('club', id));
  const [year = ''] = /\d{4}/.exec(entry?.value.season ?? '') ?? [];
  if (entry === undefined || founded.slice(0, YEAR) <= year) return;
  report(
    fact,
    `${id} was founded in ${founded} and took part in ${entry.value.season}`,
    'look up when it was founded, or whether it was another club',
    [entry],
  );
}

function firstEntries(entrants: readonly Located<EntrantFact>[]): Known<EntrantFact> {
  const first = new Map<string, Located<EntrantFact>>();
  for (const fact of entrants) {
    const { team, season } = fact.value;
    if (season < (first.get(team)?.value.season ?? '~')) first.set(team, fact);
  }
  return first;
}

/** By team, the one with the earliest label. */
function firstTitles(honours: readonly Located<HonourRecord>[]): Known<HonourRecord> {
  const first = new Map<string, Located<HonourRecord>>();
  for (const fact of honours) {
    const { team = '', label } = fact.value;
    const known = first.get(team);
    if (known === undefined || label < known.value.label) first.set(team, fact);
  }
  return first;
}

export const foundedBeforePlay: Rule = {
  name: 'founded-before-play',
  statement:
    'A club was founded before its first match, its first title and the first season it entered, and not before there was football.',
  sees: ['clubs', 'matches', 'honours', 'entrants'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const first = new Map<string, Located<MatchFact>>();
    for (const fact of facts.matches) {
      for (const team of [fact.value.home, fact.value.away]) {
        const known = first.get(team);
        if (known === undefined || fact.value.date < known.value.date) first.set(team, fact);
      }
    }
    const titles = firstTitles(facts.honours);
    const entries = firstEntries(facts.entrants);
    for (const fact of facts.clubs) {
      checkTitle(fact, titles, report);
      checkEntry(fact, entries, report);
      const { id, founded } = fact.value;
      if (founded === undefined) continue;
      const match = first.get(globalId('club', id));
      if (match !== undefined && founded > match.value.date.slice(0, founded.length))
        report(
          fact,
          `${id} was founded in ${founded} and played on ${match.value.date}`,
          'look up when it was founded',
          [match],
        );
      if (founded < FIRST_CLUB)
        report(fact, `${id} was founded in ${founded}`, `no club is older than ${FIRST_CLUB}: look it up`);
    }
  },
};
