/**
 * The words of dates and rounds, in the languages of openfootball's files. English comes first. Where a word has two
 * meanings (`mar` is March and martes), the reader of dates tries the month first, and the digits decide.
 */

type Words = Readonly<Record<string, number>>;

const numbered = (rows: readonly string[], first: number): Words =>
  Object.fromEntries(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + first])));

/** Monday is 0. English, German, Spanish, Portuguese, French, Italian. */
export const WEEKDAYS: Words = numbered(
  [
    'mon monday mo montag lun lunes lundi lunedì seg segunda',
    'tue tues tuesday tu di dienstag mar martes mardi martedì ter terça',
    'wed weds wednesday we mi mittwoch mié mie miércoles mer mercredi mercoledì qua quarta',
    'thu thur thurs thursday th do donnerstag jue jueves jeu jeudi gio giovedì qui quinta',
    'fri friday fr freitag vie viernes ven vendredi venerdì sex sexta',
    'sat saturday sa samstag sáb sab sábado sam samedi sabato',
    'sun sunday su so sonntag dom domingo dim dimanche domenica',
  ],
  0,
);

/** January is 1. */
export const MONTHS: Words = numbered(
  [
    'jan january jän jänner januar ene enero janeiro janv janvier gen gennaio',
    'feb february februar febr febrero fev fevereiro févr février febbraio',
    'mar march mär märz mrz marzo março mars',
    'apr april abr abril avr avril aprile',
    'may mai mayo maio mag maggio',
    'jun june juni junio junho juin giu giugno',
    'jul july juli julio julho juil juillet lug luglio',
    'aug august ago agosto août',
    'sep sept september septiembre set setembro septembre settembre',
    'oct october okt oktober octubre out outubro octobre ott ottobre',
    'nov november noviembre novembro novembre',
    'dec december dez dezember dic diciembre dezembro déc décembre dicembre',
  ],
  1,
);

/** The number of a month by its name in one of these languages, from 1; 0 where it is none. */
export const monthOf = (name: string): number => {
  const word = name.toLowerCase();
  return Object.hasOwn(MONTHS, word) ? (MONTHS[word] ?? 0) : 0;
};

/** Longest first, so that `june` is not read as `jun` with a rest. */
export const alternatives = (words: Words): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** A heading without a marker must contain one of these words; any other text may be a broken row. */
const ROUND_WORDS = `
  matchday round group league stage phase leg week final finals quarter quarters semi semis playoff playoffs playout
  play-off play-offs play-in play-ins third 3rd place qualifying qualification qualifiers qualifier preliminary replay
  replays championship relegation promotion conference region zone season match
  quarterfinal quarterfinals semifinal semifinals quarter-final quarter-finals semi-final semi-finals third-place
  runde spieltag gruppe achtelfinale viertelfinale halbfinale finale finals meistergruppe qualifikationsgruppe hinspiel rückspiel
  jornada fecha fase grupo zona octavos cuartos semifinales liguilla repechaje reclasificación ida vuelta
  rodada turno returno oitavas quartas quartas-de-finais semi-finais finais oitavas-de-final
  journée journee barrages tour giornata girone ottavi quarti semifinali spareggio andata ritorno aller retour speelronde kolo omgång
`;

export const ROUND_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?:${ROUND_WORDS.trim().split(/\s+/).join('|')})(?!\\p{L})`,
  'iu',
);

/** What a team that is not known yet will have done: `Sieger`. As patterns. */
export const WORDS_OF_OUTCOMES: readonly string[] = [
  ...['winners?', 'losers?', 'runners?-up', 'sieger', 'verlierer', 'ganador', 'perdedor'],
  ...['vencedor', 'vincente', 'perdente', 'vainqueur', 'perdant'],
];

/** Where it will have done so: `Halbfinale 1`. As patterns. */
export const WORDS_OF_SLOTS: readonly string[] = [
  ...[
    'match',
    'game',
    'group',
    'path',
    'tie',
    'spiel',
    'gruppe',
    'partido',
    'llave',
    'grupo',
    'jogo',
    'groupe',
  ],
  ...[
    'quarter',
    'semi',
    'semifinal',
    'quarter-?finals?',
    'final',
    'play-?off',
    'viertelfinale',
    'halbfinale',
    'cuartos',
    'quartas',
    'quarti',
    '[qsehv]f',
  ],
];
