import { languageOf, NEAR_LANGUAGES, OWN_LANGUAGE } from '../../src/documents/languages.ts';
import { notice, type ResponsePath } from '../../src/graph/dataset/notices.ts';
import { isSaidIn } from '../../src/graph/relations/sentence-in.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { ArgBuilder } from '../kit/connection.ts';

/** The argument for the language of sentences. */
export const languageArg = (arg: ArgBuilder) =>
  arg({
    type: 'Language',
    description: `The language wanted, one of ${NEAR_LANGUAGES.join(', ')}. For any other the sentence is in English, and a notice says so.`,
  });

/** The language to say relations in: English, with a notice, where they are not said in the one asked for. */
export function spokenLanguage(view: GraphView, path: ResponsePath, tag: string | null | undefined): string {
  const lang = tag ? languageOf(tag) : OWN_LANGUAGE;
  if (isSaidIn(lang)) return lang;
  notice(view, path, () => ({ since: null, missing: [`sentences of relations in ${lang}`] }));
  return OWN_LANGUAGE;
}
