/** Names in twenty-five languages and more, and what is told of a language that nothing is called in. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

test('countries, clubs, competitions and coaches have a name in a language', async () => {
  const { data } = await ask(`{
    country(by: { slug: "italy" }) { ru: name(lang: "ru") ja: name(lang: "ja") sr: name(lang: "sr-Latn") zh: name(lang: "zh-TW") pt: name(lang: "pt-BR") en: name }
    nationalTeam(by: { slug: "germany" }) { name(lang: "ar") }
    club(by: { slug: "juventus" }) { name(lang: "el") names(lang: "he", kinds: [TRANSLATION]) { name kind lang } }
    coach(by: { slug: "carlo-ancelotti" }) { name(lang: "ko") }
    competition(by: { slug: "world-cup" }) { name(lang: "uk") }
  }`);
  expect(data).toEqual({
    country: { ru: 'Италия', ja: 'イタリア', sr: 'Italija', zh: '義大利', pt: 'Itália', en: 'Italy' },
    nationalTeam: { name: 'ألمانيا' },
    club: { name: 'Γιουβέντους', names: [{ name: 'יובנטוס', kind: 'TRANSLATION', lang: 'he' }] },
    coach: { name: '카를로 안첼로티' },
    competition: { name: 'Чемпіонат світу' },
  });
});

test('countries and their teams have the name of the locale data where the table spells it as an alias', async () => {
  const { data } = await ask(`{
    southKorea: nationalTeam(by: { slug: "south-korea" }) { ko: name(lang: "ko") }
    unitedStates: nationalTeam(by: { slug: "united-states" }) { ja: name(lang: "ja") zh: name(lang: "zh") }
    ivoryCoast: country(by: { slug: "ivory-coast" }) { ar: name(lang: "ar") he: name(lang: "he") ko: name(lang: "ko") }
    netherlands: country(by: { slug: "netherlands" }) {
      cs: name(lang: "cs") de: name(lang: "de") es: name(lang: "es") it: name(lang: "it")
    }
  }`);
  expect(data).toEqual({
    southKorea: { ko: '대한민국' },
    unitedStates: { ja: 'アメリカ合衆国', zh: '美国' },
    ivoryCoast: { ar: 'ساحل العاج', he: 'חוף השנהב', ko: '코트디부아르' },
    netherlands: { cs: 'Nizozemsko', de: 'Niederlande', es: 'Países Bajos', it: 'Paesi Bassi' },
  });
});

test('a name that is displayed is no alias of the same language as well', async () => {
  const { data } = await ask('{ country(by: { slug: "ivory-coast" }) { names(lang: "ar") { name kind } } }');
  expect(data).toEqual({
    country: {
      names: [
        { name: 'ساحل العاج', kind: 'TRANSLATION' },
        { name: 'كوت ديفوار', kind: 'ALIAS' },
      ],
    },
  });
});

test('a language without names gets the common name', async () => {
  const { data, errors } = await ask(
    '{ club(by: { slug: "inter" }) { name(lang: "xx") names(lang: "xx") { name } } }',
  );
  expect([data, errors]).toEqual([{ club: { name: 'Inter', names: [] } }, undefined]);
});

test('a competition is shown by its full name, and found by what people call it', async () => {
  const { data } = await ask(`{
    ucl: competition(by: { slug: "ucl" }) { de: name(lang: "de") es: name(lang: "es") names(lang: "de", kinds: [NICKNAME]) { name } }
    worldCup: competition(by: { slug: "world-cup" }) { de: name(lang: "de") el: name(lang: "el") nl: name(lang: "nl") }
    euro: competition(by: { slug: "euro" }) { ru: name(lang: "ru") ja: name(lang: "ja") }
    serieA: competition(by: { slug: "serie-a" }) { de: name(lang: "de") }
    premierLeague: competition(by: { slug: "premier-league" }) { uk: name(lang: "uk") }
    search(text: "Königsklasse", first: 1) { nodes { id } }
  }`);
  expect(data).toEqual({
    ucl: { de: 'UEFA-Champions-League', es: 'Liga de Campeones', names: [{ name: 'Königsklasse' }] },
    worldCup: { de: 'Weltmeisterschaft', el: 'Παγκόσμιο Κύπελλο', nl: 'wereldkampioenschap voetbal' },
    euro: { ru: 'Чемпионат Европы', ja: '欧州選手権' },
    serieA: { de: 'Serie A' },
    premierLeague: { uk: "Прем'єр-ліга" },
    search: { nodes: [{ id: 'competition:ucl' }] },
  });
});
