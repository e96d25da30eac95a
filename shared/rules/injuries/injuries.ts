import type { Coded } from '../facts.ts';

/** Injuries as their codes tell them; the encounter is the 7th character. */

/** An injury of chapter 19 (S00–T34): no poisoning, adverse effect or complication of care. */
export function isInjury({ code }: Pick<Coded, 'code'>): boolean {
  return /^(?:S|T0[7-9]|T1|T2|T3[0-4])/.test(code);
}

/** A fracture whose care the 7th character tells: traumatic (S-2), stress, pathological or osteoporotic. */
export function isFracture({ code }: Pick<Coded, 'code'>): boolean {
  return code.length === 7 && /^(?:S\d2|M80|M84[3-6]|M9[67]\d)/.test(code);
}

/** Whether the 7th character says that it is the sequela of what is over. */
export function isSequela({ code }: Pick<Coded, 'code'>): boolean {
  return code.length === 7 && code.endsWith('S');
}

/** What a code of T36–T65 says of intent: 1–4 poisoning or toxic effect, 5 adverse effect, 6 underdosing. */
export function drugIntent({
  code,
}: Pick<Coded, 'code'>): 'poisoning' | 'toxic effect' | 'adverse effect' | 'underdosing' | undefined {
  if (!code.startsWith('T')) return undefined;
  const isDrug = /^T(?:3[6-9]|4\d|50)/.test(code);
  if (!isDrug && !/^T(?:5[1-9]|6[0-5])/.test(code)) return undefined;
  const character = code[5] === 'X' || code[5] === undefined ? code[4] : code[5];
  if (character === undefined || !/[1-6]/.test(character)) return undefined;
  if (character === '5') return isDrug ? 'adverse effect' : undefined;
  if (character === '6') return isDrug ? 'underdosing' : undefined;
  return isDrug ? 'poisoning' : 'toxic effect';
}

/** The encounter that a title ends in. */
export function encounterOf(title: string): 'initial' | 'subsequent' | 'sequela' | undefined {
  if (/\binitial encounter\b/.test(title)) return 'initial';
  if (/\bsubsequent encounter\b/.test(title)) return 'subsequent';
  return /, sequela$/.test(title) ? 'sequela' : undefined;
}
