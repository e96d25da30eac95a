import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Candidate, linked } from '../standing/candidate.ts';
import { ofLetter } from './by-letter.ts';

/** Diseased vessels of a leg with what they lead to there, each pair one code (Index: Arteriosclerosis, Varix, with). */
export function withLegVessels(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  return varicose(codes, venousHypertension(codes, ulcerated(codes, gangrene(codes, found))));
}

/** The digit of I70.23-, I70.24- and I83.0- for where an ulcer is: that of its own code, where they have it (Tabular). */
function siteOf(ulcer: Candidate | undefined): string | undefined {
  return /^L97\.([1-589])/.exec(ulcer?.code ?? '')?.[1];
}

/** Arteriosclerosis of a leg with an ulcer of that leg: one code, the ulcer beside it (Index: Arteriosclerosis, with). */
function ulcerated(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'I').some(({ code }) => code.startsWith('I70.2'))) return found;
  return found.map((one) => {
    // `… with ulceration`: where, the ulcer tells.
    const open = /^I70\.2([34])9$/.exec(one.code)?.[1];
    const leg = open === undefined ? /^I70\.2[012]([12])$/.exec(one.code)?.[1] : open === '3' ? '1' : '2';
    if (leg === undefined) return one;
    const ulcer = ofLetter(found, 'L').find(({ code }) => new RegExp(`^L97\\.\\d${leg}`).test(code));
    const code = `I70.2${leg === '1' ? '3' : '4'}${siteOf(ulcer) ?? ''}`;
    return ulcer && codes.isValid(code) ? linked(code, one, ulcer) : one;
  });
}

/** Arteriosclerosis of a leg with gangrene is one code (Tabular I70.26-; Excludes1 at I96). */
function gangrene(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const artery = ofLetter(found, 'I').find(({ code }) => /^I70\.(?:2[0-4]|90|92)/.test(code));
  const dead =
    ofLetter(found, 'I').find(({ code }) => code === 'I96') ??
    found.find(({ code, spans }) => /^E(?:08|09|1[013])\.52$/.test(code) && artery && isBehind(artery, spans));
  // An ulcer by its vessel and a gangrene told apart may be of two legs.
  if (!artery || !dead || artery.spans.some(({ text }) => /ulcer/i.test(text))) return found;
  const side = /\b(right|left|R|L|rt|lt|RLE|LLE)\b/i.exec(
    [...artery.spans, ...dead.spans].map(({ text }) => text).join(' '),
  )?.[1];
  const own = /^I70\.[29][0-4][123]/.test(artery.code) ? artery.code.at(-1) : undefined;
  const code = `I70.26${own ?? (side === undefined ? '9' : /^r/i.test(side) ? '1' : '2')}`;
  return codes.isValid(code)
    ? [...found.filter((one) => one !== artery && (one !== dead || one.code !== 'I96')), linked(code, artery, dead)]
    : found;
}

/** `Atherosclerosis of native arteries L leg with gangrene` of a diabetic: both codes say it. */
function isBehind(artery: Candidate, dead: Candidate['spans']): boolean {
  const end = artery.spans.reduce((last, span) => Math.max(last, span.end), 0);
  return dead.some(({ start, text }) => /gangren/i.test(text) && start >= end && start - end < WITH);
}

/** So many characters hold "with". */
const WITH = 12;

/** Chronic venous hypertension with an ulcer is one code, the ulcer beside it; without one, or with, by side (Tabular I87.3-). */
function venousHypertension(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'I').some(({ code }) => code.startsWith('I87.30'))) return found;
  const ulcers = ofLetter(found, 'L').filter(({ code }) => /^L97\.[^5]/.test(code));
  const [ulcer] = ulcers;
  // Of which leg is asked, not taken.
  if (!ulcer) return found.map((one) => (one.code === 'I87.309' ? { ...one, code: 'I87.30', complete: false } : one));
  const sides = new Set(ulcers.flatMap(({ code }) => /^L97\.\d([12])/.exec(code)?.[1] ?? []));
  const side = sides.size > 1 ? '3' : ([...sides][0] ?? '9');
  const code = `I87.31${side}`;
  if (!codes.isValid(code)) return found;
  // The ulcer's own word for its vein says no more beside it.
  return found.flatMap((one) =>
    one.code.startsWith('I87.30')
      ? linked(code, one, ulcer)
      : one.code === 'I87.2' && !one.spans.some(({ text }) => /insufficien|stasis|incompeten|reflux|CVI/i.test(text))
        ? []
        : one,
  );
}

/** Varicose veins of a leg with an ulcer of that leg are one code (Tabular I83.0-). */
function varicose(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const ulcer = ofLetter(found, 'L').find(({ code }) => code.startsWith('L97'));
  if (!ulcer || !ofLetter(found, 'I').some(({ code }) => code.startsWith('I83'))) return found;
  return found.map((one) => {
    // `Varicose ulcer L shin`: the ulcer tells where.
    const open = /^I83\.0([12])9$/.exec(one.code)?.[1];
    if (open !== undefined && new RegExp(`^L97\\.[1-58]${open}`).test(ulcer.code)) {
      const code = `I83.0${open}${siteOf(ulcer)}`;
      return codes.isValid(code) ? linked(code, one, ulcer) : one;
    }
    // Of veins without a side the ulcer tells it.
    const own = /^I83\.9([012])$/.exec(one.code)?.[1];
    const side = own === '0' ? /^L97\.\d([12])/.exec(ulcer.code)?.[1] : own;
    if (side === undefined) return one;
    const code = `I83.0${side}${siteOf(ulcer) ?? '9'}`;
    return codes.isValid(code) ? linked(code, one, ulcer) : one;
  });
}
