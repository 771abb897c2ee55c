/** Four views of a page, each of one query: a day, a bracket, a table with a slider beside a live one, a search box. */

/** Asks, and tells what is known of the answer now and whenever it changes. */
type Watch = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  show: (data: never) => void,
) => void;

interface Named {
  readonly name: string;
}
interface Goals {
  readonly home: number;
  readonly away: number;
}
interface Match {
  readonly kickoff: string;
  readonly home: Named;
  readonly away: Named;
  readonly countingGoals: Goals | null;
}
interface Tie {
  readonly winner: Named | null;
  readonly slots: readonly { readonly team: Named | null }[];
  readonly aggregate: Goals | null;
}
interface Rows {
  readonly rows: readonly {
    readonly position: number;
    readonly points: number;
    readonly form: readonly string[];
    readonly team: Named;
  }[];
}

const DAY = `query Day($on: Day!) {
  matches(on: $on) { nodes { id kickoff home { id name } away { id name } countingGoals { home away } } }
}`;
const BRACKET = `query Bracket {
  season(competition: "ucl", label: "2025-26") {
    id
    stages { id stageCode ties { id winner { id name } slots { team { id name } } aggregate { home away } } }
  }
}`;
const ROWS = 'id rows { id position points form team { id name } }';
const LIVE = `query Live { season(competition: "serie-a", label: "2025-26") { id displayName table { ${ROWS} } } }`;
const HOME = `query Home { season(competition: "serie-a", label: "2025-26") { id home: table(venue: HOME) { ${ROWS} } } }`;
const THEN = `query Then($day: Date!) @asOf(date: $day) { season(competition: "serie-a", label: "2025-26") { id displayName table { ${ROWS} } } }`;
const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 5) { nodes { id __typename displayName country { id name flag } } }
}`;

const goals = (given: Goals | null): string => (given === null ? '-' : `${given.home}-${given.away}`);

function list(id: string, lines: readonly string[], of = ''): void {
  const element = document.getElementById(id);
  if (element === null) return;
  element.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
  element.dataset.of = of;
}

const rowsOf = ({ rows }: Rows): readonly string[] =>
  rows
    .slice(0, 3)
    .map(({ position, team, points, form }) => `${position} ${team.name} ${points} ${form.join('')}`);

interface Season {
  readonly season: { readonly table: Rows };
}

function whenTyped(id: string, then: (text: string) => void): void {
  document
    .getElementById(id)
    ?.addEventListener('input', ({ target }) => then((target as HTMLInputElement).value));
}

/** Draws the page, and keeps each view as its client tells it. */
export function draw(watch: Watch): void {
  document.body.innerHTML =
    '<ul id="day"></ul><ul id="bracket"></ul><ul id="live"></ul><ul id="home"></ul><input id="slider"><ul id="then"></ul><input id="text"><ul id="found"></ul>';
  watch(DAY, { on: '2026-03-10' }, ({ matches }: { matches: { nodes: readonly Match[] } }) =>
    list(
      'day',
      matches.nodes.map(
        ({ kickoff, home, away, countingGoals }) =>
          `${kickoff} ${home.name} ${goals(countingGoals)} ${away.name}`,
      ),
    ),
  );
  watch(
    BRACKET,
    {},
    ({ season }: { season: { stages: readonly { stageCode: string; ties: readonly Tie[] }[] } }) =>
      list(
        'bracket',
        season.stages.flatMap(({ stageCode, ties }) =>
          ties.map(
            ({ slots, aggregate, winner }) =>
              `${stageCode} ${slots.map(({ team }) => team?.name).join(' v ')} ${goals(aggregate)}: ${winner?.name}`,
          ),
        ),
      ),
  );
  watch(LIVE, {}, ({ season }: Season) => list('live', rowsOf(season.table)));
  watch(HOME, {}, ({ season }: { season: { home: Rows } }) => list('home', rowsOf(season.home)));
  whenTyped('slider', (day) =>
    watch(THEN, { day }, ({ season }: Season) => list('then', rowsOf(season.table), day)),
  );
  whenTyped('text', (text) =>
    watch(SEARCH, { text }, ({ search }: { search: { nodes: readonly Record<string, never>[] } }) =>
      list(
        'found',
        search.nodes.map(
          ({ displayName, country }) => `${displayName}, ${(country as Named | undefined)?.name}`,
        ),
        text,
      ),
    ),
  );
}

export const graph = new URLSearchParams(location.search).get('graph') ?? '';
