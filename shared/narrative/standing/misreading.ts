/** The words that named a code, and the words of their sentence before and behind them. */
export interface Named {
  words: string;
  before: string;
  own: string;
}

/** One way in which words mean something else than the code that they named. */
export interface Misreading {
  /** The codes that are misread so; absent: any. */
  of?: RegExp;
  is(named: Named): boolean;
}
