import type { LeagueTable } from '../../football/table.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { groupsOf, stageMatches } from './stage-matches.ts';
import { tableOf } from './table-of.ts';

const sum = (table: LeagueTable, of: (row: LeagueTable['rows'][number]) => number): number =>
  table.rows.reduce((total, row) => total + of(row), 0);

function imbalanceOf(table: LeagueTable): string | null {
  const [won, lost] = [sum(table, (row) => row.won), sum(table, (row) => row.lost)];
  if (won !== lost) return `${won} wins and ${lost} losses`;
  const [scored, conceded] = [sum(table, (row) => row.goalsFor), sum(table, (row) => row.goalsAgainst)];
  return scored === conceded ? null : `${scored} goals for and ${conceded} against`;
}

export const balancedTables: Rule = {
  name: 'balanced-tables',
  statement: 'In each table wins equal losses, and goals for equal goals against.',
  sees: ['seasons', 'stages', 'matches', 'deductions'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    for (const stage of stageMatches(facts)) {
      if (stage.stage.kind !== 'LEAGUE' && stage.stage.kind !== 'GROUP') continue;
      for (const [group, matches] of groupsOf(stage)) {
        // The points that teams bring along were won against teams of other tables too.
        const { carriesFrom: _from, ...own } = stage.stage;
        const table = tableOf({ ...stage, stage: own }, matches, facts);
        const [first] = matches;
        const imbalance = table === null ? null : imbalanceOf(table);
        if (first === undefined || imbalance === null) continue;
        report(
          first,
          `the table of ${stage.season.value.id} ${group || stage.stage.code} has ${imbalance}`,
          'a result is counted for one side only',
        );
      }
    }
  },
};
