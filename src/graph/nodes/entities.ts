import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  CountryRecord,
  SeasonRecord,
  SourceRecord,
  TenureRecord,
  VenueRecord,
} from '../../documents/catalogue.ts';
import { globalId } from '../../model/ids.ts';

/** Entities as the schema resolves them. Where a field may return several kinds, `kind` distinguishes them. */
export interface Club {
  readonly kind: 'club';
  readonly record: ClubRecord;
}
export interface NationalTeam {
  readonly kind: 'national-team';
  /** The country it plays for. */
  readonly record: CountryRecord;
}
export type Team = Club | NationalTeam;
export interface Coach {
  readonly kind: 'coach';
  readonly record: CoachRecord;
}
export interface Country {
  readonly kind: 'country';
  readonly record: CountryRecord;
}
export interface Competition {
  readonly kind: 'competition';
  readonly record: CompetitionRecord;
}
export interface Season {
  readonly kind: 'season';
  readonly record: SeasonRecord;
}
export interface Venue {
  readonly kind: 'venue';
  readonly record: VenueRecord;
}
export interface Tenure {
  readonly kind: 'tenure';
  readonly record: TenureRecord;
}
export interface Source {
  readonly kind: 'source';
  readonly record: SourceRecord;
}
export interface Confederation {
  readonly kind: 'confederation';
  readonly record: ConfederationRecord;
}

/** Entities that can be found by a name. */
export type Entity = Club | NationalTeam | Coach | Competition | Country | Season | Venue | Confederation;

/** `club:atalanta` or `national-team:italy`. */
export const teamId = (team: Team): string => globalId(team.kind, team.record.id);
