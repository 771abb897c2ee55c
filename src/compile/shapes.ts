import type { Shape } from './cells.ts';

/** The forms of codes that others issue. */
export const WIKIDATA: Shape = { form: /^Q[1-9]\d*$/, tip: 'a Wikidata id is written as Q1886' };
export const FIFA_CODE: Shape = { form: /^[A-Z]{3}$/, tip: 'a FIFA code has three capital letters, as ITA' };
/** ISO 3166-1 alpha-2, or ISO 3166-2 for the parts of a country that play as one: `GB-ENG`. */
export const ISO2: Shape = { form: /^[A-Z]{2}(-[A-Z]{3})?$/, tip: 'an ISO code is written as IT, or GB-ENG' };
export const LANGUAGE: Shape = {
  form: /^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/,
  tip: 'a language is written as BCP 47 has it: de, pt-BR',
};
export const URL_SHAPE: Shape = {
  form: /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/,
  tip: 'write it whole: https://…',
};
export const CLOCK: Shape = {
  form: /^([01]\d|2[0-3]):[0-5]\d$/,
  tip: 'a time of the day is written as 21:00',
};
export const READABLE_NAME: Shape = {
  form: /^(?!Q\d+$)/,
  tip: 'a bare Wikidata number is no name: find the one people use',
};
