import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Condition } from '../conditions/condition.ts';

/** Parts of the body, as words before a condition name them. */
const SITES: ReadonlySet<string> = new Set(
  `site esophageal oral vaginal genital groin inguinal axillary mammary breast pannus stoma stomal peristomal tube catheter incision incisional
  wound periorbital orbital eyelid facial scalp ear neck chest abdominal back spinal lumbar cervical thoracic sacral pelvic perianal perineal
  scrotal penile buttock gluteal thigh calf leg foot toe hand finger arm elbow forearm wrist shoulder hip knee ankle radial ulnar median peroneal
  tibial sural femoral sciatic optic retinal cranial facial trigeminal suprascapular phrenic cardiac cerebral brain pulmonary renal hepatic portal
  coronary carotid iliac mesenteric subclavian jugular splenic pancreatic biliary duodenal jejunal ileal colonic rectal bladder prostatic uterine ovarian laryngeal pharyngeal nasal sinus corneal`
    .split(/\s+/)
    .filter(Boolean),
);
const OPEN = /\bunspecified\b/i;
/** Symptoms and statuses, diseases of the skin (but its infections), gout, osteomyelitis and septic arthritis of no kind: one code wherever they are (Index). */
const IS_ANYWHERE = /^(?:[RZ]|L(?!0[238])|M10\.9|M86\.9|M00\.9)/;

/**
 * Whether the word right before a condition names a part of the body that its unspecified code says nothing of: `stoma
 * cellulitis`, `suprascapular neuropathy`. The code for it is another one, and nothing here knows which.
 */
export function isOfOtherSite(codes: CodeSet, { code, complete, sentence, spans }: Condition): boolean {
  if (!complete || !OPEN.test(codes.title(code) ?? '') || IS_ANYWHERE.test(code)) return false;
  const [first] = spans;
  const before = sentence.tokens.findLast(({ end }) => end <= first.start);
  return before !== undefined && first.start - before.end === 1 && SITES.has(before.word);
}
