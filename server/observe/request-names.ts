/** Methods by name; a client may send any word, and each would be a series of its own. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A method as it may be counted or written down. */
export function methodName(method: string | undefined): string {
  return method !== undefined && METHODS.has(method) ? method : 'other';
}

/** The pattern of a route; what no door has taken ends in the pattern of a guard. */
export function routeName(pattern: string): string {
  return pattern.endsWith('*') ? 'none' : pattern;
}
