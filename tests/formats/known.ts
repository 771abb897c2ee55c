/**
 * Champions of leagues, from memory, of seasons whose results are beside this file. Where a season has two tournaments, both in their
 * order.
 */
interface KnownLeague {
  readonly competition: string;
  /** Path of a file of a season, without its year. */
  readonly folder: string;
  readonly title: string;
  /** By the label of the season. */
  readonly champions: Readonly<Record<string, readonly string[]>>;
}

export const KNOWN: readonly KnownLeague[] = [
  {
    ...{ competition: 'australia-a-league', folder: 'australia', title: 'Australia A-League' },
    champions: {
      '2020-21': ['Melbourne City FC'],
      '2021-22': ['Western United'],
      '2022-23': ['Central Coast Mariners'],
    },
  },
  {
    ...{ competition: 'austria-2-liga', folder: 'austria', title: 'Österr. 2. Liga' },
    champions: { '2018-19': ['WSG Tirol'], '2021-22': ['Austria Lustenau'], '2023-24': ['Grazer AK'] },
  },
  {
    ...{ competition: 'austria-bundesliga', folder: 'austria', title: 'Österr. Bundesliga' },
    champions: {
      '2010-11': ['Sturm Graz'],
      '2012-13': ['Austria Wien'],
      '2016-17': ['RB Salzburg'],
      '2019-20': ['RB Salzburg'],
      '2022-23': ['RB Salzburg'],
      '2023-24': ['Sturm Graz'],
    },
  },
  {
    ...{ competition: 'austria-erste-liga', folder: 'austria', title: 'Österr. Erste Liga' },
    champions: { '2011-12': ['Wolfsberger AC'], '2013-14': ['SCR Altach'], '2016-17': ['LASK Linz'] },
  },
  {
    ...{ competition: 'japan-j1-league', folder: 'japan', title: 'Japan J1 League' },
    champions: {
      '2019': ['Yokohama F. Marinos'],
      '2020': ['Kawasaki Frontale'],
      '2023': ['Vissel Kobe'],
    },
  },
  {
    ...{ competition: 'major-league-soccer', folder: 'united-states', title: 'Major League Soccer' },
    champions: { '2005': ['LA Galaxy'], '2011': ['LA Galaxy'], '2019': ['Seattle Sounders FC'] },
  },
  {
    ...{ competition: 'mexico-ascenso-mx', folder: 'mexico', title: 'Mexico Ascenso MX' },
    champions: {
      '2015-16': ['FC Juárez', 'Club Necaxa'],
      '2017-18': ['Alebrijes de Oaxaca', 'Cafetaleros de Chiapas'],
      '2018-19': ['Atlético San Luis', 'Atlético San Luis'],
    },
  },
  {
    ...{ competition: 'mexico-liga-mx', folder: 'mexico', title: 'Liga MX' },
    champions: {
      '2012-13': ['Club Tijuana', 'Club América'],
      '2021-22': ['Club Atlas', 'Club Atlas'],
      '2022-23': ['Pachuca', 'Tigres UANL'],
    },
  },
  {
    ...{
      competition: 'nigeria-professional-league',
      folder: 'nigeria',
      title: 'Nigeria Premier Football League',
    },
    champions: {
      '2009-10': ['Enyimba FC'],
      '2013-14': ['Kano Pillars FC'],
      '2016-17': ['Plateau United FC'],
    },
  },
  {
    ...{ competition: 'serie-b', folder: 'italy', title: 'Italian Serie B' },
    champions: { '2013-14': ['Palermo'], '2014-15': ['Carpi'], '2019-20': ['Benevento'] },
  },
];
