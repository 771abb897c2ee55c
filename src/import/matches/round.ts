/**
 * The meaning of the headings above a match: stage, group, matchday, leg. Headings use words of the languages of the
 * sources.
 */
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import { slug } from '../identity/names.ts';

export interface Round {
  /** `league`, `group`, `r16`; or the name that the source uses, as a slug. */
  readonly stage: string;
  readonly name: string;
  readonly group: string | null;
  readonly matchday: number | null;
  /** The number in `Round 3`: a matchday of a league, or a round of a cup. */
  readonly numbered: number | null;
  readonly leg: number | null;
  /** Whether the words tell that teams go out in the round. */
  readonly knockout: boolean;
}

const GROUP = /^(?:group|groups|gruppe|grupo|groupe|girone|poule|pool|zone|zona|grupp|skupina)\s+(\S.*)$/iu;
const MATCHDAY_WORDS =
  'matchday|match day|spieltag|jornada|journée|journee|giornata|fecha|rodada|speelronde|gameweek|week|kolo|omgång|md';
const MATCHDAY = new RegExp(
  `^(?:(?:${MATCHDAY_WORDS})\\s*(\\d{1,3})|(\\d{1,3})\\.?\\s*(?:${MATCHDAY_WORDS}))$`,
  'iu',
);
const NUMBERED =
  /^(?:(?:(?:round|runde|ronda|fase|phase|tour|étape)\s*)?(\d{1,3})|(\d{1,3})(?:st|nd|rd|th|\.|ª|ème)?\s*(?:round|runde|ronda|fase|tour))$/iu;
const ORDINALS: readonly RegExp[] = [
  /^(?:first|erste) (?:round|runde)$/iu,
  /^(?:second|zweite) (?:round|runde)$/iu,
  /^(?:third|dritte) (?:round|runde)$/iu,
  /^(?:fourth|vierte) (?:round|runde)$/iu,
  /^(?:fifth|fünfte) (?:round|runde)$/iu,
  /^(?:sixth|sechste) (?:round|runde)$/iu,
];
const LEG =
  /^(?:(1st|first|2nd|second|ida|vuelta|hinspiele?|rückspiele?|aller|retour|andata|ritorno)(?: legs?)?|(?:leg) ([12]))$/iu;
const SECOND_LEG = /^(?:2nd|second|vuelta|rückspiele?|retour|ritorno)/iu;
/** `Finale Rückspiel`, `Semi-finals 1st leg`, `Cuartos de final (ida)`: the leg stands behind the round. */
const LEG_BEHIND =
  /^(.+?)\s+\(?((?:1st|first|2nd|second) legs?|leg [12]|ida|vuelta|hinspiele?|rückspiele?|aller|retour|andata|ritorno)\)?$/iu;
const REPLAY = /^replays?$/iu;
const LEAGUE =
  /^(?:league(?: phase| stage)?|regular season|regular|ligaphase|fase regular|grunddurchgang|all matches)$/iu;

/** Rounds by name, the last round first. A code means the same in all sources. */
const KNOCKOUT: readonly (readonly [code: string, name: string, pattern: RegExp])[] = [
  [
    THIRD_PLACE,
    'Third-place match',
    /^(?:(?:match|play-?off|game|spiel) (?:for|um) )?(?:the )?(?:third|3rd|platz 3|third place|3rd place)[ -]?(?:place|platz)?(?: match| play-?off| game)?$/iu,
  ],
  [
    THIRD_PLACE,
    'Third-place match',
    /^(?:match for third place|spiel um (?:den )?(?:platz 3|dritten platz)|tercer puesto|kleines finale)$/iu,
  ],
  [
    'sf',
    'Semi-finals',
    /^(?:semi[- ]?finals?|semi|semis|halbfinale|semifinal(?:es|i)?|demi[- ]finales?|last 4)$/iu,
  ],
  [
    'qf',
    'Quarter-finals',
    /^(?:quarter[- ]?finals?|quarters|viertelfinale|cuartos(?: de final)?|quarti(?: di finale)?|quarts(?: de finale)?|quartas(?: de final)?|last 8)$/iu,
  ],
  [
    'r16',
    'Round of 16',
    /^(?:round of 16|last 16|achtelfinale|octavos(?: de final)?|ottavi(?: di finale)?|huitièmes(?: de finale)?|oitavas(?: de final)?|(?:1\/8|eighth)[- ]?finals?|8th finals)$/iu,
  ],
  [
    'r32',
    'Round of 32',
    /^(?:round of 32|last 32|sechzehntelfinale|dieciseisavos(?: de final)?|sedicesimi(?: di finale)?|seizièmes(?: de finale)?|1\/16[- ]?finals?|16th finals)$/iu,
  ],
  [
    'r64',
    'Round of 64',
    /^(?:round of 64|last 64|1\/32[- ]?finals?|treintaidosavos(?: de final)?|32nd finals)$/iu,
  ],
  ['r128', 'Round of 128', /^(?:round of 128|last 128|1\/64[- ]?finals?|64th finals)$/iu],
  ['prelim', 'Preliminary round', /^(?:preliminary(?: round)?|vorrunde|qualifikation|qualifying round)$/iu],
  [
    'po',
    'Play-offs',
    /^(?:play-?offs?|knockout phase play-?offs|knockout round play-?offs|barrages?|repechaje)$/iu,
  ],
  ['final', 'Final', /^(?:finals?|finale|endspiel|gran final|the final)$/iu],
];

