import { faceToFaceItems } from './documentation/face-to-face.ts';
import { homeboundItems } from './documentation/homebound.ts';
import type { ChecklistItem } from './documentation/item.ts';
import { planItems } from './documentation/plan-elements.ts';
import { addressedItems } from './documentation/planned-diagnoses.ts';
import { signedItems } from './documentation/signed-items.ts';
import { skilledNeedItems } from './documentation/skilled-need.ts';
import type { Facts } from './facts.ts';

export type { ChecklistItem, ItemState } from './documentation/item.ts';

/**
 * What the documentation of the period has to hold, element by element, in the order of the catalogue (EL-01…EL-09): where
 * each was found, or that it was looked for and not found, not looked for, or stands perhaps in what cannot be read. The
 * EL rules speak of the same elements; this says also what is there.
 */
export function documentation(facts: Facts): ChecklistItem[] {
  return [
    ...faceToFaceItems(facts),
    ...homeboundItems(facts),
    ...skilledNeedItems(facts),
    ...planItems(facts),
    ...signedItems(facts),
    ...addressedItems(facts),
  ];
}
