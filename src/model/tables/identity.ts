/**
 * Tables of `identity/`: what is meant by the names in sources, and by ids that were given up. Most are read by
 * importers alone.
 */

import { LANGUAGE, ZONE } from '../codes.ts';
import { SOURCE } from '../common.ts';
import {
  column,
  day,
  integer,
  list,
  named,
  otherwise,
  reference,
  required,
  text,
  word,
  yesNo,
} from '../kit/column.ts';
import { table } from '../kit/table.ts';
import { POINTS_CARRIED } from '../vocabularies.ts';

const aside = 'importers look it up, and it is not published';
const told = (tells: string) => required(text({ tells, aside }));
const inIdentity = (file: string): string => `identity/${file}.csv`;

export const aliases = table({
  name: 'aliases',
  path: inIdentity('aliases'),
  tells: 'One more spelling of an entity that is published.',
  key: [],
  columns: {
    kind: required(
      word(
        { club: 'A club.', coach: 'A coach.', competition: 'A competition.', country: 'A country.' },
        { tells: 'Kind of entity.', aside },
      ),
    ),
    id: told('Its id.'),
    name: told('The spelling.'),
    source: SOURCE,
  },
});

export const usages = table({
  name: 'usages',
  path: inIdentity('usages'),
  tells: 'A name that one source uses for a team of then: `Germany` for West Germany.',
  key: [],
  columns: {
    source: told('Which source.'),
    name: told('The name.'),
    country: told('The country it means.'),
    from: required(day({ tells: 'From which day, inclusive.', aside })),
    to: required(day({ tells: 'To which day, inclusive.', aside })),
  },
});

export const countryAdjectives = table({
  name: 'country-adjectives',
  path: inIdentity('country-adjectives'),
  tells: 'What titles of leagues call a country: `Austrian`.',
  key: ['adjective'],
  columns: {
    adjective: told('The word.'),
    country: told('The country it means.'),
    lang: column(LANGUAGE, { tells: 'Its language; empty: English.', aside }),
  },
});

export const countryCodes = table({
  name: 'country-codes',
  path: inIdentity('country-codes'),
  tells: 'A code of sources that is neither FIFA’s nor ISO’s.',
  key: ['code'],
  columns: { code: told('The code.'), country: told('The country it means.'), source: SOURCE },
});

export const internationalTournaments = table({
  name: 'international-tournaments',
  path: inIdentity('international-tournaments'),
  tells: 'Into which seasons the matches of a tournament fall.',
  key: ['tournament'],
  columns: {
    tournament: told('What the source calls it.'),
    competition: told('The competition it is.'),
    split: named(
      'seasons',
      required(
        word(
          { edition: 'Into the editions that are held.', year: 'One a year.', all: 'One for all.' },
          { tells: 'How its matches fall into seasons.', aside },
        ),
      ),
    ),
  },
});

export const moved = table({
  name: 'moved',
  path: inIdentity('moved'),
  tells:
    'An id that was given up: the thing is another, or is called another. It answers on as the one it moved to, and so do ids that are put together of it.',
  order: ['from'],
  columns: {
    from: told('The global id that was given up: `venue:sinobo-stadium`.'),
    to: told(
      'The global id that answers for it; of a thing that was parted in two, the one that most asked for.',
    ),
    day: required(day({ tells: 'The day it moved.', aside })),
    reason: told('Why.'),
  },
});

export const editions = table({
  name: 'editions',
  path: inIdentity('editions'),
  tells: 'An edition of a tournament that bears another year than that of its matches, or spans two.',
  key: ['competition', 'label'],
  columns: {
    competition: told('Which competition.'),
    label: told('The year it bears.'),
    start: required(day({ tells: 'Its first day.', aside })),
    end: required(day({ tells: 'Its last day.', aside })),
  },
});

