/** What makes two spellings the same name: marks, case and punctuation never part clubs; legal forms rarely do. */
import { fold } from '../../documents/fold.ts';

/** Words that say what kind of club it is, in the languages of the sources. They part no two clubs on their own. */
const LEGAL_FORMS = new Set(
  `fc afc cfc fcs ac as us ss sc sv fk nk hnk gnk rnk kf ks mks gks cf ud cd sd ad ca cs csm acs fcm if ff bk ik il fif
   sk jk vk mfk msk tj afk pfc ofk bfc ssc usd asd ssd ssv tsv tsg vfb vfl vfr spvgg fsv bsv bsc svg osc hsc aj ogc rc rcd
   sm ea es kv krc kvc kaa rsc rfc club clube calcio futbol football futebol fussballclub 1`
    .trim()
    .split(/\s+/u),
);

/** The words of a name that carry it: without legal forms and years, unless nothing else would be left. */
export function coreWords(name: string): readonly string[] {
  const words = fold(name).split(' ');
  const core = words.filter((word) => !LEGAL_FORMS.has(word) && !/^(?:18|19|20)\d{2}$/u.test(word));
  return core.length === 0 ? words : core;
}

/** The legal forms in a name: of `AFC Wimbledon`, `afc`. */
export const legalForms = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .filter((word) => LEGAL_FORMS.has(word) && word !== '1');

/** What two spellings of one club share: `FC Porto` and `Porto`. */
export const coreName = (name: string): string => coreWords(name).join(' ');

/** `Bodø/Glimt` → `bodo-glimt`; letters without a Latin reading are left out. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
