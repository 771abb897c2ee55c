import { firstDay, lastDay } from '../../football/partial-date.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

interface Span {
  readonly from?: string;
  readonly to?: string;
}

function demandOrder(fact: Located<unknown>, what: string, { from, to }: Span, report: Report): void {
  if (from === undefined || to === undefined) return;
  if (firstDay(from) <= lastDay(to)) return;
  report(
    fact,
    `${what} ends ${to}, before it begins ${from}`,
    'the dates are swapped, or one has a wrong year',
  );
}

export const spansInOrder: Rule = {
  name: 'spans-in-order',
  statement:
    'Nothing ends before it begins: seasons, countries, names, honours, rulings; and what has a successor has ended.',
  rowByRow: true,
  sees: ['seasons', 'countries', 'clubs', 'competitions', 'honours', 'outcomes', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const fact of facts.seasons) {
      const { id, start, end, hostsFrom } = fact.value;
      demandOrder(fact, id, { ...(start && { from: start }), ...(end && { to: end }) }, report);
      const chosen = { ...(hostsFrom && { from: hostsFrom }), ...(start && { to: start }) };
      demandOrder(fact, `the choice of hosts of ${id}`, chosen, report);
    }
    for (const fact of facts.countries) {
      const { id, to, successor } = fact.value;
      demandOrder(fact, id, fact.value, report);
      if (successor !== undefined && to === undefined)
        report(
          fact,
          `${id} has a successor and no end`,
          'look up when the state ended: nothing comes after it before',
        );
    }
    for (const fact of [...facts.countries, ...facts.clubs, ...facts.competitions]) {
      for (const name of fact.value.names)
        demandOrder(fact, `the name ${name.name} of ${fact.value.id}`, name, report);
    }
    for (const fact of facts.honours)
      demandOrder(fact, `the honour of ${fact.value.team}`, fact.value, report);
    for (const fact of facts.outcomes) {
      const { team, edition, earlierFrom, earlierTo } = fact.value;
      const span = { ...(earlierFrom && { from: earlierFrom }), ...(earlierTo && { to: earlierTo }) };
      demandOrder(fact, `what ${team} was before in ${edition}`, span, report);
    }
    for (const fact of facts.matches) {
      const { date, officialFrom } = fact.value;
      if (officialFrom !== undefined && officialFrom < date)
        report(
          fact,
          `it was ruled on ${officialFrom}, before it was played`,
          'official_from is the day of the ruling',
        );
    }
  },
};
