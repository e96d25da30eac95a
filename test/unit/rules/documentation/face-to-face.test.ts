import { describe, expect, it } from 'vitest';
import type { AuthorRole } from '../../../../shared/chart/chart.ts';
import type { FlatRecord } from '../../../../shared/chart/flat-schema.ts';
import { classify } from '../../../../shared/classify.ts';
import { chartOf, coded, paper } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

/**
 * Face-to-face notes and orders of many hands, judged by 42 CFR 424.22(a)(1)(i), (v) as coding-rules.md EL-01…EL-05 give it
 * before they were run. Care starts on 2026-01-12: the encounter is from 2025-10-14 to 2026-02-11. Notes are filed on
 * 2026-01-13 where no day is given.
 */
type Papers = NonNullable<FlatRecord['documents']>;

const editions = await shippedEditions();

/** The findings of some rules: `EL01/block EL02/warn`, `-` for none. */
function said(rules: RegExp, codes: readonly string[], documents: Papers, more: Partial<FlatRecord> = {}): string {
  const { findings } = classify(chartOf({ record: coded(codes, { documents, ...more }) }), editions);
  const found = findings.filter(({ rule }) => rules.test(rule)).map(({ rule, severity }) => `${rule}/${severity}`);
  return found.length === 0 ? '-' : [...new Set(found)].sort().join(' ');
}

const FILED = '2026-01-13';

describe('the day of the encounter (EL01)', () => {
  const DAYS: readonly (readonly [text: string, found: string])[] = [
    ['Date of encounter: 01/05/2026. Seen for heart failure.', '-'],
    ['F2F encounter 12/30/25 in clinic with me for CHF exacerbation.', '-'],
    ['I saw Mr. Ortiz on January 6, 2026 for his systolic heart failure.', '-'],
    ['Visit date 9/2/2025. Heart failure, needs nursing.', 'EL01/block'],
    ['DOS: 08/14/2025\nHFrEF follow-up. Homebound.', 'EL01/block'],
    ['This patient was seen and examined by me on 10/13/2025 for heart failure.', 'EL01/block'],
    ['This patient was seen and examined by me on 10/14/2025 for heart failure.', '-'],
    ['Face-to-face performed 2/12/2026 for heart failure.', 'EL01/block'],
    ['Face to face visit occurred on Feb 11, 2026 for heart failure.', '-'],
    ['F2F Date: 2025-06-01. HFrEF.', 'EL01/block'],
    ['The encounter took place by two-way audio and video (telehealth) on 01/07/2026 for heart failure.', '-'],
    ['Telehealth video visit on 07/01/2025 for heart failure.', 'EL01/block'],
    ['Seen in the ED 01/09/2026 for acute on chronic systolic heart failure.', '-'],
    ['Hospital day 3, examined at the bedside. HFrEF, diuresing.', '-'],
    ['Heart failure since 2019. MI on 03/02/2018. Seen today in the office.', '-'],
    ['Seen today for heart failure. Next appointment 3/15/2026 with cardiology.', '-'],
    ['Office visit of 07/02/2025: heart failure.', 'EL01/block'],
    ['Last seen on 07/02/2025. Today short of breath with heart failure.', '-'],
    ['He was last seen by cardiology on 07/02/2025, EF 30 percent. Comes in with worse heart failure.', '-'],
    ['Previously evaluated on 06/11/2025 for the same. Heart failure worse now.', '-'],
    ['Was seen by pulmonology on 06/11/2025 as well. Today: heart failure, 2+ edema.', '-'],
    ['The patient was evaluated in my clinic on 11/20/2025 for heart failure.', '-'],
    ['Encounter date: 11/31/2025. Heart failure.', '-'],
    ['Date of face-to-face encounter: ____. Heart failure.', '-'],
    ['Echo performed on 05/02/2025: EF 30. Heart failure, decompensated.', '-'],
    ['Encounter Date/Time: 08/03/2025 14:10. Assessment: heart failure.', 'EL01/block'],
    ['Date seen: Sept 3, 2025\nDx: CHF', 'EL01/block'],
    ['F2F was done by hospitalist Dr. Wu on 1/10/26 prior to d/c; CHF.', '-'],
  ];
  it.each(DAYS)('%s', (text, found) => {
    expect(said(/EL01/, ['I50.22'], [paper('face-to-face', 'MD', text, FILED)])).toBe(found);
  });

  it('in a note without a date that states none', () => {
    expect(said(/EL01/, ['I50.22'], [{ type: 'face-to-face', author: 'MD', text: 'Seen for CHF.' }])).toBe('EL01/warn');
  });
  it('in a note without a date that states one', () => {
    expect(said(/EL01/, ['I50.22'], [{ type: 'face-to-face', author: 'MD', text: 'DOS 1/4/26. CHF.' }])).toBe('-');
  });
});

