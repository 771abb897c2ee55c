/** Flags that are made of the letters of a subdivision. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  england: 'gbeng',
  scotland: 'gbsct',
  wales: 'gbwls',
};

const BLACK_FLAG = 0x1_f3_f4;
const [TAG, LAST_TAG] = [0xe_00_00, 0xe_00_7f];
/** The regional indicator of A, less the code of A. */
const REGIONAL = 0x1_f1_e6 - 65;

const codesOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * The flag of a country as an emoji; null where there is none.
 * @param iso2 ISO 3166-1 alpha-2; England, Scotland and Wales have none and have flags.
 */
export function flagOf(country: string, iso2: string | undefined): string | null {
  const subdivision = SUBDIVISIONS[country];
  if (subdivision !== undefined)
    return String.fromCodePoint(BLACK_FLAG, ...codesOf(subdivision).map((code) => TAG + code), LAST_TAG);
  if (iso2 === undefined) return null;
  return String.fromCodePoint(...codesOf(iso2).map((code) => REGIONAL + code));
}
