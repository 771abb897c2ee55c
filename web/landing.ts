interface Question {
  readonly name: string;
  readonly title: string;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function item({ name, title }: Question): HTMLLIElement {
  const line = document.createElement('li');
  const query = new URLSearchParams({ question: name });
  line.append(link(`/graphql?${query}`, title), ' ', link(`/q/${name}`, 'JSON'));
  return line;
}

async function showQuestions(list: Element): Promise<void> {
  const { questions } = (await (await fetch('/q')).json()) as { questions: readonly Question[] };
  list.replaceChildren(...questions.map(item));
}

async function showVersion(place: Element): Promise<void> {
  const { version } = (await (await fetch('/version')).json()) as { version: string };
  place.textContent = version;
}

function showOrigin(example: Element): void {
  example.textContent = (example.textContent ?? '').replace("'/graphql'", `'${location.origin}/graphql'`);
}

/** Fills in what only the running service knows. The page is complete without it, so a failure changes nothing. */
async function fillIn(): Promise<void> {
  const [list, version, example] = ['#questions', '#version', '#example'].map((id) =>
    document.querySelector(id),
  );
  if (example) showOrigin(example);
  await Promise.allSettled([list && showQuestions(list), version && showVersion(version)]);
}

fillIn().catch(console.error);
