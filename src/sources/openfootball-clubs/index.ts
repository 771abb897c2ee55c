export type {
  ClubChange,
  ClubPlace,
  ClubWebsite,
  ListedClub,
  ListedGround,
  ListedName,
  Years,
} from './facts.ts';
export { readHistory } from './history.ts';
export { readClubs, readGrounds } from './list.ts';
export { readProps } from './props.ts';
