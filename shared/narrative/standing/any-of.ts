/**
 * One pattern that matches where one of several does. Each condition is asked for hundreds of patterns, most of which match
 * nowhere: its clause is gone through once for those of one answer.
 * @param patterns with the same flags, without references back
 */
export function anyOf(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const [{ flags }] = patterns;
  if (patterns.some((each) => each.flags !== flags)) throw new Error(`flags other than ${flags}`);
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
}
