import type { Condition } from '../conditions/condition.ts';
import { DRUG } from '../drugs/drug-effects.ts';

/** What makes a symptom, or a state of a stay, one that is treated here: its drug, its value, the reason for care. */

/** Drugs for symptoms: a symptom that one of them is taken for is treated in its own right. */
const FOR_SYMPTOMS: ReadonlySet<string> = new Set(
  'miralax senna colace docusate dulcolax bisacodyl lactulose metamucil linzess polyethylene oxybutynin ditropan mirabegron myrbetriq trospium tolterodine detrol vesicare solifenacin hyoscyamine levsin imodium loperamide zofran ondansetron compazine prochlorperazine phenergan meclizine tessalon benzonatate lokelma veltassa patiromer kayexalate kcl klor-con k-dur kdur klor potassium restriction salt bicarbonate bicarb ns ivf hydration saline lr'.split(
    ' ',
  ),
);
const TREATED_BY_DRUG = /^(?:N32\.89|E86|E87\.[156]|E87\.2|K59\.0|R11|R19\.7|R42|R05)/;

/** `constipation w/ miralax daily`, `N/V controlled w/ zofran`: the drug stands within a few words behind it. */
export function isTreated({ code, sentence: { tokens }, spans }: Condition): boolean {
  if (!TREATED_BY_DRUG.test(code)) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const behind = tokens.filter(({ start }) => start >= end && start < end + 60).slice(0, 6);
  // `Miralax (constipation)`, `Zofran for nausea`
  const led = tokens.filter((token) => token.end <= spans[0].start).slice(-6);
  const before = led.at(-1)?.word === 'for' ? led : led.slice(-3);
  // `1 L NS over 2 hrs per order for dehydration`
  if (
    before.at(-1)?.word === 'for' &&
    tokens.some(({ word, end: to }) => to < spans[0].start && /^(?:ns|ivf|ivfs|lr|hydration)$/.test(word))
  )
    return true;
  // `Dehydration, IV fluids 1 L x3`
  const about = [...before, ...behind];
  return about.some(
    ({ word }, i) =>
      FOR_SYMPTOMS.has(word) || (/^fluids?$/.test(word) && /^(?:iv|subq|sc)$/.test(about[i - 1]?.word ?? '')),
  );
}

const DEGREE = /^(?:mild|moderate|severe|slight|fine|bilateral|some)$/;

/** `Diarrhea from the pyridostigmine`: the drug's adverse effect is coded with what it brings about. */
export function isOfDrug({ code, sentence: { tokens }, spans }: Condition): boolean {
  if (!/^(?:R19\.7|R11|R42|R00\.[0-2]|R05|R21|R25\.1|R31|E87\.[156]|N17\.9|R79\.1)/.test(code)) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const [tie, ...behind] = tokens.filter(({ start, word }) => start >= end && !DEGREE.test(word)).slice(0, 6);
  const before = tokens.filter((token) => token.end <= spans[0].start).slice(-2);
  if (
    /^(?:induced|related|associated|causing|caused|causes)$/.test(before[1]?.word ?? '') &&
    DRUG.test(before[0]?.word ?? '')
  )
    return true;
  if (/^(?:from|due|2\/2|secondary|d\/t)$/.test(tie?.word ?? '')) return behind.some(({ word }) => DRUG.test(word));
  // `Bradycardia, an adverse effect of metoprolol`
  const told = [tie, ...behind].findIndex((token) => /^(?:side|adverse)$/.test(token?.word ?? ''));
  if (told >= 0 && /^(?:effect|reaction)/.test(behind[told]?.word ?? '') && behind[told + 1]?.word !== undefined)
    return behind.slice(told + 1).some(({ word }) => DRUG.test(word));
  const effect = behind.findIndex(({ word }) => /^(?:se|side|s\/e)$/.test(word));
  return effect >= 0 && DRUG.test((effect === 0 ? tie : behind[effect - 1])?.word ?? '');
}

/** `K 5.8 (hyperkalemia)`: what a value of now is called. */
export function isOfValue({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (!code.startsWith('E8')) return false;
  const [name, value] = tokens.filter((token) => token.end <= spans[0].start).slice(-2);
  return (
    /^\d+(?:\.\d+)?$/.test(value?.word ?? '') &&
    /^(?:k|na|mg|ca|phos|potassium|sodium|magnesium|calcium)$/.test(name?.word ?? '')
  );
}

const NAMES_REASON: ReadonlySet<string> = new Set(['dx', 'dxs', 'diagnosis', 'referred', 'referral', 'ordered']);
/** Behind it something else is told. In the form in which words are compared. */
const ENDS_REASON: ReadonlySet<string> = new Set([
  ...['after', 'following', 'who', 'with', 'but', 'deny', 'no', 'report', 'c/o', 'complain'],
]);

/** What therapy is asked for. */
const FOR_THERAPY = /^(?:R13|R26|R27|R29\.[36]|R41\.8|R4[278]|R53|M62\.81|M25\.[56]|M54|M79\.6)/;
/** `Requires skilled PT to address …`, `would benefit from OT for …`: the reason for it where a therapy stands before. */
const NAMES_REASON_OF_THERAPY: ReadonlySet<string> = new Set(['address', 'necessary', 'benefit']);
const THERAPY: ReadonlySet<string> = new Set(['pt', 'ot', 'st', 'slp', 'therapy', 'skilled']);

/** `Referral dx deconditioning after …`, `referred for unsteady gait`: the reason for care within a sentence. */
export function isReason({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (!FOR_THERAPY.test(code)) return false;
  const before = tokens.filter(({ end }) => end <= spans[0].start).slice(-8);
  const at = before.findLastIndex(
    ({ word }, i) =>
      NAMES_REASON.has(word) ||
      (NAMES_REASON_OF_THERAPY.has(word) && before.slice(0, i + 3).some((one) => THERAPY.has(one.word))),
  );
  return at >= 0 && !before.slice(at).some(({ word }) => ENDS_REASON.has(word));
}

/** `Deconditioned after 3 weeks in the hospital`: what left him so says that it is the matter. */
export function isLeftBehind({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (code !== 'R53.81') return false;
  // `Reason for SNF stay: debility after …`
  if (tokens.some(({ word, end }) => end <= spans[0].start && /^(?:stay|admitted|admission)$/.test(word))) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  return /^(?:after|following|from|since|s\/p|d\/t|due|2\/2|post)$/.test(
    tokens.find(({ start }) => start >= end)?.word ?? '',
  );
}
