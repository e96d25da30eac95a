import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { firstIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';
import { isSomebodyElses } from '../standing/others-state.ts';

const DIABETES = /^E(?:08|09|1[013])\./;
/** `Blind both eyes d/t diabetes`: sight that the note says the diabetes has taken. */
const SIGHT_LOST = pattern('i')`
  \b(?:
    blind(?:ness)?
    |(?:lost|loss of|poor|low|impaired|reduced)(?: (?:his|her|their|most))?(?: of)?(?: (?:his|her|their))? (?:vision|sight|eyesight)
    |vision loss|(?:visual|sight) (?:loss|impairment)|visually impaired
  )\b[^.;\n]{0,30}?\b(?:
    due to|d\/t|from|2\/2|secondary to|because of|caused by|r\/t|related to
  )\s+(?:the |h(?:is|er) |uncontrolled |long[- ]standing )?(?=(?:type [12I]+ )?(?:diabet|DM\b)|T[12]DM)
`;
/** A retinopathy of both eyes, before the digits of edema and eye. */
const OF_BOTH = /^(E(?:08|09|1[013])\.3[2-5])[19]3$/;
const ONE_EYE = '(right|left|rt|lt|r|l|od|os)\\b\\.?(?: eye)?';
const EDEMA_EYE = new RegExp(
  `\\b(?:macular edema|DME|CSME)\\b,?\\s*(?:is |seen |present |noted |only )*(?:in |of |on )?(?:the )?${ONE_EYE}(?!\\s*(?:and|&|\\+|/|>|more than))|\\b${ONE_EYE}\\s+(?:diabetic )?(?:macular edema|DME|CSME)\\b`,
  'i',
);

/**
 * What a note says of the eyes of a diabetic: sight lost by the diabetes is a complication of it (Index: Diabetes, with,
 * ophthalmic complication NEC), and where the retinae of both eyes are ill and the macula of one is swollen, each has its code.
 */
export function withDiabeticEyes(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => DIABETES.test(code))) return found;
  const eyed = found.flatMap((one) => eyesOf(reading, codes, one));
  // The edema is part of the retinopathy's code.
  const isNamed = eyed.some(({ code }) => /^E(?:08|09|1[013])\.3(?:11|[2-5]1)/.test(code));
  return withSightLost(reading, codes, isNamed ? eyed.filter(({ code }) => code !== 'H35.81') : eyed);
}

function eyesOf(reading: Reading, codes: CodeSet, one: Candidate): Candidate[] {
  const stem = OF_BOTH.exec(one.code)?.[1];
  const from = sentenceAt(reading, one.spans[0].start);
  const to = sentenceAt(reading, one.spans.at(-1)?.start ?? 0);
  if (stem === undefined || !from || !to) return [one];
  const eye = EDEMA_EYE.exec(reading.text.slice(from.start, to.end));
  if (!eye) return [one];
  const at = from.start + eye.index;
  if (assertionOf(reading, at, at + eye[0].length).kind !== 'affirmed') return [one];
  const isRight = /^(?:r|od)/i.test(eye[1] ?? eye[2] ?? '');
  const both = isRight ? [`${stem}11`, `${stem}92`] : [`${stem}12`, `${stem}91`];
  if (!both.every((code) => codes.isValid(code))) return [one];
  const spans = joinedSpans(one.spans, [spanOf(reading.text, at, at + eye[0].length)]);
  return both.map((code) => ({ ...one, code, spans }));
}

function withSightLost(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const own = found.find(({ code }) => DIABETES.test(code));
  if (!own || found.some(({ code }) => /^E(?:08|09|1[013])\.3/.test(code))) return found;
  const lost = firstIn(reading, SIGHT_LOST);
  const code = `${own.code.slice(0, 3)}.39`;
  if (!lost || !codes.isValid(code)) return found;
  // Not the wife's, and no fear of it.
  if (assertionOf(reading, lost.index, lost.index + lost[0].length).kind !== 'affirmed') return found;
  if (isSomebodyElses(reading.text.slice(sentenceAt(reading, lost.index)?.start ?? 0, lost.index))) return found;
  const at = spanOf(reading.text, lost.index, lost.index + lost[0].trimEnd().length);
  const plain = found.find((one) => /^E(?:08|09|1[013])\.9$/.test(one.code)) ?? own;
  const eye = { ...plain, code, head: code, complete: true, missing: [], spans: joinedSpans(plain.spans, [at]) };
  return [...found.filter((one) => !/^E(?:08|09|1[013])\.9$/.test(one.code)), eye];
}
