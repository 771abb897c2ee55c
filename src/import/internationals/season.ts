import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { slug } from '../identity/names.ts';
import type { Register, SeasonSplit } from '../identity/register.ts';
import { seasonOn } from '../matches/season-label.ts';

/** The season of an international. The source has neither rounds nor editions. */
interface InternationalSeason {
  readonly competition: CompetitionRecord;
  readonly label: string;
}

const ALL = 'all';

/** A tournament that no table has becomes a competition with all its matches in one season. */
function minted(tournament: string, source: string): CompetitionRecord {
  const kind = 'OTHER_NATIONAL';
  return { id: slug(tournament), name: tournament, names: [], kind, source };
}

function labelOn(split: SeasonSplit, { register, competition, day }: LabelQuestion): string {
  if (split === 'all') return ALL;
  const season =
    seasonOn(register.seasons, competition, day) ?? seasonOn(register.editions, competition, day);
  return season?.label ?? day.slice(0, 4);
}

interface LabelQuestion {
  readonly register: Register;
  readonly competition: string;
  readonly day: string;
}

/** Finds the season of each match, and collects the competitions that it adds. */
export class InternationalSeasons {
  readonly #register: Register;
  readonly #source: string;
  readonly #known: Map<string, CompetitionRecord>;

  constructor(register: Register, source: string) {
    this.#register = register;
    this.#source = source;
    this.#known = new Map(register.competitions.map((competition) => [competition.id, competition]));
  }

  of(tournament: string, day: string): InternationalSeason {
    const { competition: id, split } = this.#register.tournaments.get(tournament) ?? {
      competition: slug(tournament),
      split: ALL,
    };
    const competition = this.#known.get(id) ?? minted(tournament, this.#source);
    this.#known.set(competition.id, competition);
    const question = { register: this.#register, competition: competition.id, day };
    return { competition, label: labelOn(split, question) };
  }
}
