/** Relations in the near languages. */
import { NEAR_LANGUAGES, OWN_LANGUAGE } from '../../documents/languages.ts';
import { globalId, kindOf, slugOf } from '../../model/ids.ts';
import { stageNameIn } from '../competitions/stage-names.ts';
import { ALL_EDITIONS } from '../nodes/display-names.ts';
import { findEntity } from '../nodes/nodes.ts';
import { translationOf } from '../nodes/translations.ts';
import { inLanguage, type Translated } from '../translated.ts';
import type { GraphView } from '../view.ts';
import type { RelationKind, RelationReading } from './kinds.ts';
import type { Relation } from './relation.ts';
import { sentenceOf } from './sentence.ts';
import { spansLed, type TenureTime, tiesShown, titlesShown } from './shown.ts';
import { wholeSpanOf } from './spans.ts';
import { COLON, LABELS, PART_OF, SINCE, TIMES, UNDATED } from './translated-words.ts';

/** The languages that relations are said in. */
export const isSaidIn = (lang: string): boolean => NEAR_LANGUAGES.includes(lang);

/** @throws RangeError in a language that relations are not said in: nothing falls back unseen. */
function said(words: Translated | undefined, lang: string): string {
  const found = inLanguage(words, lang);
  if (found === null) throw new RangeError(`relations are not said in ${lang}`);
  return found;
}

/** `{subject} coached {object}`, or in another language `{subject} – Trainer von: {object}`. */
export const patternIn = ({ kind, phrase }: RelationReading<RelationKind>, lang: string): string =>
  lang === OWN_LANGUAGE
    ? `{subject} ${phrase} {object}`
    : `{subject} – ${said(LABELS[kind], lang)}${said(COLON, lang)} {object}`;

function nameIn(view: GraphView, id: string, lang: string): string {
  const entity = findEntity(view, id);
  if (entity === null) return slugOf(id);
  // A former name has no translation: as of its days the record is without those of the name of today.
  if (entity.kind !== 'season') return translationOf(entity, lang) ?? entity.record.name;
  const { competition, label } = entity.record;
  const name = nameIn(view, globalId('competition', competition), lang);
  return label === ALL_EDITIONS ? name : `${name} ${label}`;
}

function namesIn(view: GraphView, ids: readonly string[], lang: string): readonly string[] {
  const names = ids.map((id) => nameIn(view, id, lang));
  if (new Set(names).size === names.length) return names;
  return ids.map((id, at) => {
    const part = PART_OF[kindOf(id)];
    return part === undefined ? `${names[at]}` : `${names[at]} (${said(part, lang)})`;
  });
}

/** `1952 – 1955`; an end that is unknown is a question mark. */
function spanIn({ from, to, isEndUnknown }: TenureTime, lang: string): string {
  if (from === null && to === null) return said(UNDATED, lang);
  if (from === to) return `${from}`;
  return from !== null && to === null && !isEndUnknown
    ? `${said(SINCE, lang)} ${from}`
    : `${from ?? '?'} – ${to ?? '?'}`;
}

function timesIn(view: GraphView, relation: Relation, lang: string): string {
  const { from, to } = wholeSpanOf(view, relation);
  const { length } = relation.instances;
  if (length === 1) return `${from}`;
  return said(TIMES, lang)
    .replace('{n}', `${length}`)
    .replace('{first}', `${from}`)
    .replace('{last}', `${to}`);
}

/** Each season of a tie; that of a lost final with the name of the stage. */
const tiesIn = (view: GraphView, relation: Relation, lang: string): readonly string[] =>
  tiesShown(relation).map(({ season, isFinal }) => {
    const name = nameIn(view, globalId('season', season), lang);
    return isFinal ? `${name}, ${stageNameIn('Final', lang)}` : name;
  });

function whenIn(view: GraphView, relation: Relation, lang: string): string {
  switch (relation.word.forward.kind) {
    case 'COACHED':
      return spansLed(view, relation)
        .map((span) => spanIn(span, lang))
        .join(', ');
    case 'FACED':
    case 'BEAT':
      return timesIn(view, relation, lang);
    case 'ELIMINATED':
      return tiesIn(view, relation, lang).join('; ');
    case 'WON':
      return titlesShown(relation).join(', ');
    default:
      return '';
  }
}

/** `Inter – Trainer: Alfredo Foni (1952 – 1955).` */
function translated(view: GraphView, relation: Relation, lang: string): string {
  const [from = '', to = ''] = namesIn(view, [relation.subject, relation.object], lang);
  const time = whenIn(view, relation, lang);
  const pattern = patternIn(relation.reading, lang);
  const sentence = pattern.replace('{subject}', () => from).replace('{object}', () => to);
  return time === '' ? `${sentence}.` : `${sentence} (${time}).`;
}

/**
 * The sentence of a relation in one of the languages that `isSaidIn` accepts. Names that have no translation are
 * those that most people use.
 */
export const sentenceIn = (view: GraphView, relation: Relation, lang: string): string =>
  lang === OWN_LANGUAGE ? sentenceOf(view, relation) : translated(view, relation, lang);
