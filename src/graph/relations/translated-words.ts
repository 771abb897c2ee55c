/**
 * How relations are said in the near languages beside English. Each is a label between two names, so that no name
 * has to be inflected and no verb has to agree with one: `Italia – derrota contra: Brasil`.
 */
import type { Translated } from '../translated.ts';
import type { RelationKind } from './kinds.ts';

/** A kind without its words does not compile. */
export const LABELS: Readonly<Record<RelationKind, Translated>> = {
  COACHED: ['Trainer von', 'entrenador de', 'entraîneur de', 'allenatore di'],
  COACHED_BY: ['Trainer', 'entrenador', 'entraîneur', 'allenatore'],
  ELIMINATED: [
    'verantwortlich für das Ausscheiden von',
    'responsable de la eliminación de',
    'responsable de l’élimination de',
    'responsabile dell’eliminazione di',
  ],
  ELIMINATED_BY: [
    'Ausscheiden gegen',
    'eliminación a manos de',
    'élimination face à',
    'eliminazione per mano di',
  ],
  WON: ['gewonnener Titel', 'título ganado', 'titre remporté', 'titolo vinto'],
  WON_BY: ['Titel gewonnen von', 'título ganado por', 'titre remporté par', 'titolo vinto da'],
  BEAT: ['Sieg gegen', 'victoria contra', 'victoire contre', 'vittoria contro'],
  LOST_TO: ['Niederlage gegen', 'derrota contra', 'défaite contre', 'sconfitta contro'],
  PLAYS_AT: ['Heimstadion', 'estadio', 'stade', 'stadio'],
  HOME_OF: ['Heimstadion von', 'estadio de', 'stade de', 'stadio di'],
  NAMED_AFTER: ['benannt nach', 'con el nombre de', 'au nom de', 'con il nome di'],
  NAMESAKE_OF: ['Namensgeber von', 'origen del nombre de', 'à l’origine du nom de', 'origine del nome di'],
  SUCCEEDED: ['in der Nachfolge von', 'a continuación de', 'à la suite de', 'in successione a'],
  SUCCEEDED_BY: ['Nachfolge', 'sucesión', 'succession', 'successione'],
  FACED: ['Begegnung mit', 'enfrentamiento con', 'rencontre avec', 'sfida con'],
  QUALIFIED_FOR: [
    'erreichte Qualifikation für',
    'clasificación lograda para',
    'qualification obtenue pour',
    'qualificazione ottenuta per',
  ],
  REACHED_BY: [
    'Qualifikation erreicht von',
    'clasificación lograda por',
    'qualification obtenue par',
    'qualificazione ottenuta da',
  ],
  FAILED_TO_QUALIFY_FOR: [
    'verpasste Qualifikation für',
    'clasificación no lograda para',
    'qualification manquée pour',
    'qualificazione mancata per',
  ],
  MISSED_BY: [
    'Qualifikation verpasst von',
    'clasificación no lograda por',
    'qualification manquée par',
    'qualificazione mancata da',
  ],
  TOOK_PART_IN: ['Teilnahme an', 'participación en', 'participation à', 'partecipazione a'],
  HAD_PARTICIPANT: ['Teilnahme von', 'participación de', 'participation de', 'partecipazione di'],
  HOSTED: ['Gastgeberland von', 'país anfitrión de', 'pays hôte de', 'paese ospitante di'],
  HOSTED_BY: ['Gastgeberland', 'país anfitrión', 'pays hôte', 'paese ospitante'],
  VENUE_OF: ['Spielort von', 'sede de', 'lieu de matchs de', 'sede di'],
  HAD_VENUE: ['Spielort', 'sede', 'lieu de matchs', 'sede'],
  BELONGS_TO: ['Zugehörigkeit zu', 'pertenencia a', 'appartenance à', 'appartenenza a'],
  HAS_MEMBER: ['Mitglied', 'miembro', 'membre', 'membro'],
  BASED_IN: ['Standort', 'ubicación', 'lieu d’implantation', 'ubicazione'],
  BASE_OF: ['Standort von', 'ubicación de', 'lieu d’implantation de', 'ubicazione di'],
  NATIONAL_OF: ['Staatsangehörigkeit', 'nacionalidad', 'nationalité', 'nazionalità'],
  HAS_NATIONAL: ['Staatsangehörigkeit von', 'nacionalidad de', 'nationalité de', 'nazionalità di'],
};

/** Before the second name. In French a colon stands apart. */
export const COLON: Translated = [':', ':', '\u00a0:', ':'];

/** Before the first day of what lasts. */
export const SINCE: Translated = ['seit', 'desde', 'depuis', 'dal'];

export const UNDATED: Translated = [
  'Zeit unbekannt',
  'fecha desconocida',
  'date inconnue',
  'data sconosciuta',
];

/** How often two met, where they did more than once. */
export const TIMES: Translated = [
  '{n}-mal, zuerst am {first}, zuletzt am {last}',
  '{n} veces, la primera el {first}, la última el {last}',
  '{n} fois, la première le {first}, la dernière le {last}',
  '{n} volte, la prima il {first}, l’ultima il {last}',
];

/** What distinguishes two entities of the same name, by the kind of entity. */
export const PART_OF: Readonly<Record<string, Translated>> = {
  'national-team': ['Nationalmannschaft', 'selección nacional', 'équipe nationale', 'nazionale'],
  season: ['alle Ausgaben', 'todas las ediciones', 'toutes les éditions', 'tutte le edizioni'],
};
