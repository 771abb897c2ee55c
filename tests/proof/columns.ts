import type { Facts } from '../../src/compile/facts.ts';

/**
 * What the proof cannot read: seasons and stages with matches whose column tells no day. Matches whose rounds are not
 * held have none but that of play.
 */
export function daysMissing({ seasons, stages, matches }: Facts): readonly string[] {
  const played = new Set(matches.map(({ value }) => `${value.season}/${value.stage}`));
  const place = ({ file, line }: { readonly file: string; readonly line: number }): string =>
    `${file}:${line}`;
  return [
    ...seasons.flatMap((row) =>
      row.value.knownFrom === undefined
        ? `${place(row)} ${row.value.id}: no day in the column known_from`
        : [],
    ),
    ...stages.flatMap((row) => {
      const { season, code, kind, drawn } = row.value;
      const isTold = drawn !== undefined || kind === 'UNSTRUCTURED' || !played.has(`${season}/${code}`);
      return isTold ? [] : `${place(row)} ${season} ${code}: no day in the column drawn`;
    }),
  ];
}
