export { type ColumnMap, FIELDS, readMap } from './columns.ts';
export { readClubCsv } from './read.ts';
