/**
 * Tables of `identity/`: what is meant by the names in sources, and by ids that were given up. Most are read by
 * importers alone.
 */

import { LANGUAGE, ZONE } from '../../codes.ts';
import { SOURCE } from '../../common.ts';
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
} from '../../kit/column.ts';
import { doc } from '../../kit/doc.ts';
import { table } from '../../kit/table.ts';
import { POINTS_CARRIED } from '../../vocabularies.ts';
import { aside, inIdentity, told } from './looked-up.ts';

export const aliases = table({
  name: 'aliases',
  path: inIdentity('aliases'),
  tells: doc('One more spelling of an entity that is published.'),
  key: [],
  columns: {
    kind: required(
      word(
        { club: 'A club.', coach: 'A coach.', competition: 'A competition.', country: 'A country.' },
        { tells: doc('Kind of entity.'), aside },
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
  tells: doc('A name that one source uses for a team of then: `Germany` for West Germany.'),
  key: [],
  columns: {
    source: told('Which source.'),
    name: told('The name.'),
    country: told('The country it means.'),
    from: required(day({ tells: doc('From which day, inclusive.'), aside })),
    to: required(day({ tells: doc('To which day, inclusive.'), aside })),
  },
});

export const countryAdjectives = table({
  name: 'country-adjectives',
  path: inIdentity('country-adjectives'),
  tells: doc('What titles of leagues call a country: `Austrian`.'),
  key: ['adjective'],
  columns: {
    adjective: told('The word.'),
    country: told('The country it means.'),
    lang: column(LANGUAGE, { tells: doc('Its language; empty: English.'), aside }),
  },
});

export const countryCodes = table({
  name: 'country-codes',
  path: inIdentity('country-codes'),
  tells: doc('A code of sources that is neither FIFA’s nor ISO’s.'),
  key: ['code'],
  columns: { code: told('The code.'), country: told('The country it means.'), source: SOURCE },
});

export const internationalTournaments = table({
  name: 'international-tournaments',
  path: inIdentity('international-tournaments'),
  tells: doc('Into which seasons the matches of a tournament fall.'),
  key: ['tournament'],
  columns: {
    tournament: told('What the source calls it.'),
    competition: told('The competition it is.'),
    split: named(
      'seasons',
      required(
        word(
          { edition: 'Into the editions that are held.', year: 'One a year.', all: 'One for all.' },
          { tells: doc('How its matches fall into seasons.'), aside },
        ),
      ),
    ),
  },
});

export const moved = table({
  name: 'moved',
  path: inIdentity('moved'),
  tells: doc(
    'An id that was given up: the thing is another, or is called another. It answers on as the one it moved to, and so do ids that are put together of it.',
  ),
  order: ['from'],
  columns: {
    from: told('The global id that was given up: `venue:sinobo-stadium`.'),
    to: told(
      'The global id that answers for it; of a thing that was parted in two, the one that most asked for.',
    ),
    day: required(day({ tells: doc('The day it moved.'), aside })),
    reason: told('Why.'),
  },
});

export const editions = table({
  name: 'editions',
  path: inIdentity('editions'),
  tells: doc('An edition of a tournament that bears another year than that of its matches, or spans two.'),
  key: ['competition', 'label'],
  columns: {
    competition: told('Which competition.'),
    label: told('The year it bears.'),
    start: required(day({ tells: doc('Its first day.'), aside })),
    end: required(day({ tells: doc('Its last day.'), aside })),
  },
});

export const formats = table({
  name: 'formats',
  path: inIdentity('formats'),
  tells: doc('How a league is played in a span of seasons, and who is champion.'),
  order: ['competition', 'from'],
  key: ['competition', 'from'],
  columns: {
    competition: told('Which competition.'),
    from: required(day({ tells: doc('The first day on which such a season begins.'), aside })),
    to: day({ tells: doc('The last day on which one begins; empty: it is played so still.'), aside }),
    teams: integer({ tells: doc('How many teams play; empty where that changed.'), aside }),
    meetings: otherwise(
      2,
      integer({ tells: doc('How often two teams meet; before the league is parted, where it is.'), aside }),
    ),
    winPoints: otherwise(3, integer({ tells: doc('Points for a win.'), aside })),
    tieBreaks: otherwise(
      [],
      list({ tells: doc('What parts teams level on points, separated by `;`.'), aside }),
    ),
    decided: word(
      {
        TABLE: 'The first of the table is champion; of the best phase, where there are phases.',
        FINAL: 'Whoever wins the final of the season is.',
        TOURNAMENTS: 'Each of its tournaments has a champion: whoever wins its final.',
      },
      { tells: doc('Who is champion; empty: the first of the table.'), aside },
    ),
    levelTies: word(
      {
        PLACE: 'The better placed of the league goes on.',
        AWAY_GOALS: 'Whoever scored more goals away goes on.',
      },
      {
        tells: doc(
          'Who wins a play-off that is level after both legs; empty: it is not told, or extra time is played.',
        ),
        aside,
      },
    ),
    zones: list({
      tells: doc('What places bring beside the title, separated by `;`: `RELEGATION 12`.'),
      aside,
    }),
    regulation: told('The format in words.'),
    proven: text({
      tells: doc('Seasons whose known champion comes out of it, separated by `;`; empty: none was tried.'),
      aside,
    }),
    source: SOURCE,
  },
});

export const formatPhases = table({
  name: 'format-phases',
  path: inIdentity('format-phases'),
  tells: doc('One phase of a league after the first, in which the teams of some places play on.'),
  order: ['competition', 'from', 'firstPlace'],
  key: ['competition', 'from', 'firstPlace'],
  columns: {
    competition: told('Which competition.'),
    from: required(day({ tells: doc('The first day of the format.'), aside })),
    firstPlace: otherwise(1, integer({ tells: doc('The best place that is played for.'), aside })),
    lastPlace: otherwise(1, integer({ tells: doc('The last one.'), aside })),
    meetings: otherwise(2, integer({ tells: doc('How often two teams meet in it.'), aside })),
    carries: otherwise(
      'ALL',
      word(POINTS_CARRIED, { tells: doc('What of their points they bring along.'), aside }),
    ),
    carriesRecord: otherwise(
      false,
      yesNo({ tells: doc('Whether matches and goals of the first phase count too.'), aside }),
    ),
    source: SOURCE,
  },
});

export const ruleNames = table({
  name: 'rule-names',
  path: inIdentity('rules'),
  tells: doc('A rule set of the project that goes by another name than the competition.'),
  key: ['competition'],
  columns: { competition: told('Which competition.'), rules: told('The name of the rule set.') },
});

const ofInstants = doc('the instants of matches follow from it');

export const zones = table({
  name: 'zones',
  path: inIdentity('zones'),
  tells: doc('By which zone of the IANA database clocks are set, in a country or in one of its cities.'),
  key: ['country', 'city'],
  columns: {
    country: required(reference('country', { tells: doc('Which country.'), aside: ofInstants })),
    city: text({
      tells: doc('The city, as grounds and clubs have it; empty: all of the country.'),
      aside: ofInstants,
    }),
    zone: column(ZONE, {
      tells: doc('The zone, `Europe/Rome`; empty: sources do not tell by which clock they go there.'),
      aside: ofInstants,
    }),
    source: SOURCE,
  },
});
