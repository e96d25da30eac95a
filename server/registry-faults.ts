import type { z } from 'zod';

/**
 * What is wrong with a registry file of the agency, by field. Words of zod's own are not used, since they may quote what was
 * given; names of fields are: who misspelt one has to be told which.
 */
export function registryFault({ path, ...issue }: z.core.$ZodIssue, whole: string): string {
  return `${path.join('.') || whole}: ${sayOf(issue as z.core.$ZodIssue)}`;
}

function sayOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `is no ${issue.expected}`;
    case 'invalid_value':
      return `is one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options))
        return `is one of ${issue.options.map(String).join(', ')}`;
      return ownOf(issue);
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => (/^[a-z]\w{0,40}$/i.test(key) ? key : 'one that is no name'));
      return `holds what is not known there: ${names.join(', ')}`;
    }
    case 'too_small':
      return `is at least ${String(issue.minimum)}`;
    case 'too_big':
      return `is at most ${String(issue.maximum)}`;
    default:
      return ownOf(issue);
  }
}

/** The schema's own message, where it gives one. */
function ownOf({ message }: z.core.$ZodIssue): string {
  return /^Invalid\b/.test(message) ? 'has not the right form' : message;
}
