import type { Chart } from '../../chart/chart.ts';
import { recordSource } from '../../chart/record-source.ts';
import type { Element } from './xml.ts';

/** Where an element stands, as a chart's sources and reports name it. */
export function placeOf(name: string): string {
  return `/ASSESSMENT/${name}`;
}

/** The source of a fact that an element gives. */
export function sourceOfElement(name: string): Chart['sources'][string] {
  return recordSource(placeOf(name));
}

/** A value that CMS's format leaves blank: `^`, a field filled with it, or nothing. */
export function isBlank(value: string): boolean {
  return /^\^*$/.test(value);
}

/** Asks an assessment's elements for the text of one; blank and absent are `undefined`. Of two that differ, neither. */
export function textIn(elements: readonly Element[], name: string): string | undefined {
  const values = new Set(elements.filter((one) => one.name === name).map(({ value }) => value));
  const [value] = values;
  return values.size !== 1 || value === undefined || isBlank(value) ? undefined : value;
}

/** CMS's `YYYYMMDD` as a chart writes days, of the calendar or not; anything else as it is. */
export function dayOf(value: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : value;
}
