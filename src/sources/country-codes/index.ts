export { type CountryCode, readCountryCodes } from './read.ts';
