import { type Day, isDay } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import type { Kind } from '../../shared/editions/edition.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { SEARCHED_TYPES, searchedTypes } from '../../shared/fhir/searched.ts';
import { openEditions } from '../editions/open.ts';
import { homeToRead, importedPacks } from '../home.ts';
import { UsageError } from './arguments.ts';

/** Options that every filter of charts takes. */
export const FILTER_OPTIONS = {
  schema: { type: 'boolean' },
  from: { type: 'string' },
  home: { type: 'string' },
  searched: { type: 'string', multiple: true },
} as const;

/** What {@link FILTER_OPTIONS} say. */
export interface FilterOptions {
  /** Print the schemas of the lines and end. */
  schema: boolean;
  /** Where imported tables are read from. */
  home: string;
  /** For a Bundle: the first day of the period that is asked for. */
  from?: Day;
  /** For a Bundle: resource types that were searched completely. */
  searched?: readonly string[];
}

/**
 * The values of {@link FILTER_OPTIONS}.
 * @throws {UsageError} where one says what cannot be; {SaidError} where the home folder that was named is not there
 */
export function filterOptions(values: {
  schema?: boolean;
  from?: string;
  home?: string;
  searched?: string[];
}): FilterOptions {
  if (values.from !== undefined && !isDay(values.from)) {
    throw new UsageError('--from takes a day of the calendar as YYYY-MM-DD');
  }
  const searched = values.searched && searchedTypes(values.searched.join(','));
  if (values.searched && !searched) throw new UsageError(`--searched takes ${SEARCHED_TYPES}`);
  return {
    schema: values.schema === true,
    home: homeToRead(values.home),
    ...given('from', values.from),
    ...given('searched', searched),
  };
}

/** Opens the shipped and the imported packs of these kinds. @throws {PackError} */
export function openedEditions(kinds: readonly Kind[], home: string): Promise<Editions> {
  return openEditions({ kinds, imported: importedPacks(home) });
}
