import type { SectionName } from '../reading/sections.ts';
import { wordsOf } from '../reading/tokens.ts';

/** One of the things that an abbreviation may stand for, and what tells that it does. */
export interface AbbreviationSense {
  /** In words; absent: something that is no condition (room air, calcium). */
  says?: string;
  /** Words within {@link REACH} of it, in the same sentence. */
  near?: ReadonlySet<string>;
  /** Sections in which it means this where no word near it says otherwise. */
  sections?: readonly SectionName[];
  /** Part of phrases only, such as a limb: nobody is asked whether it is meant. */
  part?: true;
  /** Only where it is written in capitals and its sentence is not. */
  capitals?: true;
}

/** How many words away a cue may stand. */
export const REACH = 8;

/** A sense by its words; no words that say it: something that is no condition. */
export function sense(says: string | undefined, near: string, sections?: readonly SectionName[]): AbbreviationSense {
  return {
    ...(says === undefined ? {} : { says }),
    ...(near === '' ? {} : { near: new Set(wordsOf(near)) }),
    ...(sections === undefined ? {} : { sections }),
  };
}
