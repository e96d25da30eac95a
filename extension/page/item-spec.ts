/** An item that is looked for: its numbers, names and answers. */
export interface ItemSpec {
  /** The field of its reading. */
  field: string;
  kind: 'choice' | 'check-all' | 'date' | 'text';
  /** Its number in plain form, as `numberOf` gives it. */
  number: string;
  /** Full submission names. */
  names: readonly string[];
  /** linkId segments that name it. */
  linkIds: readonly string[];
  /** Every answer, for `choice` and `check-all`. */
  answers: readonly string[];
  /** The check-all item that it is one flag of. */
  partOf?: string;
  /** What the answers are called that have words and no number, in order of `answers`. */
  answerWords?: readonly RegExp[];
  /** True where a form may offer only some of the answers. */
  mayOfferSome?: boolean;
  /** Words of the question or of its answers; needed before an answer is believed to belong to a number near it. */
  words?: RegExp;
  /** For `check-all`: the submission name of each answer's own flag, and the words that name it, in order of `answers`. */
  flags?: readonly { name: string; words: RegExp }[];
}
