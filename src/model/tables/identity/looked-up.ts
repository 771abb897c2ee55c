/** What columns of the tables of `identity/` have in common: importers look things up in them. */
import { required, text } from '../../kit/column.ts';
import { doc } from '../../kit/doc.ts';

export const aside = doc('importers look it up, and it is not published');
export const told = (tells: string) => required(text({ tells, aside }));
export const inIdentity = (file: string): string => `identity/${file}.csv`;
