import { oncePer } from '../editions/once-per.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { type ClassId, CONDITION_RULES, type Tier } from './condition-rules.ts';

/** What a code stands for on the day of a code set (R1, R3). */
export interface CodeClasses {
  /** Classes that list it: `DIABETES`, `SUD_remission`. Empty: no rule names it. */
  classes: readonly ClassId[];
  /** Classes that it would fill if a person confirmed it as active: for review facts. */
  potential: readonly ClassId[];
  /** It never counts and is always listed: remission, use only, Z68.25, gestational (R3). */
  review?: string;
}

/** Why a code has no class on this day. */
export type NoClasses = { unmapped: string };

const REVIEW_OF: Readonly<Partial<Record<ClassId, { base: ClassId; say: string }>>> = {
  SUD_use_only: { base: 'SUD', say: 'the code says use, not abuse or dependence' },
  SUD_remission: { base: 'SUD', say: 'the code says in remission' },
  MH_remission: { base: 'MH', say: 'the code says in remission' },
  MH_review: { base: 'MH', say: 'a time-limited condition, or one in remission' },
  DIABETES_review: {
    base: 'DIABETES',
    say: 'gestational or unspecified diabetes in pregnancy, or diabetes in remission',
  },
  OVERWEIGHT_review: { base: 'OVERWEIGHT', say: 'Z68.25 holds 25.0, which does not qualify: the BMI value tells' },
};

/** R3 takes every code whose title says so, also later ones. Partial remission (F30.3) is the rules' to say. */
const REMISSION = /\bin remission\b/i;

const compiled = oncePer<CodeSet, Map<string, CodeClasses | NoClasses>>(() => new Map());

/**
 * The classes of a code, by the rules of `condition-rules.ts` over the code list of the day. Each code is looked up once
 * for a code set. A code that is not complete on that day has none, and the answer says why.
 */
export function classesOf(codes: CodeSet, code: string): CodeClasses | NoClasses {
  const known = compiled(codes);
  const held = known.get(code);
  if (held) return held;
  const found = read(codes, code);
  // Bounded: a run over many charts meets the same few thousand codes.
  if (known.size < 100_000) known.set(code, found);
  return found;
}

function read(codes: CodeSet, code: string): CodeClasses | NoClasses {
  const status = codes.status(code);
  if (status.state === 'valid') return byRules(plain(status.code), status.title ?? '');
  if (status.state === 'never') return { unmapped: 'no ICD-10-CM code of that day' };
  const listed = byRules(plain(status.code), status.title ?? '');
  if (status.state === 'not-yet') return { unmapped: 'the code is not in force yet on that day' };
  if (status.state === 'no-longer') {
    return { ...listed, review: `the code was last valid on ${status.lastValid ?? 'an earlier day'}: code it anew` };
  }
  return header(codes, code);
}

/** A header names no one condition. Where all codes below it agree, what it stands for is told, but not by a whole code. */
function header(codes: CodeSet, code: string): CodeClasses {
  const below = codes
    .completeCodes(code)
    .map((each) => byRules(plain(each), codes.title(each) ?? ''))
    .filter(({ review }) => review === undefined);
  const [first] = below;
  const classes = (first?.classes ?? []).filter((id) => below.every((each) => each.classes.includes(id)));
  return { classes, potential: classes, review: 'the code is a header and needs more characters' };
}

function byRules(code: string, title: string): CodeClasses {
  const matched = CONDITION_RULES.filter((rule) => rule.include.test(code));
  const listed = matched.filter((rule) => !('exclude' in rule && rule.exclude.test(code)));
  const reviews = listed.filter((rule) => rule.tier === 'review');
  const say = reviews.map((rule) => REVIEW_OF[rule.class]?.say).find((each) => each !== undefined);
  const isRemission = REMISSION.test(title) && matched.length > 0;
  if (say === undefined && !isRemission) {
    const classes = listed.map((rule) => rule.class);
    return { classes, potential: classes };
  }
  const bases = reviews.flatMap((rule) => REVIEW_OF[rule.class]?.base ?? []);
  const potential = new Set<ClassId>([
    ...bases,
    ...matched.filter(({ tier }) => tier !== 'review').map((r) => r.class),
  ]);
  if (potential.has('SUD') && code.startsWith('F11')) potential.add('OUD');
  const named = reviews.length > 0 ? listed : matched;
  return {
    classes: named.map((rule) => rule.class),
    potential: [...potential],
    review: say ?? 'the code’s title says in remission',
  };
}

/** `E11.22` → `E1122`: the rules are written without the dot. */
function plain(code: string): string {
  return code.replace('.', '');
}

const TIERS = new Map<ClassId, Tier>(CONDITION_RULES.map((rule) => [rule.class, rule.tier]));
const ORDER = new Map<ClassId, number>(CONDITION_RULES.map((rule, place) => [rule.class, place]));

/** Whether a class counts, is for review, or is a risk only, as its rule says. A class that no rule names is a risk only. */
export function tierOf(id: ClassId): Tier {
  return TIERS.get(id) ?? 'risk';
}

/** The place of a class in the rules: answers list evidence in this order. */
export function placeOf(id: ClassId): number {
  return ORDER.get(id) ?? ORDER.size;
}
