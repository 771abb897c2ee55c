/** The forms of names, codes and times that tables hold. */
import { type Form, shaped } from './kit/cell-type.ts';

const form = (pattern: RegExp, tip: string): Form => ({ form: pattern, tip });

export const WIKIDATA = {
  ...shaped(form(/^Q[1-9]\d*$/, 'a Wikidata id is written as Q1886')),
  page: (id: string): string => `https://www.wikidata.org/wiki/${id}`,
};
export const FIFA_CODE = shaped(form(/^[A-Z]{3}$/, 'a FIFA code has three capital letters, as ITA'));
/** ISO 3166-1 alpha-2, or ISO 3166-2 for the parts of a country that play as one: `GB-ENG`. */
export const ISO2 = shaped(form(/^[A-Z]{2}(-[A-Z]{3})?$/, 'an ISO code is written as IT, or GB-ENG'));
export const LANGUAGE = shaped(
  form(/^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/, 'a language is written as BCP 47 has it: de, pt-BR'),
);
export const COMMIT = shaped(form(/^[0-9a-f]{7,40}$/, 'a commit is written as 8312624, 7 to 40 hex digits'));
export const URL_TEXT = shaped(form(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'write it whole: https://…'));
export const CLOCK = shaped(form(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day is written as 21:00'));
export const ZONE = shaped(
  form(
    /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+-]+){1,2}$/,
    'a zone is written as the IANA database has it: Europe/Rome',
  ),
);
export const READABLE_NAME = shaped(
  form(/^(?!Q\d+$).*$/, 'a bare Wikidata number is no name: find the one people use'),
);
