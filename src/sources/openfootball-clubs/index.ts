export type {
  ListedClub,
  ListedName,
} from './facts.ts';
export { readHistory } from './history.ts';
export { readClubs, readGrounds } from './list.ts';
export { readProps } from './props.ts';
