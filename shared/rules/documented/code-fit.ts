import { type AxisName, type OpenAxis, openAxes } from '../../icd10cm/axes.ts';
import { normalise } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { PairMemo } from '../../icd10cm/pair-memo.ts';
import { siblingConflict } from '../../icd10cm/sibling-conflict.ts';
import { meaningfulWords } from '../../icd10cm/title-words.ts';

/**
 * How a documented condition stands to a code. `closer`: it says an axis that the code leaves open. `vaguer`: it leaves one
 * open that the code says. `other`: it says another value of the axis (another stage, another side).
 */
export type Fit = 'same' | 'closer' | 'vaguer' | 'other';

/** How a code stands to another, and in what they differ. */
export interface Fitting {
  fit: Fit;
  /** The axes in which they differ. */
  axes: readonly AxisName[];
}

/** Bounded, and of codes only. */
const fits = new PairMemo<CodeSet, Fitting | null>();

/** How a documented code stands to a coded one, both without the dot; `undefined`: another condition. */
export function fitOf(codes: CodeSet, coded: string, named: string): Fitting | undefined {
  return fits.get(codes, coded, named, () => compare(codes, coded, named) ?? null) ?? undefined;
}

function compare(codes: CodeSet, coded: string, named: string): Fitting | undefined {
  if (coded === named) return { fit: 'same', axes: [] };
  const alike = dementiaAs(coded, named);
  if (alike !== undefined && codes.has(alike)) return compare(codes, coded, alike);
  // An infarction with and one without ST elevation: neither is a closer word for the other.
  if (ST.test(coded) && ST.test(named) && (coded === 'I214') !== (named === 'I214'))
    return { fit: 'other', axes: ['type'] };
  if (coded.startsWith(named)) return { fit: 'vaguer', axes: axesOf(codes, named) };
  if (named.startsWith(coded)) return { fit: 'closer', axes: axesOf(codes, coded) };
  if (coded.slice(0, 3) !== named.slice(0, 3)) return acrossCategories(codes, coded, named);
  const closer = leftOpen(codes, coded, named);
  // "Diabetes" is E11.9, without complications, because no more is said; it says no more than E11.8.
  if (closer[0] === 'complication' && BARE.test(codes.title(named) ?? '')) return { fit: 'vaguer', axes: closer };
  if (closer.length > 0) return { fit: 'closer', axes: closer };
  const vaguer = leftOpen(codes, named, coded);
  if (vaguer.length > 0) return { fit: 'vaguer', axes: vaguer };
  const more = siblingConflict(codes, coded, named);
  if (more) return { fit: 'closer', axes: [more === 'without' ? 'complication' : 'type'] };
  const less = siblingConflict(codes, named, coded);
  if (less) return { fit: 'vaguer', axes: [less === 'without' ? 'complication' : 'type'] };
  return besides(codes, coded, named);
}

/** With or without ST elevation. */
const ST = /^I21[0-4]/;

/**
 * Dementia is named without its cause (F03), and coded with it (F01, F02): its severity and behavior are written alike.
 * @returns the documented code as one of the coded category; `undefined`: it is no such pair
 */
export function dementiaAs(coded: string, named: string): string | undefined {
  return /^F0[12]/.test(coded) && named.startsWith('F03') ? `${coded.slice(0, 3)}${named.slice(3)}` : undefined;
}

function axesOf(codes: CodeSet, code: string): AxisName[] {
  return openAxes(codes, code).map(({ axis }) => axis);
}

/** The axes that one code leaves open and the other says. */
function leftOpen(codes: CodeSet, open: string, said: string): AxisName[] {
  return openAxes(codes, open)
    .filter(
      (one) =>
        one.said.some(({ code }) => said.startsWith(normalise(code) ?? ' ')) || isUnderOther(codes, one, open, said),
    )
    .map(({ axis }) => axis);
}

/** "Other acute osteomyelitis" says acute, though it is an "other" among its siblings. */
function isUnderOther(codes: CodeSet, { at, open }: OpenAxis, vague: string, said: string): boolean {
  const taken = normalise(open);
  if (taken === undefined || !vague.startsWith(taken) || said.startsWith(taken)) return false;
  const child = codes.children(at).find(({ code }) => said.startsWith(normalise(code) ?? ' '));
  const above = codes.title(at) ?? '';
  // Of two that are both unspecified ("unspecified part of neck", "unspecified intracapsular") neither says more.
  if (!child || unspecifieds(child.title) > unspecifieds(above)) return false;
  const known = new Set(meaningfulWords(above));
  return meaningfulWords(child.title ?? '').some((word) => !known.has(word));
}

function unspecifieds(title = ''): number {
  return title.match(/\bunspecified\b/gi)?.length ?? 0;
}

/** Two codes under one header that differ in what its children differ in. */
function besides(codes: CodeSet, coded: string, named: string): Fitting | undefined {
  const above = new Set(codes.ancestors(named).map(({ code }) => code));
  const shared = codes
    .ancestors(coded)
    .map(({ code }) => code)
    .filter((code) => above.has(code))
    .at(-1);
  if (shared === undefined) return undefined;
  const axes = axesOf(codes, shared);
  return axes.length > 0 ? { fit: 'other', axes } : undefined;
}

/**
 * A code of another category that names the same condition less closely: unspecified osteoarthritis of an unspecified site
 * (M19.90) and that of the left knee (M17.12), anemia (D64.9) and that of iron deficiency (D50.9).
 */
function acrossCategories(codes: CodeSet, coded: string, named: string): Fitting | undefined {
  if (/^[RSTV-Z]/.test(coded) || coded[0] !== named[0]) return undefined;
  // Depression without more is F32.A, which "major depressive disorder, recurrent" says more closely.
  if (coded === 'F32A' && named.startsWith('F33')) return { fit: 'closer', axes: ['type'] };
  if (named === 'F32A' && coded.startsWith('F33')) return { fit: 'vaguer', axes: ['type'] };
  const [a, b] = [codes.title(coded) ?? '', codes.title(named) ?? ''];
  if (isVaguer(a, b)) return { fit: 'closer', axes: ['type'] };
  return isVaguer(b, a) ? { fit: 'vaguer', axes: ['type'] } : undefined;
}

function isVaguer(vague: string, specific: string): boolean {
  if (!/\bunspecified\b/i.test(vague)) return false;
  // What it is without it does not say: "unspecified dementia, without behavioral disturbance".
  const words = meaningfulWords(vague.split(/\bwithout\b/i)[0] ?? '').filter((word) => !KINDS.has(word));
  // What stands behind "with" is another condition beside it, behind "without" one that is not there, and behind "following" what it is left of.
  const own = new Set(meaningfulWords(specific.split(/\b(?:with|without|and|following)\b/i)[0] ?? ''));
  const isMore = new Set(meaningfulWords(specific)).size > new Set(words).size;
  return isMore && words.some((word) => word.length > 4) && words.every((word) => own.has(word));
}

const BARE = /\bwithout complications?$|\buncomplicated$/i;
const KINDS: ReadonlySet<string> = new Set(
  'site organism type cause stage severity part side degree unilateral uncomplicated'.split(' '),
);
