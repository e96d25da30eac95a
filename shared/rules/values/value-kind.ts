/** One value: the codes that say it, and its words. */
export interface Value {
  /** Absent: it is only held against the codes of the other values. */
  codes?: RegExp;
  /** Words that say it; beside the words of the condition where the kind has any. */
  words: string;
  /** Words anywhere in a document that may mean it: no code of it is then doubted. */
  orWords?: string;
  /** It says all the others too: both parts of the bowel. */
  isAll?: true;
}

/** What may be said in one of several values, each of which has codes of its own. */
export interface Kind {
  /** What differs, as the message calls it. */
  what: string;
  /** Codes that leave it open; where one value is told, CV14 names it. */
  open?: RegExp;
  /** The condition's words, near which a value stands. Absent: the value's words say the condition too. */
  of?: string;
  values: readonly Value[];
  /** Several may be told, each for its own place: the graver one has to be coded, though the other is told too. */
  graver?: true;
  /** A patient has one of them: a code of the other value in the list leaves the one that no document gives as it is. */
  single?: true;
  /** It does not change from one week to the next: where providers' documents say two, one of them is wrong (CV24). */
  lasts?: true;
  /** Words of any clinician count: social circumstances (OG I.B.14). */
  byAnyone?: true;
}
