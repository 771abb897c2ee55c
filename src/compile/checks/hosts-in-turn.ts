import type { Rule } from './rule.ts';

export const hostsInTurn: Rule = {
  name: 'hosts-in-turn',
  statement:
    'Those who were to host a season follow each other by day, until those who did were chosen, none before it was known.',
  sees: ['seasons'],
  brokenByImport: 'NOTHING',
  check({ seasons }, report) {
    for (const fact of seasons) {
      const { id, hostsFrom, knownFrom = '', pastHosts = [] } = fact.value;
      const days = [
        ...pastHosts.map(({ from }) => from ?? ''),
        ...(pastHosts.length > 0 ? [hostsFrom ?? ''] : []),
      ];
      const late = days.find((day, at) => at > 0 && day <= (days[at - 1] ?? ''));
      if (late !== undefined)
        report(
          fact,
          `hosts of ${id} were chosen on ${late || 'no day'}, and others before`,
          'rows of past-hosts.csv are in the order of their days, all before hosts_from of the season',
        );
      const early = days.find((day) => day !== '' && day < knownFrom);
      if (early !== undefined)
        report(
          fact,
          `hosts of ${id} were chosen on ${early}, and it is known from ${knownFrom}`,
          'who was to host when the season became known has no day; mend known_from where hosts made it known',
        );
    }
  },
};
