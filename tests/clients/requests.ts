/** What a client sends, noted on its way to the Worker. */

export interface Sent {
  readonly method: string;
  readonly status: number;
  /** Which parameters it carried, in the URL or in a body of JSON, by name. */
  readonly params: readonly string[];
}

/** @returns a `fetch` for a client that notes each request once it is answered. */
export const watch =
  (sent: Sent[]): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const params =
      body === '' ? new URL(request.url).searchParams.keys() : Object.keys(JSON.parse(body) as object);
    const response = await fetch(request);
    sent.push({ method: request.method, status: response.status, params: [...params].sort() });
    return response;
  };
