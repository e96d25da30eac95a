import type { ZodError } from 'zod';
import { compare } from '../../shared/chart/compare.ts';
import { pointerOf } from '../../shared/chart/pointer.ts';
import { LineError } from './line-error.ts';

/**
 * What is wrong with a line that has not the shape of its schema: the first fault by path, so that the order of keys does
 * not choose it. Says what was expected, never what was there.
 */
export function shapeError(error: ZodError, line: Record<string, unknown>): LineError {
  const faults = error.issues
    .flatMap(faultsOf)
    .map(({ path, issue }) => ({ path: pointerOf(path), say: expectation(issue) }));
  faults.sort((a, b) => compare(a.path, b.path));
  const [first] = faults;
  const id = typeof line.id === 'string' ? line.id : undefined;
  return new LineError(first?.path ?? '', first?.say ?? 'has not the expected shape', id);
}

type Issue = ZodError['issues'][number];

/**
 * A field of several shapes (visits: a number, or numbers by discipline) is at fault where the shape that came nearest
 * is: the one whose faults lie inside the value, if any; else the field as a whole.
 */
function faultsOf(issue: Issue): { path: PropertyKey[]; issue: Issue }[] {
  if (issue.code !== 'invalid_union') return [{ path: issue.path, issue }];
  const inside = issue.errors.flat().filter((inner) => inner.path.length > 0);
  if (inside.length === 0) return [{ path: issue.path, issue }];
  return inside.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

function expectation(issue: Issue): string {
  if (issue.message.endsWith('received undefined')) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') {
    return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'invalid_key' || issue.code === 'unrecognized_keys') return 'has a name that is not known here';
  const takes = issue.code === 'invalid_union' ? shapesOf(issue) : [];
  return takes.length === 0
    ? 'has not the shape that this field takes'
    : `must be ${takes.join(', ').replace(/, ([^,]*)$/, ' or $1')}`;
}

/** The kinds of value that a field of several shapes takes; none, where one of them asks for more than a kind. */
function shapesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_type') return [TYPES[issue.expected] ?? issue.expected];
  if (issue.code !== 'invalid_union') return [];
  const shapes = issue.errors.map((faults) => faults.flatMap(shapesOf));
  return shapes.some((each) => each.length === 0) ? [] : [...new Set(shapes.flat())];
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
