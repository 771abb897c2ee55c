export { readCountryCodes } from './read.ts';
