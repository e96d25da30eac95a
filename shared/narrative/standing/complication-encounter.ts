import type { WordsAbout } from './words-about.ts';

/** Complications of care that have a 7th character. */
const COMPLICATION = /^T8[0-58].*[AD]$/;

/** Whether a code names a complication of care under active treatment (7th character A), or after it (D). */
export function isComplication(code: string): boolean {
  return COMPLICATION.test(code);
}

const TREATED =
  /\b(?:completed|finished|done with|off|ended) (?:\w+ ){0,4}?(?:treatment|therapy|antibiotics?|abx|course|IV|vanc\w*|cef\w+)\b|\b(?:treatment|therapy|antibiotics?|abx|course) (?:is |was |were )?(?:complete|completed|done|finished|ended)\b/i;
const HEALS =
  /\b(?:healing|closing|granulat\w+|pack(?:ed|ing)|dressings?|wound care|wound vac|NPWT|still open|secondary intention)\b/i;

/**
 * A complication whose active treatment the note calls completed while it still heals: care in the healing phase, 7th
 * character D. Else treatment is active as long as the complication is what is cared for, and it is A (OG I.C.19.a).
 */
export function isHealingComplication(code: string, { own, following }: WordsAbout): boolean {
  if (!isComplication(code)) return false;
  const said = `${own} ${following}`;
  return TREATED.test(said) && HEALS.test(said);
}

/** The code of a complication that heals. */
export function healing(code: string): string {
  return code.replace(/A$/, 'D');
}
