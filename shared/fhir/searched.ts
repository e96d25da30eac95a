import { READ_TYPES } from './read-types.ts';

/**
 * The resource types that somebody says were searched completely, as people write them: `Encounter, Condition`.
 * @returns `undefined` where one is no type that a chart is read from: a slip there would make "not looked for" of "none"
 */
export function searchedTypes(list: string): string[] | undefined {
  const types = list
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');
  return types.every((type) => (READ_TYPES as readonly string[]).includes(type)) ? types : undefined;
}

/** What {@link searchedTypes} takes, for people. */
export const SEARCHED_TYPES = `resource types that are read: ${READ_TYPES.join(', ')}`;