/** The meaning of one part of a heading. A part of unknown meaning is the name of a phase. */
type RoundPart =
  | { readonly is: 'group'; readonly group: string }
  | { readonly is: 'matchday'; readonly number: number }
  | { readonly is: 'numbered'; readonly number: number }
  | { readonly is: 'leg'; readonly number: number }
  | { readonly is: 'league' }
  | { readonly is: 'knockout'; readonly code: string; readonly name: string }
  | { readonly is: 'phase'; readonly name: string };

function readPart(text: string): RoundPart {
  const group = GROUP.exec(text)?.[1];
  if (group !== undefined && !MATCHDAY.test(text)) return { is: 'group', group };
  const day = MATCHDAY.exec(text);
  if (day !== null) return { is: 'matchday', number: Number(day[1] ?? day[2]) };
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { is: 'numbered', number: Number(numbered[1] ?? numbered[2]) };
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(text));
  if (ordinal !== -1) return { is: 'numbered', number: ordinal + 1 };
  const leg = LEG.exec(text);
  if (leg !== null) return { is: 'leg', number: leg[2] === '2' || SECOND_LEG.test(leg[1] ?? '') ? 2 : 1 };
  if (REPLAY.test(text)) return { is: 'leg', number: 3 };
  if (LEAGUE.test(text)) return { is: 'league' };
  const knockout = KNOCKOUT.find(([, , pattern]) => pattern.test(text));
  if (knockout !== undefined) return { is: 'knockout', code: knockout[0], name: knockout[1] };
  return { is: 'phase', name: text };
}

const partsOf = (headings: readonly string[]): readonly RoundPart[] =>
  headings
    .flatMap((heading) => heading.split(/\s*,\s+|\s+[-–|]\s+|\s*\|\s*/u))
    .map((text) => text.trim())
    .flatMap((text) => LEG_BEHIND.exec(text)?.slice(1) ?? [text])
    .filter((text) => text !== '')
    .map(readPart);

/** The last part of that kind: the innermost part is nearest to the match. */
const last = <K extends RoundPart['is']>(parts: readonly RoundPart[], is: K) =>
  parts.findLast((part): part is Extract<RoundPart, { is: K }> => part.is === is);

/** @param headings outermost first, as the source spells them. */
export function readRound(headings: readonly string[]): Round {
  const parts = partsOf(headings);
  // `Playoffs - Championship, Round 3` is a phase with rounds of its own, and no round of a cup.
  const inRounds = parts.some(({ is }) => is === 'matchday' || is === 'numbered');
  const all = parts.map(
    (part): RoundPart =>
      inRounds && part.is === 'knockout' && part.code === 'po' ? { is: 'phase', name: part.name } : part,
  );
  // In `Finals, Quarterfinals`, the other word names the phase.
  const rounds = all.filter((part) => part.is === 'knockout');
  const core = rounds.at(-1);
  const outer = rounds.slice(0, -1).flatMap((part) => (part.code === 'final' ? [] : [part.name]));
  const phases = [...all.flatMap((part) => (part.is === 'phase' ? [part.name] : [])), ...outer];
  const group = last(all, 'group')?.group ?? null;
  const base = core?.code ?? (group === null ? 'league' : 'group');
  const title = core?.name ?? (group === null ? 'League' : 'Group stage');
  const named = phases.length === 0;
  return {
    stage: named ? base : [slug(phases.join(' ')), ...(core === undefined ? [] : [core.code])].join('-'),
    name: named ? title : [...phases, ...(core === undefined ? [] : [core.name])].join(', '),
    group,
    matchday: last(all, 'matchday')?.number ?? null,
    numbered: last(all, 'numbered')?.number ?? null,
    leg: last(all, 'leg')?.number ?? null,
    knockout: core !== undefined,
  };
}
