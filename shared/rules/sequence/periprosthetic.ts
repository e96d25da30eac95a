import type { Coded } from '../facts.ts';
import { isSequela } from '../injuries/injuries.ts';

/** Fractures that may lie around a joint's prosthesis, by the 4th character of M97. Pathological ones have the site in their 5th. */
const AROUND: Readonly<Record<string, RegExp>> = {
  '0': /^(?:S32[4-8]|S72|M80[08]5|M84[3-6]5|M847)/,
  '1': /^(?:S72|S82|M80[08][56]|M84[3-6][56]|M847)/,
  '2': /^(?:S82|S92|M80[08][67]|M84[3-6][67])/,
  '3': /^(?:S42|M80[08][12]|M84[3-6][12])/,
  '4': /^(?:S42|S52|M80[08][23]|M84[3-6][23])/,
};

/**
 * Each periprosthetic fracture of a list (M97) with the fractures that it may be: its note wants the type and cause first, in words
 * that name no code.
 */
export function periprosthetic(
  list: readonly Coded[],
  areApart: (one: Coded, other: Coded) => boolean,
): { fractures: Coded[]; around: Coded }[] {
  return list.flatMap((around) => {
    const bone = around.code.startsWith('M97') ? AROUND[around.code[3] ?? ''] : undefined;
    if (!bone) return [];
    const fractures = list.filter((one) => bone.test(one.code) && !isSequela(one) && !areApart(one, around));
    return [{ fractures, around }];
  });
}
