/** How often teams and coaches won what: numbers that anybody can look up. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

/** `{competition}: {slug} {titles}, …`, one competition a line. */
type Counted = string;

const NATIONS: Counted = `
  world-cup: brazil 5, italy 4, argentina 3, uruguay 2, france 2, england 1
  euro: italy 2, france 2, spain 4, germany 1, portugal 1, netherlands 1, czechoslovakia 1, soviet-union 1, denmark 1, greece 1
  copa-america: argentina 16, uruguay 15, brazil 9, chile 2, peru 2, paraguay 2, bolivia 1, colombia 1
  africa-cup-of-nations: egypt 7, cameroon 5, ghana 4, nigeria 3, ivory-coast 3, algeria 2, dr-congo 2, morocco 2, senegal 1
  asian-cup: japan 4, saudi-arabia 3, iran 3, south-korea 2, israel 1, kuwait 1, iraq 1, australia 1, qatar 2
  gold-cup: mexico 10, united-states 7, canada 1
  concacaf-championship: costa-rica 3, mexico 3, haiti 1, honduras 1, canada 1
  oceania-nations-cup: new-zealand 6, australia 4, tahiti 1
  nations-league: portugal 2, france 1, spain 1
  olympics: uruguay 2, hungary 3`;

const CLUBS: Counted = `
  ucl: real-madrid 15, milan 7, liverpool 6, bayern 6, barcelona 5, ajax 4, inter 3, manchester-united 3, juventus 2, benfica 2
  ucl: nottingham-forest 2, porto 2, celtic 1, fcsb 1, marseille 1, aston-villa 1
  uel: sevilla 7, juventus 3, atalanta 1
  cup-winners-cup: barcelona 4
  serie-a: juventus 34, milan 16, napoli 4, torino 6
  italian-championship: genoa 9, pro-vercelli 7
  premier-league: manchester-united 13, liverpool 2
  football-league: manchester-united 7
  fa-cup: arsenal 14
  copa-del-rey: real-madrid 20
  copa-libertadores: independiente 7, boca-juniors 6, river-plate 4
  scotland-premiership: rangers 55`;

const COACHES: Counted = `
  ucl: carlo-ancelotti 5, bob-paisley 3, zinedine-zidane 3, pep-guardiola 3, jose-mourinho 2, alex-ferguson 2, arrigo-sacchi 2
  ucl: ottmar-hitzfeld 2, jupp-heynckes 2, vicente-del-bosque 2, brian-clough 2, helenio-herrera 2, bela-guttmann 2, nereo-rocco 2
  ucl: ernst-happel 2, stefan-kovacs 2, dettmar-cramer 2, luis-carniglia 2, jose-villalonga 2, miguel-munoz 2, rinus-michels 1
  ucl: giovanni-trapattoni 1, fabio-capello 1, marcello-lippi 1, johan-cruyff 1, jock-stein 1, matt-busby 1, roberto-di-matteo 1
  uel: giovanni-trapattoni 3, jose-mourinho 2, carlo-ancelotti 0
  world-cup: vittorio-pozzo 2, didier-deschamps 1, vicente-del-bosque 1, helmut-schon 1, luiz-felipe-scolari 1, mario-zagallo 1
  euro: vicente-del-bosque 1, otto-rehhagel 1, helmut-schon 1, rinus-michels 1, fernando-santos 1, roberto-mancini 1
  africa-cup-of-nations: hassan-shehata 3, herve-renard 2
  asian-cup: carlos-alberto-parreira 2
  copa-america: lionel-scaloni 2
  premier-league: alex-ferguson 13, pep-guardiola 6, jurgen-klopp 1, claudio-ranieri 1
  serie-a: giovanni-trapattoni 7, massimiliano-allegri 6, antonio-conte 5, marcello-lippi 5, fabio-capello 5, helenio-herrera 3, luciano-spalletti 1
  bundesliga: udo-lattek 8, ottmar-hitzfeld 7, pep-guardiola 3, jurgen-klopp 2`;

const rowsOf = (
  counted: Counted,
): readonly (readonly [competition: string, slug: string, titles: string])[] =>
  counted
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [competition = '', list = ''] = line.trim().split(': ');
      return list.split(', ').map((entry) => {
        const [slug = '', titles = ''] = entry.split(' ');
        return [competition, slug, titles] as const;
      });
    });

test.each([
  ['nationalTeam', NATIONS],
  ['club', CLUBS],
  ['coach', COACHES],
])('titles of a %s', async (field, counted) => {
  const wrong: string[] = [];
  for (const [competition, slug, titles] of rowsOf(counted)) {
    const { of } = await answerOf<{ of: { honours: { totalCount: number } } | null }>(
      `query ($slug: String!, $competition: String!) {
        of: ${field}(by: { slug: $slug }) { honours(competition: $competition, rank: CHAMPION, standing: true, first: 1) { totalCount } }
      }`,
      { slug, competition },
    );
    if (String(of?.honours.totalCount) !== titles)
      wrong.push(`${slug} won ${competition} ${titles} times, told ${of?.honours.totalCount}`);
  }
  expect(wrong).toEqual([]);
});
