/** The country codes of datasets/country-codes: territories of ISO 3166, with FIFA's code where there is a team. */
import { CellError, facts, optional } from '../cells.ts';
import { readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceFact, SourceInput } from '../types.ts';

interface CountryCode extends SourceFact {
  readonly kind: 'country';
  /** The shortest English name that Unicode gives. */
  readonly name: string;
  readonly officialName: string | null;
  readonly iso2: string;
  readonly iso3: string;
  /** Three letters, or null. `fifaAsGiven` has what the column holds instead of a code. */
  readonly fifa: string | null;
  /** The content of the column where it is no FIFA code: "1" for the United Kingdom, "TAH2", "ROS3". */
  readonly fifaAsGiven: string | null;
  readonly ioc: string | null;
  readonly continent: string | null;
  readonly wikidata: string | null;
}

const COLUMNS = {
  name: 'CLDR display name',
  officialName: 'official_name_en',
  iso2: 'ISO3166-1-Alpha-2',
  iso3: 'ISO3166-1-Alpha-3',
  fifa: 'FIFA',
  ioc: 'IOC',
  continent: 'Continent',
} as const;

/** Facts of `country-codes.csv` in its order. */
export const readCountryCodes = (
  path: string,
  input: SourceInput,
): AsyncGenerator<CountryCode | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: Object.values(COLUMNS) }), (row, at) => {
    // Here "NA" is the code of Namibia and of North America; it does not mean "no value".
    const cell = (column: string): string | null => row.cell(column) || null;
    const name = cell(COLUMNS.name) ?? cell(COLUMNS.officialName);
    const [iso2, iso3] = [row.cell(COLUMNS.iso2), row.cell(COLUMNS.iso3)];
    if (name === null) throw new CellError('no name');
    if (!/^[A-Z]{2}$/u.test(iso2) || !/^[A-Z]{3}$/u.test(iso3))
      throw new CellError(`"${iso2}" and "${iso3}" are no codes`);
    const fifa = cell(COLUMNS.fifa);
    const valid = fifa !== null && /^[A-Z]{3}$/u.test(fifa);
    return {
      kind: 'country',
      ...at,
      name,
      officialName: cell(COLUMNS.officialName),
      iso2,
      iso3,
      fifa: valid ? fifa : null,
      fifaAsGiven: valid ? null : fifa,
      ioc: cell(COLUMNS.ioc),
      continent: cell(COLUMNS.continent),
      wikidata: optional(row, 'wikidata_id'),
    };
  });
