import type { Doubt } from '../messages/frame.ts';
import { fieldName } from '../words.ts';

/** A doubt of a page in words. It names fields, never values. */
export function doubtWords({ field, why, about = '' }: Doubt): string {
  const name = fieldName(field);
  switch (why) {
    case 'otherwise':
      return `${name}: a field is named so, and ${about} is printed as its label: not read`;
    case 'several':
      return `${name}: several fields stand near its number and could each be it: not read`;
    case 'twice':
      return `${name}: ${about} stands twice and the two differ: not read`;
    case 'no-code':
      return `${name}: the page shows an answer without its number: not read`;
    case 'codes':
      return `${name}: the field holds several codes: not read`;
    case 'no-field':
      return 'a diagnosis list is on the page, and no field in it is plainly its code';
    case 'order':
      return 'which line of a diagnosis list is the first cannot be told: not read';
    case 'second':
      return `${about === '' ? 'a diagnosis row' : `“${about}”`}: a second field could be its code: not read`;
    case 'part':
      return 'a diagnosis list shows a part of its rows, or what a search or filter leaves of them: not read until all are shown';
    case 'more':
      return 'a diagnosis list goes on behind what the page shows of it: its further lines are not read';
    case 'heading':
      return `what stands under the heading “${about}” is not of the current assessment: not read`;
    case 'typed':
      return 'a report as it was typed (lines of text, in no fields) holds OASIS items or diagnosis codes: they are seen and not read';
    case 'unread':
      return 'a part of the page could not be looked at; nothing in it is read';
  }
}