describe('who performed it (EL03)', () => {
  const PERFORMED: readonly (readonly [author: AuthorRole | undefined, text: string, found: string])[] = [
    ['RN', 'Pt seen at home by RN, CHF, SOB, homebound.', 'EL03/block'],
    ['LPN', 'Heart failure. Weight 180.', 'EL03/block'],
    ['PT', 'Therapy evaluation. Heart failure, weak.', 'EL03/block'],
    ['MSW', 'Met with the patient with heart failure.', 'EL03/block'],
    ['RN', 'Verbal report from Dr. Gomez, who saw the patient 1/5/26 for heart failure.', 'EL03/warn'],
    ['RN', 'On behalf of Maria Lopez, NP, who examined the patient on 01/05/2026 for heart failure.', 'EL03/warn'],
    ['NP', 'Heart failure, examined.', '-'],
    ['PA', 'Heart failure, examined.', '-'],
    ['CNS', 'Heart failure, examined.', '-'],
    ['DO', 'Heart failure, examined.', '-'],
    ['other', 'Clinic note. Heart failure. Signed: Ana Cruz, CNM', '-'],
    [undefined, 'Heart failure. Electronically signed by John Wu, PA-C', '-'],
  ];
  it.each(PERFORMED)('%s: %s', (author, text, found) => {
    const note = { type: 'face-to-face' as const, date: '2026-01-08', text, ...(author ? { author } : {}) };
    expect(said(/EL03/, ['I50.22'], [note])).toBe(found);
  });

  const plan = paper(
    'plan-of-care',
    'MD',
    'Heart failure.\nSigned and dated: Helen Okafor, MD, 01/15/2026.',
    '2026-01-15',
  );
  const SIGNED: readonly (readonly [text: string, found: string])[] = [
    ['Heart failure.\nElectronically signed by Peter Lang, MD 01/08/2026', 'EL03/warn'],
    ['Heart failure. cc: Dr. Okafor.\nElectronically signed by Peter Lang, MD 01/08/2026', '-'],
    ['Heart failure. Discussed with her PCP.\nElectronically signed by Peter Lang, MD 01/08/2026', '-'],
    ['Heart failure. Her PCP agreed to follow home health.\n/s/ Peter Lang, MD 01/08/2026', '-'],
    ['Heart failure.\nElectronically signed by Helen M. Okafor, MD 01/08/2026', '-'],
    ['Heart failure.\nElectronically signed by H. Okafor MD 01/08/2026', '-'],
    ['Heart failure.\nElectronically signed by Okafor, Helen, MD 01/08/2026', '-'],
    ['Heart failure.\nElectronically signed by HELEN OKAFOR, MD 01/08/2026', '-'],
    ['Heart failure. Draft, not signed.', '-'],
  ];
  it.each(SIGNED)('beside a plan that Dr. Okafor signed: %s', (text, found) => {
    expect(said(/EL03/, ['I50.22'], [paper('face-to-face', 'MD', text, '2026-01-08'), plan])).toBe(found);
  });
});

