/** Matches that an import moves to another season: what is said of them has not changed. */
import { expect, test } from 'vitest';
import type { Compiled } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { factChanges } from '../../src/statements/changes.ts';
import { holdsStatements, statementsIn } from '../../src/statements/documents.ts';
import type { Fact } from '../../src/statements/statement.ts';
import { Workshop } from '../import/importing.ts';
import { embedded } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';
import { changesIn } from '../support/versions.ts';

/** The tournament in Italy, which is embedded, and a friendly that never was. */
const EURO_1968 = `date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
1968-06-05,Italy,Russia,0,0,UEFA Euro,Naples,Italy,FALSE
1968-06-05,Yugoslavia,England,1,0,UEFA Euro,Florence,Italy,TRUE
1968-06-08,England,Russia,2,0,UEFA Euro,Rome,Italy,TRUE
1968-06-08,Italy,Yugoslavia,1,1,UEFA Euro,Rome,Italy,FALSE
1968-06-10,Italy,Yugoslavia,2,0,UEFA Euro,Rome,Italy,FALSE
1968-06-12,Italy,Yugoslavia,3,3,Friendly,Rome,Italy,FALSE
`;

async function withEuro1968(): Promise<Compiled> {
  const workshop = new Workshop();
  const files = {
    'results.csv': EURO_1968,
    'goalscorers.csv': 'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n',
    'shootouts.csv': 'date,home_team,away_team,winner,first_shooter\n',
    'former_names.csv': 'current,former,start_date,end_date\n',
  };
  await workshop.import('international-results', workshop.checkout('international-results', files));
  return workshop.compiled();
}

/** Everything that a version says, by subject, whichever document says it. */
function saidIn({ manifest, documents }: Compiled): ReadonlyMap<string, readonly Fact[]> {
  const all = new Map<string, Fact[]>();
  for (const [name, hash] of Object.entries(manifest.documents).filter(([one]) => holdsStatements(one)))
    for (const [subject, facts] of statementsIn(name, documents.get(hash) ?? ''))
      all.set(subject, [...(all.get(subject) ?? []), ...facts]);
  return all;
}

test('what came with the import is counted, and what only moved is not', async () => {
  const imported = await withEuro1968();
  const [was, is] = [saidIn(embedded()), saidIn(imported)];
  const expected = [...new Set([...was.keys(), ...is.keys()])].flatMap((subject) =>
    factChanges(was.get(subject) ?? [], is.get(subject) ?? []),
  );
  const count = (kind: string): number => expected.filter((one) => one.kind === kind).length;

  // The five matches are embedded: only the friendly is new, and nothing is taken back.
  expect(count('ADDED')).toBeGreaterThan(0);
  const kv = new MemoryKv();
  await publish(kv, embedded());
  const { changes } = await publish(kv, imported);
  expect(changes).toEqual({
    added: count('ADDED'),
    changed: count('CHANGED'),
    retracted: 0,
  });
  const told = await changesIn(kv, { fromVersion: embedded().manifest.version, first: 100 });
  expect(told.length).toBe(expected.length);
  expect(told.filter((line) => line.startsWith('RETRACTED'))).toEqual([]);
  for (const line of told) {
    const [before, after] = line.slice(line.indexOf(': ') + 2).split(' → ');
    expect(before, line).not.toBe(after);
  }
});
