/** What the common stages are called in the languages that are read with every name. */
import { inLanguage, type Translated } from '../translated.ts';

/** By what the tables call them, in English. */
const TRANSLATED: ReadonlyMap<string, Translated> = new Map([
  ['Final', ['Finale', 'Final', 'Finale', 'Finale']],
  [
    'Third-place match',
    ['Spiel um Platz drei', 'Tercer puesto', 'Match pour la troisième place', 'Finale per il terzo posto'],
  ],
  ['Semi-finals', ['Halbfinale', 'Semifinales', 'Demi-finales', 'Semifinali']],
  ['Quarter-finals', ['Viertelfinale', 'Cuartos de final', 'Quarts de finale', 'Quarti di finale']],
  ['Round of 16', ['Achtelfinale', 'Octavos de final', 'Huitièmes de finale', 'Ottavi di finale']],
  [
    'Round of 32',
    ['Sechzehntelfinale', 'Dieciseisavos de final', 'Seizièmes de finale', 'Sedicesimi di finale'],
  ],
  [
    'Knockout phase play-offs',
    [
      'Play-offs der K.-o.-Phase',
      'Play-offs de la fase eliminatoria',
      'Barrages de la phase à élimination directe',
      'Spareggi della fase a eliminazione diretta',
    ],
  ],
  ['Group stage', ['Gruppenphase', 'Fase de grupos', 'Phase de groupes', 'Fase a gironi']],
  [
    'First group stage',
    ['Erste Gruppenphase', 'Primera fase de grupos', 'Première phase de groupes', 'Prima fase a gironi'],
  ],
  [
    'Second group stage',
    ['Zweite Gruppenphase', 'Segunda fase de grupos', 'Deuxième phase de groupes', 'Seconda fase a gironi'],
  ],
  ['League', ['Liga', 'Liga', 'Championnat', 'Campionato']],
  ['League phase', ['Ligaphase', 'Fase liga', 'Phase de ligue', 'Fase campionato']],
  ['League stage', ['Ligaphase', 'Fase liga', 'Phase de ligue', 'Fase campionato']],
  ['Play-offs', ['Play-offs', 'Play-offs', 'Barrages', 'Spareggi']],
  ['Play-off', ['Play-off', 'Play-off', 'Barrage', 'Spareggio']],
  ['Qualifying', ['Qualifikation', 'Clasificación', 'Qualifications', 'Qualificazioni']],
  [
    'Qualifying groups',
    [
      'Qualifikationsgruppen',
      'Grupos de clasificación',
      'Groupes de qualification',
      'Gironi di qualificazione',
    ],
  ],
  ['Preliminary round', ['Vorrunde', 'Ronda preliminar', 'Tour préliminaire', 'Turno preliminare']],
  ['First round', ['Erste Runde', 'Primera ronda', 'Premier tour', 'Primo turno']],
  ['Second round', ['Zweite Runde', 'Segunda ronda', 'Deuxième tour', 'Secondo turno']],
  ['Final round', ['Finalrunde', 'Ronda final', 'Tour final', 'Girone finale']],
  ['All matches', ['Alle Spiele', 'Todos los partidos', 'Tous les matchs', 'Tutte le partite']],
]);

/** The name of a stage in a language other than English; null where none is held. */
export const stageNameIn = (name: string, lang: string): string | null =>
  inLanguage(TRANSLATED.get(name), lang);