describe('what it was about (EL02)', () => {
  const ABOUT: readonly (readonly [codes: string, text: string, found: string])[] = [
    ['I50.22', 'HFrEF, EF 30, edema.', '-'],
    ['I50.22', 'Knee pain after arthroplasty.', 'EL02/warn'],
    ['Z47.1 Z96.651', 'S/p right TKR, POD 3, doing well.', '-'],
    ['Z47.1 Z96.651', 'Blood pressure check, lisinopril refilled.', 'EL02/warn'],
    ['L89.153', 'Sacral decubitus, stage III.', '-'],
    ['L89.153', 'Diabetes visit, A1c 8.', 'EL02/warn'],
    ['J44.1', 'COPD flare, on prednisone.', '-'],
    ['E11.65', 'T2DM, sugars in the 300s.', '-'],
    ['I69.354', 'Left sided weakness after CVA.', '-'],
    ['I69.354', 'Annual wellness visit, colonoscopy due.', 'EL02/warn'],
    ['G20.A1', 'Parkinson’s, falls.', '-'],
    ['S72.012D', 'Hip fx, ORIF on 1/2.', '-'],
    ['T81.41XD', 'Post-op infection of the abdominal incision.', '-'],
    ['N39.0', 'UTI, on cipro.', '-'],
    ['F20.0', 'Schizophrenia, relapsed.', '-'],
    ['I48.19', 'Afib, INR unstable.', '-'],
    ['C34.31', 'Lung CA with brain mets.', '-'],
    ['Z48.812 I25.10 Z95.1', 'CABG x3 on 12/29.', '-'],
    ['Z43.2', 'New ileostomy, pouching to be taught.', '-'],
    ['Z47.81 Z89.512', 'L BKA two weeks ago.', '-'],
    ['L97.512 E11.621', 'Foot ulcer, right, diabetic.', '-'],
    ['I87.311 L97.212', 'Venous stasis ulcer of the right leg.', '-'],
    ['J18.9', 'Community acquired pneumonia.', '-'],
    ['M62.81', 'Weakness and deconditioning.', '-'],
    ['N18.6 Z99.2', 'ESRD on HD.', '-'],
    ['G35.D', 'MS, spastic, wheelchair.', '-'],
  ];
  it.each(ABOUT)('%s: %s', (codes, text, found) => {
    expect(said(/EL02/, codes.split(' '), [paper('face-to-face', 'MD', text, '2026-01-08')])).toBe(found);
  });
});

describe('what a discipline is needed for (EL05)', () => {
  const NEEDED: readonly (readonly [plan: string, note: string, found: string])[] = [
    ['SN 2w4. PT 2w4 gait training.', '', 'EL05/warn'],
    ['SN 1w9 for wound care.', '', '-'],
    ['SN eval and treat.', 'Skilled nursing needed for IV antibiotics.', '-'],
    ['PT eval and treat.', 'PT is medically necessary.', 'EL05/warn'],
    ['OT 1w2.', 'OT for bathing and dressing upper body.', '-'],
    ['ST 1w4.', 'Dysphagia therapy by speech.', '-'],
    ['SN 1m2.', 'Nurse to change the Foley; skilled nursing manages the catheter.', '-'],
    ['SN 1w4: see orders.', '', 'EL05/warn'],
    ['RN weekly x 9 to draw INR.', '', '-'],
    ['SN 2w2. Teach insulin.', '', '-'],
    ['PT 2w3.', 'Needs PT because of unsteady gait.', '-'],
    ['SN 1w9 for nine weeks.', '', 'EL05/warn'],
    ['SN: 1w9 orthostatic BP, bowel regimen.', '', '-'],
    ['Skilled nursing: 2w3 for pain and bowel regimen. PT: 2w4 for stairs.', '', '-'],
    // Observation and assessment is a skilled service of its own (42 CFR 409.33).
    ['SN 2w4 for assessment of the heart.', '', '-'],
    ['SLP 1w4 for aphasia.', '', '-'],
  ];
  it.each(NEEDED)('%s %s', (plan, note, found) => {
    const papers = [paper('plan-of-care', 'MD', plan, '2026-01-13')];
    if (note !== '') papers.push(paper('face-to-face', 'MD', note, '2026-01-08'));
    expect(said(/EL05/, ['I50.22'], papers)).toBe(found);
  });
});
