import { AdmissionCache } from './admission-cache.ts';
import type { Answer } from './answer.ts';

/** Size limit of the cache. An isolate has 128 MB for everything, and parsed documents need most of it. */
const ANSWER_BYTES = 8_000_000;
const SPELLING_CHARACTERS = 2_000_000;
/** The size of an entry in addition to its text and body. */
const ENTRY_OVERHEAD = 200;

/** Identifies an answer: data version, document and variables, however the client spelled them. */
export type AnswerKey = string;

/**
 * Complete answers that this isolate has given. Each request is first looked up by its own spelling. The spelling
 * leads to the key of the normalised operation, so that two spellings of one question share one answer.
 */
export class AnswerCache {
  readonly #answers: AdmissionCache<Answer>;
  readonly #spellings: AdmissionCache<AnswerKey>;

  constructor(maxBytes: number = ANSWER_BYTES, maxCharacters: number = SPELLING_CHARACTERS) {
    this.#answers = new AdmissionCache(maxBytes);
    this.#spellings = new AdmissionCache(maxCharacters);
  }

  /** @param spelling version and request, exactly as the client wrote them. */
  getBySpelling(spelling: string): Answer | undefined {
    const key = this.#spellings.get(spelling);
    return key === undefined ? undefined : this.#answers.get(key);
  }

  get(key: AnswerKey): Answer | undefined {
    return this.#answers.get(key);
  }

  set(key: AnswerKey, answer: Answer): void {
    this.#answers.set(key, answer, answer.body.byteLength + key.length + ENTRY_OVERHEAD);
  }

  setSpelling(spelling: string, key: AnswerKey): void {
    this.#spellings.set(spelling, key, spelling.length + key.length + ENTRY_OVERHEAD);
  }
}
