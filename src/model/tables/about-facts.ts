/** Tables about facts and rules: where sources differ, which faults are not mended yet, which rules are waived. */

import { SOURCE, TOLD_FROM } from '../common.ts';
import { cited, integer, list, otherwise, required, text } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

const aside = doc('a conflict is two statements, made of all its columns');
const words = (tells: string) => required(text({ tells, aside }));

export const conflicts = table({
  name: 'conflicts',
  tells: doc('A fact on which sources differ.'),
  order: ['subject', 'predicate'],
  key: [],
  columns: {
    subject: words('What it is about, by its global id.'),
    predicate: words('What is said of it.'),
    valueA: words('What the one says.'),
    sourceA: required(cited({ tells: doc('Who says so.'), aside })),
    valueB: words('What the other says.'),
    sourceB: required(cited({ tells: doc('Who says that.'), aside })),
    preferred: text({ tells: doc('Which of the two is used: `a` or `b`; empty: neither.'), aside }),
    rule: text({ tells: doc('The rule by which it is used.'), aside }),
    note: text({ tells: doc('Why.'), aside }),
    toldFrom: TOLD_FROM,
  },
});

const ofRules = doc('it is about the tables and states nothing of football');
const rule = required(text({ tells: doc('The name of a rule of `npm run data:check`.'), aside: ofRules }));
const reason = required(text({ tells: doc('Why.'), aside: ofRules }));

export const debts = table({
  name: 'debts',
  tells: doc('A fault that is known and cannot be mended yet.'),
  order: ['rule', 'message'],
  columns: {
    rule,
    message: required(text({ tells: doc('What the check says of it, without its place.'), aside: ofRules })),
    reason,
  },
});

export const waivers = table({
  name: 'waivers',
  tells: doc('A rule that a data set is not held to at all.'),
  order: ['rule'],
  columns: { rule, reason },
});

const ofLeague = doc('the rules of a league are told by the tables they make');

export const rules = table({
  name: 'rules',
  tells: doc('A rule set that a data set brings along.'),
  order: ['name'],
  columns: {
    name: required(text({ tells: doc('The name that `seasons.csv` uses.'), aside: ofLeague })),
    regulation: required(text({ tells: doc('The rules in words.'), aside: ofLeague })),
    winPoints: otherwise(3, integer({ tells: doc('Points for a win.'), aside: ofLeague })),
    meetings: otherwise(2, integer({ tells: doc('How often two teams meet.'), aside: ofLeague })),
    tieBreaks: otherwise(
      [],
      list({ tells: doc('What parts teams level on points, separated by `;`.'), aside: ofLeague }),
    ),
    zones: otherwise(
      [],
      list({ tells: doc('What places bring: `CHAMPION 1;RELEGATION 9-10`.'), aside: ofLeague }),
    ),
    source: SOURCE,
  },
});
