import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** `DTI that evolved into a stage 3`, `stage 2, now unstageable`: what a pressure ulcer has become. */
const BECAME = pattern('gi')`
  (?:
    \b(?:
      evolv\w+|progress(?:ed|ing)|open(?:ed|s)(?: up)?|convert\w+|declar\w+(?: (?:it|them)sel\w+)?|became|advanced
      |worsened|deteriorated|now
    )\s
    |-{1,2}>|=>|→
  )\s*(?:(?:in|on)?to |as |is |has )*(?:an? )?(?:(?:stage|stg|st)\.? ?([2-4]|i{2,3}|iv)\b|(unstageable))
`;
/** So far behind its name the change may be told. */
const REACH = 90;
const STAGES: Readonly<Record<string, string>> = { ii: '2', iii: '3', iv: '4' };

/**
 * The candidates with each pressure ulcer in the stage to which the sentence says that it has come: it is coded by its stage
 * now (OG I.C.12.a.6), and an injury of deep tissue that has opened is none any more.
 */
export function withEvolvedUlcers(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const gone = new Set<Candidate>();
  const made = found.map((one) => {
    const site = siteOf(one);
    // Told as less than it was: none is staged back, and which holds is asked.
    if (site === undefined || one.competing.length > 0) return one;
    const stage = stageNow(reading, one);
    const code = `${site}${stage}`;
    if (stage === undefined || code === one.code || !codes.isValid(code)) return one;
    if (found.some((other) => other.code === code)) gone.add(one);
    return { ...one, code, complete: true, competing: [], missing: one.missing.filter((axis) => axis !== 'stage') };
  });
  return made.filter((_, i) => !gone.has(found[i] as Candidate));
}

/** The code of an ulcer without its last digit, which is the stage; `undefined`: not so far known. */
function siteOf({ code, complete }: Candidate): string | undefined {
  if (!code.startsWith('L89.')) return undefined;
  const site = complete ? code.slice(0, -1) : code;
  return site.length === 6 ? site : undefined;
}

function stageNow(reading: Reading, { spans }: Candidate): string | undefined {
  const [{ start }] = spans;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const sentence = sentenceAt(reading, start);
  const last = [...reading.text.slice(start, Math.min(sentence?.end ?? end, end + REACH)).matchAll(BECAME)].at(-1);
  const [, stage, unstageable] = last ?? [];
  if (unstageable) return '0';
  return stage && (STAGES[stage.toLowerCase()] ?? stage);
}
