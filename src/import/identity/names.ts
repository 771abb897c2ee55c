/**
 * Decides whether two spellings are the same name. Marks, case and punctuation never distinguish clubs; legal forms
 * rarely do.
 */
import type { ClubRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';

/** Words for the kind of club, in the languages of the sources. Alone they do not distinguish two clubs. */
const LEGAL_FORMS = new Set(
  `fc afc cfc fcs ac as us ss sc sv fk nk hnk gnk rnk kf ks mks gks cf ud cd sd ad ca cs csm acs fcm if ff bk ik il fif
   sk jk vk mfk msk tj afk pfc ofk bfc ssc usd asd ssd ssv tsv tsg vfb vfl vfr spvgg fsv bsv bsc svg osc hsc aj ogc rc rcd
   sm ea es kv krc kvc kaa rsc rfc club clube calcio futbol football futebol fussballclub 1`
    .trim()
    .split(/\s+/u),
);

/** The distinctive words of a name: without legal forms and years, unless no other word is left. */
export function coreWords(name: string): readonly string[] {
  const words = fold(name).split(' ');
  const core = words.filter((word) => !LEGAL_FORMS.has(word) && !/^(?:18|19|20)\d{2}$/u.test(word));
  return core.length === 0 ? words : core;
}

/** Whether a folded word tells the kind of club alone. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word) || word === 'ec';

/** Forms that sources translate: FK Atyrau and FC Atyrau are one club. */
const TRANSLATED: Readonly<Record<string, string>> = { fk: 'fc' };

/** The legal forms in a name: `afc` of `AFC Wimbledon`. */
export const legalForms = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .filter((word) => LEGAL_FORMS.has(word) && word !== '1')
    .map((word) => TRANSLATED[word] ?? word);

/** The part that two spellings of a club share: `porto` of `FC Porto` and `Porto`. */
export const coreName = (name: string): string => coreWords(name).join(' ');

/** `Bodø/Glimt` as `bodo-glimt`. Letters without a Latin form are left out. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/**
 * Whether a club had given up a name before a day: the SV Austria Salzburg of 2024 is not the club that was called so until 2005.
 */
export function isFormerNameOn(day: string, name: string, club: ClubRecord): boolean {
  const core = coreName(name);
  const own = [club.name, club.fullName ?? club.name].some((other) => coreName(other) === core);
  const alike = club.names.filter((other) => coreName(other.name) === core);
  return (
    !own &&
    alike.length > 0 &&
    alike.every(({ kind, to }) => kind === 'FORMER' && to !== undefined && day > `${to}-12-31`.slice(0, 10))
  );
}
