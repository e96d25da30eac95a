import type { Hook } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/**
 * The first fault that a schema found, as a failure that names where and what kind. zod's own words are not used: they
 * quote the value, and the name of an unknown member may itself be a value (`{"Okafor": …}`).
 */
export function firstIssue(error: z.core.$ZodError, schema?: z.ZodType): Problem {
  const issue = error.issues[0];
  const at = issue && issue.path.length > 0 ? `/${issue.path.map(String).join('/')}` : '/';
  const known = issue?.code === 'unrecognized_keys' && schema ? membersAt(schema, issue.path) : undefined;
  const takes = known === undefined ? '' : `; it takes ${known.join(', ')}`;
  return new Problem(422, 'invalid', `${at} ${sayOf(issue)}${takes}`, { at });
}

/** The members that a schema knows at a place: what may be given, not what was. */
function membersAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] | undefined {
  let at: unknown = schema;
  for (const key of path) {
    const held = bare(at);
    if (held instanceof z.ZodArray) at = held.element;
    else at = held instanceof z.ZodObject ? held.shape[String(key)] : undefined;
  }
  const found = bare(at);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : undefined;
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** A value as its schema gives it out. @throws {Problem} naming its first fault */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (!result.success) throw firstIssue(result.error, schema);
  return result.data;
}

/** What a parameter that is a day says of anything else. */
export const NO_DAY = 'takes a day of the calendar as YYYY-MM-DD';

const ZODS_OWN = 'Invalid input';

function sayOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'custom':
      // Ours, where we gave one: it says what is taken, and quotes nothing. zod's own is "Invalid input".
      return issue.message === ZODS_OWN ? 'is not what this takes' : issue.message;
    case 'unrecognized_keys':
      return 'has a member or parameter that is not known here';
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `is not of the type ${issue.expected}`;
    case 'invalid_value':
      // The schema's own values: what may be given, not what was.
      return `is not one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return 'is too long or too large';
    case 'too_small':
      return 'is too short or too small';
    default:
      return 'is not what this takes';
  }
}

/** What zod-openapi does with a path or query that its schema refuses. */
export const refuseInvalid: Hook<unknown, Env, string, unknown> = (result) => {
  if (!result.success) throw firstIssue(result.error);
};
