import type { Doubt, Reading } from '../messages/frame.ts';

/** How a field was recognised; the order is the order of trust. */
export type By = 'site' | 'name' | 'number' | 'link' | 'label';

/** What a found field says now. A value that cannot be told for sure is a doubt that names the field, never the value. */
export type Read = Pick<Reading, 'value' | 'format' | 'shown'> | Doubt;

/** A field that was found: what it is, and where its value stands. */
export interface Found {
  field: string;
  by: By;
  /** The element that stands for the field: its control, the first of its buttons, or the cell that shows it. */
  el: HTMLElement;
  label: string;
  read: () => Read;
  /** All elements that its value is read from. */
  els: HTMLElement[];
}

/** The longest value that is read. */
export const LONGEST = 120;
