/** What relations join. */
type RelatedKind =
  | 'club'
  | 'national-team'
  | 'coach'
  | 'competition'
  | 'season'
  | 'country'
  | 'venue'
  | 'confederation';

export type ForwardKind =
  | 'COACHED'
  | 'ELIMINATED'
  | 'WON'
  | 'BEAT'
  | 'PLAYS_AT'
  | 'NAMED_AFTER'
  | 'SUCCEEDED'
  | 'FACED'
  | 'QUALIFIED_FOR'
  | 'FAILED_TO_QUALIFY_FOR'
  | 'TOOK_PART_IN'
  | 'HOSTED'
  | 'VENUE_OF'
  | 'BELONGS_TO'
  | 'BASED_IN'
  | 'NATIONAL_OF';

type InverseKind =
  | 'COACHED_BY'
  | 'ELIMINATED_BY'
  | 'WON_BY'
  | 'LOST_TO'
  | 'HOME_OF'
  | 'NAMESAKE_OF'
  | 'SUCCEEDED_BY'
  | 'FACED'
  | 'REACHED_BY'
  | 'MISSED_BY'
  | 'HAD_PARTICIPANT'
  | 'HOSTED_BY'
  | 'HAD_VENUE'
  | 'HAS_MEMBER'
  | 'BASE_OF'
  | 'HAS_NATIONAL';

export type RelationKind = ForwardKind | InverseKind;

/** One direction of a word. */
export interface RelationReading<K extends RelationKind> {
  readonly kind: K;
  /** How it is said; the two names and the time are put in. */
  readonly phrase: string;
  /** How it is said of what lasts, where that is otherwise. */
  readonly lasting?: string;
  readonly description: string;
  /** Wikidata properties that say the same, where there are any. */
  readonly wikidata: readonly string[];
}

export interface RelationType {
  readonly forward: RelationReading<ForwardKind>;
  readonly inverse: RelationReading<InverseKind>;
  readonly subjects: readonly RelatedKind[];
  readonly objects: readonly RelatedKind[];
  /** How much it tells of two entities: 1 is most. A path of equal length is better the stronger its words are. */
  readonly strength: 1 | 2 | 3 | 4;
}
