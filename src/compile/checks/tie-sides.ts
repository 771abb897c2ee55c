import type { TieRecord } from '../../documents/documents.ts';
import type { Facts, Located, TieFact } from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Report, Rule } from './rule.ts';

const teamsOf = ({ slots }: TieRecord): string[] =>
  slots.flatMap((slot) => ('team' in slot ? [slot.team] : []));

function checkSlots(fact: Located<TieFact>, codes: ReadonlySet<string>, report: Report): void {
  for (const slot of fact.value.slots) {
    if (!('winnerOf' in slot) || codes.has(slot.winnerOf)) continue;
    const near = nearestWord(slot.winnerOf, codes);
    report(
      fact,
      `${slot.winnerOf} is not a tie of ${fact.value.season}`,
      near === null ? 'a slot is a team or the winner of another tie' : `did you mean ${near}?`,
    );
  }
}

export const tieSides: Rule = {
  name: 'tie-sides',
  statement:
    'A slot of a tie is a team or the winner of a tie of the season, and one of its two sides wins it.',
  sees: ['ties', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const codes = new Map<string, Set<string>>();
    const players = new Map<string, Set<string>>();
    for (const { value } of facts.ties)
      codes.set(value.season, (codes.get(value.season) ?? new Set()).add(value.code));
    for (const { value } of facts.matches) {
      if (value.tie === undefined) continue;
      codes.set(value.season, (codes.get(value.season) ?? new Set()).add(value.tie));
      const key = `${value.season} ${value.tie}`;
      players.set(key, (players.get(key) ?? new Set()).add(value.home).add(value.away));
    }
    for (const fact of facts.ties) {
      const { season, code, winner } = fact.value;
      checkSlots(fact, codes.get(season) ?? new Set(), report);
      const sides = new Set([...teamsOf(fact.value), ...(players.get(`${season} ${code}`) ?? [])]);
      if (winner === undefined || sides.size < 2 || sides.has(winner)) continue;
      report(fact, `${winner} wins ${code} of ${season}`, `its sides are ${[...sides].join(' and ')}`);
    }
  },
};
