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

/**
 * The source of a pattern with each small letter in either case, for a part of a pattern of which another part is an abbreviation in
 * capitals only. Letters in brackets of their own stay as they are. `(?i:…)` says the same, and missed matches in some runs of Node 24
 * that could not be brought about by themselves.
 */
export function anyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]{0,60}\]|[a-z]/g, (part) =>
    part.length === 1 ? `[${part}${part.toUpperCase()}]` : part,
  );
}
