import type { Authority } from '../chart/evidence.ts';
import type { Severity } from './finding.ts';

/**
 * How much a finding weighs that rests on a group table (coding-rules.md; issue 4): what CMS's own row says would be
 * returned; a cited statement is a warning; the project's estimate is information. What no table decided (a blank code)
 * weakens nothing.
 */
export function severityBy(authority: Authority | undefined): Severity {
  if (authority === undefined || authority === 'cms') return 'block';
  return authority === 'estimated' ? 'info' : 'warn';
}

/** Whose word it is, to end a message with. */
export function wordsBy(authority: Authority | undefined): string {
  if (authority === 'estimated') return ' This rests on the project’s estimate, not on CMS’s table.';
  return authority === 'sourced' ? ' This rests on a published statement; CMS’s own table is not loaded.' : '';
}
