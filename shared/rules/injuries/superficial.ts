import type { Coded } from '../facts.ts';

/** Superficial injuries, and the breaks and dislocations of the same site. An open wound beside an abrasion may lie elsewhere. */
const SITES: readonly (readonly [superficial: RegExp, graver: RegExp])[] = [
  [/^S000/, /^S020/],
  [/^S003/, /^S022/],
  [/^S202/, /^S22[2-5]/],
  [/^S300/, /^S32/],
  [/^S40(?:01|2)/, /^S4(?:2[0-2]|30)/],
  [/^S40(?:02|8)/, /^S423/],
  [/^S50[03]/, /^S5(?:20|21|30|31)|^S424/],
  [/^S50[18]/, /^S52[23]/],
  [/^S60(?:22|5)/, /^S62[23]/],
  [/^S60(?:21|8)/, /^S62[01]|^S52[56]/],
  [/^S60[0134]/, /^S62[56]/],
  [/^S70[02]/, /^S7(?:2[0-2]|30)/],
  [/^S70[13]/, /^S723/],
  [/^S80[02]/, /^S8(?:2[01]|3[01])/],
  [/^S80[18]/, /^S82[24]/],
  [/^S90[05]/, /^S82(?:[56]|8[45])|^S930/],
  [/^S90[38]/, /^S92[0-3]/],
  [/^S90[124]/, /^S92[45]/],
];

/** Whether an abrasion, a contusion or the like is of the site of a graver injury, sides apart (guideline I.C.19.b.1). */
export function isSuperficialOf(superficial: Pick<Coded, 'code'>, graver: Pick<Coded, 'code'>): boolean {
  return SITES.some(([light, grave]) => light.test(superficial.code) && grave.test(graver.code));
}
