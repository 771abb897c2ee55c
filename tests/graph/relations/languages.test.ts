/** Relations in German, Spanish, French and Italian. */
import { describe, expect, test } from 'vitest';
import type { RelationKind } from '../../../src/graph/relations/kinds.ts';
import { isSaidIn, patternIn, sentenceIn } from '../../../src/graph/relations/sentence-in.ts';
import { LABELS } from '../../../src/graph/relations/translated-words.ts';
import { RELATION_KINDS } from '../../../src/graph/relations/vocabulary.ts';
import { WORDS } from '../../../src/graph/relations/words.ts';
import { relationsOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

const FIVE = ['en', 'de', 'es', 'fr', 'it'] as const;
const OTHERS = ['de', 'es', 'fr', 'it'] as const;

async function told(
  lang: string,
  [subject, kind, object]: readonly [string, RelationKind, string],
  asOf: string | null = null,
) {
  const view = await viewOn(asOf);
  const wanted = { kinds: [kind], with: object };
  return relationsOf(view, await view.relations(), subject, wanted).map((found) =>
    sentenceIn(view, found, lang),
  );
}

test('relations are said in the five languages that names are read in, and in no other', () => {
  expect(FIVE.filter(isSaidIn)).toEqual(FIVE);
  expect(['ja', 'pt', 'xx', ''].filter(isSaidIn)).toEqual([]);
  const [coached] = WORDS;
  if (coached === undefined) throw new Error('there are no words');
  expect(() => patternIn(coached.forward, 'ja')).toThrow('relations are not said in ja');
});

describe.each(OTHERS)('in %s', (lang) => {
  test('every kind has words of its own, both ways', () => {
    const readings = WORDS.flatMap(({ forward, inverse }) => [forward, inverse]);
    const english = new Set(readings.map((reading) => patternIn(reading, 'en')));
    const patterns = new Map(readings.map((reading) => [reading.kind, patternIn(reading, lang)]));
    expect([...patterns.keys()]).toEqual(RELATION_KINDS);
    expect(Object.keys(LABELS).toSorted()).toEqual([...RELATION_KINDS].toSorted());
    for (const [kind, pattern] of patterns) {
      expect(pattern, kind).toMatch(/^\{subject\} – \p{L}[\p{L} .’]*\u00a0?: \{object\}$/u);
      expect(english, kind).not.toContain(pattern);
    }
  });

  test('no sentence of a relation that is held is an English one, or lacks a word', async () => {
    const view = await viewOn(null);
    const graph = await view.relations();
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const id of graph.document.entities.all().filter((_, at) => at % 23 === 0))
      for (const relation of relationsOf(view, graph, id, {})) {
        seen.add(relation.kind);
        const sentence = sentenceIn(view, relation, lang);
        if (!/^.+ – .+: .+\.$/u.test(sentence) || /[{}]|null|undefined| {2}/.test(sentence))
          wrong.push(sentence);
      }
    expect(wrong).toEqual([]);
    expect(
      RELATION_KINDS.filter((kind) => !seen.has(kind) && kind !== 'NAMED_AFTER' && kind !== 'NAMESAKE_OF'),
    ).toEqual([]);
  });
});

test.each([
  ['de', 'Inter Mailand – Ausscheiden gegen: Bodø/Glimt (UEFA-Champions-League 2025-26).'],
  ['es', 'Inter de Milán – eliminación a manos de: Bodø/Glimt (Liga de Campeones 2025-26).'],
])('whom Inter lost a tie to in %s', async (lang, sentence) => {
  expect(await told(lang, ['club:inter', 'ELIMINATED_BY', 'club:bodo-glimt'])).toEqual([sentence]);
});

test.each([
  ['de', 'Deutschland – Ausscheiden gegen: Brasilien (Weltmeisterschaft 2002, Finale).'],
  ['es', 'Alemania – eliminación a manos de: Brasil (Copa Mundial 2002, Final).'],
  ['fr', 'Allemagne – élimination face à\u00a0: Brésil (Coupe du monde 2002, Finale).'],
  ['it', 'Germania – eliminazione per mano di: Brasile (Campionato mondiale 2002, Finale).'],
])('a lost final in %s', async (lang, sentence) => {
  expect(await told(lang, ['national-team:germany', 'ELIMINATED_BY', 'national-team:brazil'])).toEqual([
    sentence,
  ]);
});

test.each([
  ['de', 'Marokko – Sieg gegen: Algerien (7-mal, zuerst am 1969-03-22, zuletzt am 2011-06-04).'],
  [
    'es',
    'Marruecos – victoria contra: Argelia (7 veces, la primera el 1969-03-22, la última el 2011-06-04).',
  ],
  [
    'fr',
    'Maroc – victoire contre\u00a0: Algérie (7 fois, la première le 1969-03-22, la dernière le 2011-06-04).',
  ],
  ['it', 'Marocco – vittoria contro: Algeria (7 volte, la prima il 1969-03-22, l’ultima il 2011-06-04).'],
])('a record in %s', async (lang, sentence) => {
  expect(await told(lang, ['national-team:morocco', 'BEAT', 'national-team:algeria'])).toEqual([sentence]);
});

test('titles are told by their seasons', async () => {
  expect(await told('es', ['national-team:italy', 'WON', 'competition:world-cup'])).toEqual([
    'Italia – título ganado: Copa Mundial (1934, 1938, 1982, 2006).',
  ]);
  expect(await told('de', ['season:world-cup-1990', 'WON_BY', 'national-team:west-germany'])).toEqual([
    'Weltmeisterschaft 1990 – Titel gewonnen von: BRD.',
  ]);
});

test('a tenure under way has a first day alone', async () => {
  const italy = ['coach:luciano-spalletti', 'COACHED', 'national-team:italy'] as const;
  expect(await told('it', italy, '2025-06-08')).toEqual([
    'Luciano Spalletti – allenatore di: Italia (dal 2023-08-18).',
  ]);
  expect(await told('it', italy)).toEqual([
    'Luciano Spalletti – allenatore di: Italia (2023-08-18 – 2025-06-09).',
  ]);
});

test('a tenure whose end is not known is not said to last', async () => {
  const glimt = ['coach:kjetil-knutsen', 'COACHED', 'club:bodo-glimt'] as const;
  expect(await told('en', glimt)).toEqual(['Kjetil Knutsen coached Bodø/Glimt from 2018.']);
  expect(await told('it', glimt)).toEqual(['Kjetil Knutsen – allenatore di: Bodø/Glimt (2018 – ?).']);
});

test('two of one name are told apart', async () => {
  expect(await told('fr', ['national-team:italy', 'BELONGS_TO', 'country:italy'])).toEqual([
    'Italie (équipe nationale) – appartenance à\u00a0: Italie.',
  ]);
  expect(
    await told('de', ['season:tournoi-de-france-all', 'BELONGS_TO', 'competition:tournoi-de-france']),
  ).toEqual(['Tournoi de France (alle Ausgaben) – Zugehörigkeit zu: Tournoi de France.']);
});

test('as of a day a former name is not replaced by a translation of the later one', async () => {
  expect(await told('it', ['club:real-madrid', 'WON', 'competition:ucl'], '1957-01-01')).toEqual([
    'Real Madrid – titolo vinto: European Cup (1955-56).',
  ]);
});