export const titleWords = table({
  name: 'title-words',
  path: inIdentity('title-words'),
  tells:
    'A word of titles of competitions, or several, and whose it is; with neither it is one of men’s first teams.',
  order: ['word'],
  key: ['word'],
  columns: {
    word: told('The word; one that ends in `*` stands for all that begin so.'),
    gender: word({ WOMEN: 'Women play.' }, { tells: 'Who plays, where it is not men.', aside }),
    level: word(
      { YOUTH: 'Youth teams play.', RESERVE: 'Reserve teams play.' },
      { tells: 'Which teams play, where it is not the first.', aside },
    ),
  },
});

export const formats = table({
  name: 'formats',
  path: inIdentity('formats'),
  tells: 'How a league is played in a span of seasons, and who is champion.',
  order: ['competition', 'from'],
  key: ['competition', 'from'],
  columns: {
    competition: told('Which competition.'),
    from: required(day({ tells: 'The first day on which such a season begins.', aside })),
    to: day({ tells: 'The last day on which one begins; empty: it is played so still.', aside }),
    teams: integer({ tells: 'How many teams play; empty where that changed.', aside }),
    meetings: otherwise(
      2,
      integer({ tells: 'How often two teams meet; before the league is parted, where it is.', aside }),
    ),
    winPoints: otherwise(3, integer({ tells: 'Points for a win.', aside })),
    tieBreaks: otherwise([], list({ tells: 'What parts teams level on points, separated by `;`.', aside })),
    decided: word(
      {
        TABLE: 'The first of the table is champion; of the best phase, where there are phases.',
        FINAL: 'Whoever wins the final of the season is.',
        TOURNAMENTS: 'Each of its tournaments has a champion: whoever wins its final.',
      },
      { tells: 'Who is champion; empty: the first of the table.', aside },
    ),
    levelTies: word(
      {
        PLACE: 'The better placed of the league goes on.',
        AWAY_GOALS: 'Whoever scored more goals away goes on.',
      },
      {
        tells:
          'Who wins a play-off that is level after both legs; empty: it is not told, or extra time is played.',
        aside,
      },
    ),
    zones: list({
      tells: 'What places bring beside the title, separated by `;`: `RELEGATION 12`.',
      aside,
    }),
    regulation: told('The format in words.'),
    proven: text({
      tells: 'Seasons whose known champion comes out of it, separated by `;`; empty: none was tried.',
      aside,
    }),
    source: SOURCE,
  },
});

export const formatPhases = table({
  name: 'format-phases',
  path: inIdentity('format-phases'),
  tells: 'One phase of a league after the first, in which the teams of some places play on.',
  order: ['competition', 'from', 'firstPlace'],
  key: ['competition', 'from', 'firstPlace'],
  columns: {
    competition: told('Which competition.'),
    from: required(day({ tells: 'The first day of the format.', aside })),
    firstPlace: otherwise(1, integer({ tells: 'The best place that is played for.', aside })),
    lastPlace: otherwise(1, integer({ tells: 'The last one.', aside })),
    meetings: otherwise(2, integer({ tells: 'How often two teams meet in it.', aside })),
    carries: otherwise(
      'ALL',
      word(POINTS_CARRIED, { tells: 'What of their points they bring along.', aside }),
    ),
    carriesRecord: otherwise(
      false,
      yesNo({ tells: 'Whether matches and goals of the first phase count too.', aside }),
    ),
    source: SOURCE,
  },
});

export const ruleNames = table({
  name: 'rule-names',
  path: inIdentity('rules'),
  tells: 'A rule set of the project that goes by another name than the competition.',
  key: ['competition'],
  columns: { competition: told('Which competition.'), rules: told('The name of the rule set.') },
});

const ofInstants = 'the instants of matches follow from it';

export const zones = table({
  name: 'zones',
  path: inIdentity('zones'),
  tells: 'By which zone of the IANA database clocks are set, in a country or in one of its cities.',
  key: ['country', 'city'],
  columns: {
    country: required(reference('country', { tells: 'Which country.', aside: ofInstants })),
    city: text({
      tells: 'The city, as grounds and clubs have it; empty: all of the country.',
      aside: ofInstants,
    }),
    zone: column(ZONE, {
      tells: 'The zone, `Europe/Rome`; empty: sources do not tell by which clock they go there.',
      aside: ofInstants,
    }),
    source: SOURCE,
  },
});
