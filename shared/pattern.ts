/**
 * A regular expression over several lines, so that a list of words reads as one and a word more is one line of a diff. Line
 * breaks and the indentation behind them are no part of it; blanks within a line are. Everything else is as in a literal, but
 * for the backtick, which it cannot hold.
 * @param flags as behind a literal
 * @returns the tag of the template that holds the expression
 * @throws SyntaxError where the file is loaded: the expression is none
 */
export function pattern(flags = ''): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').replace(/\n[ \t]*/g, ''), flags);
}
