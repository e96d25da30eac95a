/** What events are made of: no fractions and no `null`, whose text could be written in more than one way. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain | undefined };

/**
 * One text for one value: members sorted by their names (UTF-16 code units), no spaces, strings as JSON.stringify writes
 * them. For these values it is RFC 8785, so any other program can repeat the hash.
 */
export function canonicalJson(value: Plain): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter((member): member is [string, Plain] => member[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('an event holds integers only');
  return JSON.stringify(value);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
