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

test('a language without names gets the common name', async () => {
  const { data, errors } = await ask(
    '{ club(by: { slug: "inter" }) { name(lang: "xx") names(lang: "xx") { name } } }',
  );
  expect([data, errors]).toEqual([{ club: { name: 'Inter', names: [] } }, undefined]);
});
