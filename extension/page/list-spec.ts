import type { ItemSpec } from './item-spec.ts';

/** An ordered list of codes: a primary line and others. */
export interface ListSpec {
  /** Readings are `field/1` (primary), `field/2`, … */
  field: string;
  /** Item numbers that head the primary line and the others, if it has numbers. */
  primary: readonly string[];
  others: readonly string[];
  /** Or the words of its heading (whole text), where no number heads one. */
  heading?: RegExp;
  /** The heading of a dialog or form in which one line is edited. */
  editing?: RegExp;
  /** What a cell says of the primary line, and of the others. */
  isPrimary: RegExp;
  isOther: RegExp;
  /** What a label or name says that is of the primary line. */
  primaryWords: RegExp;
  /** What a line may say of itself behind its title; some titles of codes end so too. */
  perhapsPrimary: RegExp;
  /** Heading words that make what follows the primary line, or the others, of such a list. */
  primaryHeading?: RegExp;
  othersHeading?: RegExp;
  /**
   * Names of code fields, squashed (letters and digits only), and the position that they state: `position`, to which the
   * number or letter in group 1 is added; without one, since a vendor's numbers may begin anywhere, the next line in page
   * order.
   */
  names: readonly { name: RegExp; position?: number }[];
  /** linkId segments of the primary line and of the others (repeated). */
  primaryLinkIds: readonly string[];
  otherLinkIds: readonly string[];
  /** What a name, header or label says of a code field, and of fields beside it that hold something else. */
  codeWords: RegExp;
  notCodeWords: RegExp;
  /** Column headers that are never the code, whatever else they say; and those of codes that somebody else gave. */
  neverWords: RegExp;
  elseCodes: RegExp;
  /** What heads a column of lines that hold their code among other words, and the numbers of their places. */
  lineHeads: RegExp;
  rankHeads: RegExp;
  /** A line that begins with a code, its number or letter before it. */
  lineStart: RegExp;
  /** What stands between several lines in one text. */
  between: RegExp;
  /** The title of its column before a code, as cells repeat it. */
  codeTitle: RegExp;
  /** What stands on a button that takes a code out of a list to choose from. */
  picks: RegExp;
  /** A code, alone; and one inside `text (code)` or `code text`. */
  code: RegExp;
  codeInText: RegExp;
  /** What a cell or a choice says of a line that no longer stands. */
  gone: RegExp;
  /** What stands before a code that nobody is sure of. */
  unsure: RegExp;
  /** What a list says that holds no line. */
  empty: RegExp;
  /** What heads the day on which a line ended. */
  goneHeads: RegExp;
  /** What heads a piece of a code that stands apart: its seventh character. */
  pieceHeads: RegExp;
  /** What names the code set of now, and the one before it; and a code that only the one before can have. */
  nowWords: RegExp;
  oldWords: RegExp;
  oldCode: RegExp;
  /** A rating beside each line: `field/1`, `field/2`, … */
  rating?: RatingSpec;
}

export interface RatingSpec {
  item: ItemSpec;
  /** What its column, label or name calls it. */
  words: RegExp;
}
