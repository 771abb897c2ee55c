/** What somebody asks who has never seen the code, and whether the documents lead there. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../support/code/source-files.ts';

interface Asked {
  readonly question: string;
  /** The document, and what of it a reader looks for. */
  readonly read: 'ARCHITECTURE.md' | 'docs/glossary.md' | 'docs/decisions.md' | 'CONTRIBUTING.md';
  readonly line: RegExp;
  /** The file or folder that this line names; absent where the line is the answer. */
  readonly leadsTo?: string;
  /** What is found there, or in the line. */
  readonly finds: RegExp;
}

const ASKED: readonly Asked[] = [
  {
    question: 'Where is the rule for away goals?',
    read: 'ARCHITECTURE.md',
    line: /rule for away goals/,
    leadsTo: 'src/football/away-goals.ts',
    finds: /export (?:const|function) \w*[aA]wayGoals/,
  },
  {
    question: 'Where is a KV key made?',
    read: 'ARCHITECTURE.md',
    line: /a KV key/,
    leadsTo: 'src/store/keys.ts',
    finds: /export const documentKey/,
  },
  {
    question: 'What is a stage?',
    read: 'docs/glossary.md',
    line: /^\| stage \|/m,
    finds: /part of a season that is played in one way.*`Stage`/,
  },
  {
    question: 'Where are the tie-breakers of Serie A?',
    read: 'ARCHITECTURE.md',
    line: /tie-breakers of a competition/,
    leadsTo: 'src/football/rules/',
    finds: /ruleSet\('serie-a'/,
  },
  {
    question: 'What stops two head coaches at once?',
    read: 'ARCHITECTURE.md',
    line: /a check of the facts/,
    leadsTo: 'src/compile/checks/',
    finds: /head coaches of one team do not overlap/,
  },
  {
    question: 'Where is Cache-Control set?',
    read: 'ARCHITECTURE.md',
    line: /a route, a header/,
    leadsTo: 'src/edge/http/',
    finds: /cache-control/i,
  },
  {
    question: 'What is the difference between a season, an edition and a cycle?',
    read: 'docs/glossary.md',
    line: /^\| cycle \|/m,
    finds: /finals together with their qualifying/,
  },
  {
    question: 'Where is the aggregate of a tie resolved?',
    read: 'ARCHITECTURE.md',
    line: /a field, its description/,
    leadsTo: 'schema/',
    finds: /aggregate: t\.field/,
  },
  {
    question: 'Where is a row of an import refused?',
    read: 'ARCHITECTURE.md',
    line: /when an imported row is kept apart/,
    leadsTo: 'src/compile/imported/',
    finds: /export const keptApart/,
  },
  {
    question: 'What is a campaign?',
    read: 'docs/glossary.md',
    line: /^\| campaign \|/m,
    finds: /The part of one team in one season.*`Campaign`/,
  },
  {
    question: 'Where does the price of a field stand?',
    read: 'ARCHITECTURE.md',
    line: /what a field costs/,
    leadsTo: 'schema/costs/',
    finds: /export const teamRecord: CostOf/,
  },
  {
    question: 'What answers while KV is down?',
    read: 'docs/decisions.md',
    line: /\*Last known good\.\*/,
    finds: /the version held is served/,
  },
  {
    question: 'Where is it decided when a pairing is known?',
    read: 'ARCHITECTURE.md',
    line: /when a pairing is known/,
    leadsTo: 'src/compile/days/',
    finds: /knownFrom: /,
  },
  {
    question: 'How is a score mended in the browser?',
    read: 'CONTRIBUTING.md',
    line: /### Fix a fact in the browser/,
    leadsTo: 'data/matches/ucl/2025-26.csv',
    finds: /club:atalanta,club:bayern/,
  },
  {
    question: 'Which file answers /q/…?',
    read: 'ARCHITECTURE.md',
    line: /takes the document of/,
    leadsTo: 'src/edge/endpoints/questions.ts',
    finds: /path: '\/q'|'\/q/,
  },
  {
    question: 'Where is an id made?',
    read: 'ARCHITECTURE.md',
    line: /how an id is made/,
    leadsTo: 'src/model/ids.ts',
    finds: /export const globalId/,
  },
  {
    question: 'Where does a misspelt argument get its suggestion?',
    read: 'ARCHITECTURE.md',
    line: /what a wrong value is taken for/,
    leadsTo: 'src/graph/nearest/',
    finds: /export function nearestIn/,
  },
  {
    question: 'Where is the coefficient of an association computed?',
    read: 'docs/glossary.md',
    line: /^\| association coefficient \|/m,
    leadsTo: 'src/football/uefa-coefficient.ts',
    finds: /UEFA club coefficient regulations/,
  },
  {
    question: 'When is a pairing more than a guess?',
    read: 'docs/glossary.md',
    line: /^\| pairing \|/m,
    finds: /known from the day of its draw or of the fixture list/,
  },
  {
    question: 'Where are the verbs between two entities?',
    read: 'ARCHITECTURE.md',
    line: /the words of relations/,
    leadsTo: 'src/graph/relations/words.ts',
    finds: /was coached by/,
  },
  {
    question: 'Where are the requests of a client counted?',
    read: 'ARCHITECTURE.md',
    line: /counts the client/,
    leadsTo: 'src/edge/rate/limit.ts',
    finds: /RATE_LIMIT/,
  },
  {
    question: 'Where is a column of a fact table declared?',
    read: 'ARCHITECTURE.md',
    line: /\| a column \|/,
    leadsTo: 'src/model/tables/',
    finds: /export const clubs = table\(/,
  },
  {
    question: 'Which words does the linked data use?',
    read: 'ARCHITECTURE.md',
    line: /\| JSON-LD \|/,
    leadsTo: 'src/linked/',
    finds: /'@vocab': 'https:\/\/schema\.org\/'/,
  },
  {
    question: 'What is a play-off, and what a replay?',
    read: 'docs/glossary.md',
    line: /^\| replay \|/m,
    finds: /ended level.*\n\| play-off \| .*what a table left open/,
  },
  {
    question: 'Why is a file called settled.csv?',
    read: 'docs/decisions.md',
    line: /## A stored name stays/,
    finds: /what the glossary calls tie-break decisions/,
  },
  {
    question: 'Where is a title revoked?',
    read: 'docs/glossary.md',
    line: /^\| honour \|/m,
    leadsTo: 'data/honours.csv',
    finds: /club:juventus,CHAMPION,REVOKED/,
  },
  {
    question: 'Where does an import reject a row?',
    read: 'docs/glossary.md',
    line: /^\| rejected row \|/m,
    leadsTo: 'src/import',
    finds: /is no national team that is known/,
  },
  {
    question: 'Who is champion where no table of honours says it?',
    read: 'docs/glossary.md',
    line: /^\| champion \|/m,
    leadsTo: 'src/graph/competitions/champions.ts',
    finds: /export (?:const|function) championsOf/,
  },
  {
    question: 'Which words may a column hold?',
    read: 'docs/glossary.md',
    line: /^\| vocabulary \|/m,
    leadsTo: 'src/model/vocabularies.ts',
    finds: /export const COMPETITION_KINDS/,
  },
  {
    question: 'What becomes of a link to an id that was renamed?',
    read: 'docs/glossary.md',
    line: /^\| moved id \|/m,
    leadsTo: 'src/graph/nodes/moved.ts',
    finds: /export class MovedIds/,
  },
  {
    question: 'In which document are the names in Polish?',
    read: 'ARCHITECTURE.md',
    line: /`names\/<language>`/,
    finds: /`names\/<language>` \(what things are called in it\)/,
  },
  {
    question: 'How many points is a win worth in 1980?',
    read: 'docs/glossary.md',
    line: /^\| rule set \|/m,
    leadsTo: 'src/football/rules',
    finds: /two points, goal difference.*\n\s*winPoints: 2/,
  },
  {
    question: 'What stops a half-time score above the full-time score?',
    read: 'docs/glossary.md',
    line: /^\| check \|/m,
    leadsTo: 'src/compile/checks',
    finds: /half-time \$\{.*is above full-time/,
  },
  {
    question: 'Where is a run without defeat counted?',
    read: 'docs/glossary.md',
    line: /^\| streak \|/m,
    leadsTo: 'src/football/streak.ts',
    finds: /UNBEATEN/,
  },
  {
    question: 'When is an imported league complete?',
    read: 'docs/glossary.md',
    line: /^\| format \|/m,
    leadsTo: 'src/import/matches/formats.ts',
    finds: /The formats of leagues/,
  },
];

/** All that stands in a file, or in the files of a folder. */
function textBelow(path: string): string {
  const isFolder = statSync(join(ROOT, path)).isDirectory();
  const files = isFolder ? sourceFiles().filter((file) => file.startsWith(path)) : [path];
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

/** The line that fits, with the one behind it: what a reader's eye takes in. */
function seen(document: string, line: RegExp): string {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const at = line.exec(text)?.index ?? text.length;
  const begin = text.lastIndexOf('\n', at) + 1;
  return text.slice(begin).split('\n', 4).join('\n');
}

for (const { question, read, line, leadsTo, finds } of ASKED) {
  test(question, () => {
    const found = seen(read, line);
    expect(found, `${read} does not speak of it`).not.toBe('');
    if (leadsTo !== undefined) expect(found).toContain(`\`${leadsTo}\``);
    expect(leadsTo === undefined ? found : textBelow(leadsTo)).toMatch(finds);
  });
}
