import type { Coded } from '../facts.ts';

/** The bones of fracture codes, by the words of their titles, and how documents name them and their fractures. */

export const FRACTURE = /\b(?:fractur\w*|fxs?|fx['’]?d|broke\w*)\b/i;

const BONES: readonly (readonly [title: RegExp, words: string])[] = [
  [/\bfemur\b/i, 'femurs?|femoral|hips?|(?:inter|sub|per|greater|lesser)[ -]?troch\\w*|trochanter\\w*|thigh'],
  [/\bpatella\b/i, 'patell\\w*|knee ?cap'],
  [/\btibia(?:l)?\b/i, 'tib(?:ia\\w*|[ /-]?fib)?|plateau|pilon|plafond|shin|lower leg'],
  [/\bfibula\b/i, 'fib(?:ul\\w*)?|tib[ /-]?fib|lower leg'],
  [/\bmalleol\w*|\blower leg\b/i, 'malleol\\w*|ankle|(?:bi|tri)mall\\w*|tib\\w*|fib\\w*|lower leg'],
  [/\bhumerus\b/i, 'humer\\w*|shoulder|upper arm|elbow'],
  [/\bradius\b/i, 'radi(?:us|al)|wrist|colles\\S*|smith\\S*|forearm|distal radius'],
  [/\bulna\b/i, 'ulna\\w*|forearm|olecranon|elbow|wrist'],
  [/\bclavicle\b/i, 'clavic\\w*|collar ?bone'],
  [/\bscapula\b/i, 'scapul\\w*|shoulder blade|glenoid'],
  [/\bpubis\b/i, 'pub(?:is|ic)|ram(?:us|i)|pelvi[cs]'],
  [/\bacetabulum\b/i, 'acetabul\\w*|pelvi[cs]'],
  [/\b(?:ilium|ischium)\b/i, 'ili(?:um|ac)|ischi\\w*|pelvi[cs]'],
  [
    /\b(?:metatarsal|foot|toe|calcaneus|talus|navicular|cuboid|cuneiform)/i,
    'metatars\\w*|foot|toe|calcan\\w*|heel|tal(?:us|ar)',
  ],
  [/\b(?:metacarpal|hand|finger|thumb|carpal|scaphoid|wrist)/i, 'metacarp\\w*|hand|finger|thumb|carpal|scaphoid|wrist'],
];

const words = new Map(BONES.map(([title, said]) => [title, new RegExp(`\\b(?:${said})\\b`, 'i')]));

/** Whether words name the bone of a fracture's title; also where the title names none that is known here. */
export function namesBoneOf(title: string, text: string): boolean {
  const own = [...words].filter(([bone]) => bone.test(title));
  return own.length === 0 || own.some(([, said]) => said.test(text));
}

/** Whether words name any bone that is known here. */
export function namesBone(text: string): boolean {
  return [...words.values()].some((said) => said.test(text));
}

/** Where an osteoporotic fracture is (the characters behind M80.0, M80.8), and the injury codes of the same bone. */
const SAME_BONE: readonly (readonly [osteoporotic: RegExp, injury: RegExp])[] = [
  [/^M80[08][12]/, /^S42[0-4]/],
  [/^M80[08]3/, /^S52/],
  [/^M80[08]4/, /^S62/],
  [/^M80[08]5/, /^S72/],
  [/^M80[08]6/, /^S82[0-4]/],
  [/^M80[08]7/, /^S(?:82[5-8]|92)/],
  [/^M80[08]8/, /^S(?:22|32)0/],
];

/** Whether a fracture of osteoporosis (M80) and a fracture coded as an injury are of the same bone; sides apart. */
export function isSameBone({ code }: Pick<Coded, 'code'>, injury: Pick<Coded, 'code'>): boolean {
  return SAME_BONE.some(([osteoporotic, traumatic]) => osteoporotic.test(code) && traumatic.test(injury.code));
}
