/** The views without any client: what a page of another origin asks with `fetch`. */
import { draw, graph } from './views.ts';

draw((document, variables, show) => {
  const search = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
  void fetch(`${graph}?${search}`)
    .then((response) => response.json())
    .then((answer) => {
      show((answer as { data: never }).data);
    });
});
