import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** A bypass that is ill itself: `disease of the vein graft`, `CAD of bypass graft`, `SVG disease`. */
const ILL_GRAFT = pattern('gi')`
  \b(?:
    (?:CAD|(?:coronary )?(?:artery )?disease|atherosclerosis|arteriosclerosis|(?:re)?stenosis) (?:of|in|involving|affecting) (?:[a-z]+ ){0,6}?(?:grafts?\b|SVGs?\b|(?:bypass|LIMA)(?! surg))
    |(?:SVG|vein graft|saphenous graft|bypass graft|graft) (?:disease|stenosis|atherosclerosis|vasculopathy)
  )
`;
const OF_VEIN = /\b(?:SVG|vein|saphenous)/i;
const OF_ARTERY = /\b(?:LIMA|RIMA|mammary|radial|arterial)\b/i;
/** Coronary disease or angina, and the last digit of I25.7- that it comes to beside a graft. */
const ANGINA: readonly (readonly [code: RegExp, digit: string])[] = [
  [/^I(?:20\.0|25\.110)$/, '0'],
  [/^I(?:20\.8|25\.118)/, '8'],
  [/^I(?:20\.9|25\.119)$/, '9'],
];

/**
 * Coronary disease of a bypass graft has its own code, with its angina or without one (Index: Arteriosclerosis, coronary, bypass
 * graft; Tabular I25.7-, I25.810); that of the native vessels stays where the note names those too.
 */
export function withIllGrafts(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const hearts = found.filter(({ code }) => /^I(?:20|25\.1)/.test(code));
  const [heart] = hearts;
  if (!heart || found.some(({ code }) => code.startsWith('I25.7'))) return found;
  const graft = matchesIn(reading, ILL_GRAFT).find(
    ({ 0: words, index }) =>
      sentenceAt(reading, index) !== undefined && assertionOf(reading, index, index + words.length).kind === 'affirmed',
  );
  if (!graft) return found;
  const [words] = graft;
  const kind = OF_VEIN.test(words) ? '1' : OF_ARTERY.test(words) ? '2' : '0';
  const angina = hearts.find(({ code }) => ANGINA.some(([one]) => one.test(code)));
  const digit = ANGINA.find(([one]) => angina && one.test(angina.code))?.[1];
  const code = digit === undefined ? 'I25.810' : `I25.7${kind}${digit}`;
  if (!codes.isValid(code)) return found;
  const own = angina ?? heart;
  const span = spanOf(reading.text, graft.index, graft.index + words.length);
  const ill = { ...own, code, head: code, complete: true, missing: [], spans: joinedSpans(own.spans, [span]) };
  const kept = found.filter((one) => one.code !== 'I25.810' && (NATIVE.test(words) || !hearts.includes(one)));
  const native = NATIVE.test(words) ? kept.map((one) => (one === angina ? ofNative(one) : one)) : kept;
  return [...native, ill];
}

const NATIVE = /\bnative\b/i;

/** Angina of diseased native vessels, as the title of I25.11- has it. */
function ofNative(angina: Candidate): Candidate {
  const digit = ANGINA.find(([one]) => one.test(angina.code))?.[1];
  if (!angina.code.startsWith('I20') || digit === undefined) return angina;
  const code = `I25.11${digit}`;
  return { ...angina, code, head: code, missing: [] };
}
