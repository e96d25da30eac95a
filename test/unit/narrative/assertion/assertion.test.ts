import { describe, expect, it } from 'vitest';
import { assertionOf } from '../../../../shared/narrative/assertion/assertion.ts';
import type { AssertionKind } from '../../../../shared/narrative/assertion/assertion-kind.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { SAID } from '../said/said.ts';

/** What a note asserts of the words in ⟦ ⟧. */
function said(marked: string): ReturnType<typeof assertionOf> {
  const start = marked.indexOf('⟦');
  const words = marked.slice(start + 1, marked.indexOf('⟧'));
  const reading = readNote(marked.replace(/[⟦⟧]/g, ''));
  // Words before them may be read otherwise: looked for by how often they stand before.
  const times = marked.slice(0, start).split(words).length;
  const at = reading.text.split(words).slice(0, times).join(words).length;
  return assertionOf(reading, at, at + words.length);
}

const CASES: Record<AssertionKind, string[]> = {
  affirmed: [
    'Pt is a 78 yo female with ⟦CHF⟧, lives alone in senior apartment.',
    'Lungs: crackles at bases, ⟦3+ edema⟧ to bilateral LE.',
    'No SOB, ⟦COPD⟧ stable on current inhalers.',
    'Denies chest pain but has ⟦dyspnea⟧ with exertion.',
    'No fever, has ⟦cough⟧ with yellow sputum.',
    'Denies pain; ⟦neuropathy⟧ to both feet.',
    'Denies pain. ⟦Neuropathy⟧ to both feet.',
    'Not only ⟦CHF⟧ but COPD as well.',
    'No change in ⟦edema⟧ since last visit.',
    'There is no increase in ⟦lower extremity edema⟧ this week.',
    'Ambulates without difficulty, ⟦OA⟧ of both knees.',
    'No complications from ⟦diabetes⟧ identified.',
    'No exacerbation of ⟦COPD⟧ this period.',
    'Unable to ambulate due to ⟦right hip fracture⟧.',
    'Does not check blood sugars for ⟦diabetes⟧ as ordered.',
    'Pt not compliant with diet for ⟦CKD⟧.',
    'Daughter reports that patient has ⟦dementia⟧.',
    'Wife states he has ⟦Parkinson’s disease⟧ and falls often.',
    'Wife has noticed increased ⟦confusion⟧ at night.',
    'Son assists with insulin for ⟦type 2 diabetes⟧.',
    'Daughter is primary caregiver for pt with ⟦Alzheimer’s disease⟧.',
    '[x] ⟦COPD⟧ [ ] CHF [ ] asthma',
    'Respiratory: ☑ ⟦dyspnea⟧ ☐ cough ☐ wheezing',
    '⟦Falls⟧: [x] yes [ ] no',
    '(-) fever, (+) ⟦cough⟧',
    'Negative pressure wound therapy to ⟦stage 4 sacral pressure ulcer⟧.',
    'No relief of ⟦back pain⟧ with Tylenol.',
    'UTI not resolved, ⟦dysuria⟧ persists.',
    'The cause of her ⟦anemia⟧ is not clear.',
    'Hypertension not well controlled; ⟦hypertension⟧ remains primary concern.',
    'Taught pt low sodium diet for ⟦hypertension⟧.',
    'Non-weight bearing RLE s/p ORIF; ⟦osteoporosis⟧ on Fosamax.',
    '80 year old with ⟦heart failure⟧ and poor appetite.',
    'Patient with ⟦COPD⟧ denies SOB at rest.',
    'Past week has had more ⟦shortness of breath⟧.',
    'Prior to admission pt was independent; now has ⟦left hemiparesis⟧.',
    's/p CVA with ⟦left hemiparesis⟧.',
    's/p CABG, ⟦hypertension⟧ managed by PCP.',
    'No acute distress and ⟦CHF⟧ stable.',
    'Goals discussed. Plan: continue Lasix for ⟦CHF⟧.',
    '10-year history of ⟦diabetes⟧, on metformin.',
    '⟦Wound⟧: 3 x 2 x 0.4 cm, moderate serosanguineous drainage.',
    'Diagnosed with ⟦Parkinson disease⟧ in 2019.',
    'No recovery from ⟦stroke⟧ deficits noted.',
    'Pt has no one to help; ⟦depression⟧ screening positive.',
    'Dr. Patel aware of ⟦anemia⟧, no new orders.',
    'No new orders for ⟦wound⟧ received.',
    'A&O x3, no c/o pain. ⟦Atrial fibrillation⟧, rate controlled.',
    'Uses walker without assistance. ⟦DJD⟧ bilateral knees.',
    'Wound negative for odor, ⟦surrounding erythema⟧ improved.',
  ],
  negated: [
    'Pt denies fever, chills or ⟦cough⟧.',
    'Denies: chest pain, ⟦SOB⟧, palpitations',
    'No ⟦edema⟧ noted to BLE.',
    'No s/s of ⟦infection⟧ to surgical incision.',
    'No signs or symptoms of ⟦hypoglycemia⟧ this visit.',
    'Wound bed clean without ⟦slough⟧ or eschar.',
    'w/o ⟦drainage⟧',
    'Neg for ⟦DVT⟧.',
    'ROS -ve for fever, weight loss, ⟦night sweats⟧.',
    '⟦Pain⟧: none',
    '⟦Pain⟧: None reported',
    '⟦SOB⟧ - denies',
    '⟦Edema⟧: absent',
    '⟦Diabetes⟧: No',
    '⟦Falls⟧: [ ] yes [x] no',
    '[x] COPD [ ] ⟦CHF⟧ [ ] asthma',
    'Cardiac: ☐ ⟦chest pain⟧ ☑ edema',
    '( ) ⟦Diabetes⟧ (x) Hypertension',
    'DVT and ⟦pulmonary embolism⟧ ruled out.',
    '⟦MI⟧ was ruled out by serial troponins.',
    'Ruled out for ⟦MI⟧.',
    'Patient is free of ⟦pain⟧ today.',
    'Remains free from ⟦falls⟧.',
    'Bowel sounds active, ⟦nausea⟧ denied.',
    'Fever, chills and ⟦dysuria⟧ denied.',
    'Urine clear, no burning, ⟦frequency⟧ or urgency.',
    '⟦Pneumonia⟧ unlikely given clear CXR.',
    'Is not a ⟦diabetic⟧.',
    'Patient does not have ⟦diabetes⟧.',
    'Pt never had ⟦stroke⟧.',
    'No evidence of ⟦osteomyelitis⟧ on MRI.',
    'Absence of ⟦pedal edema⟧.',
    'No history of ⟦falls⟧ in past year.',
    'Not currently ⟦short of breath⟧.',
    '(-) ⟦fever⟧, (+) cough',
    'No ⟦redness⟧, swelling, or warmth.',
    'No redness, swelling, or ⟦warmth⟧ noted at incision.',
    'Lungs CTA; no ⟦wheezes⟧, rales, rhonchi.',
    'No longer has ⟦diarrhea⟧.',
    'NO ⟦CHEST PAIN⟧ OR PALPITATIONS REPORTED BY PATIENT.',
    'Non-⟦smoker⟧, occasional wine.',
    'denies ⟦suicidal ideation⟧',
    'Calf tenderness absent, ⟦Homan’s sign⟧ negative.',
    'No known ⟦drug allergies⟧.',
    'Patient doesn’t have ⟦COPD⟧, inhaler is for seasonal allergies.',
    'Pt states she has no ⟦numbness⟧ in feet.',
    'No N/V/D, ⟦constipation⟧, or abdominal pain.',
    'Nutrition adequate, denies ⟦dysphagia⟧',
    'ø ⟦edema⟧',
    'Neither ⟦erythema⟧ nor drainage present.',
    '⟦Incontinence⟧? No',
    'Doubt ⟦cellulitis⟧.',
    'Patient denies that she has ⟦depression⟧.',
    '⟦Hemoptysis⟧ (blood): none',
    'No recurrence of ⟦C. diff⟧.',
    'No ⟦DVT⟧ seen on doppler.',
  ],
  possible: [
    'Possible ⟦pneumonia⟧, awaiting chest x-ray.',
    'Probable ⟦UTI⟧, UA sent.',
    'Suspected ⟦deep tissue injury⟧ L heel.',
    '?⟦CHF⟧',
    '? ⟦cellulitis⟧ RLE',
    '⟦UTI⟧? UA obtained',
    '⟦TIA⟧ (?)',
    'Confusion, likely ⟦UTI⟧.',
    'Concern for ⟦DVT⟧, MD notified.',
    'Cannot rule out ⟦fracture⟧.',
    'Cannot exclude ⟦osteomyelitis⟧.',
    'Findings consistent with ⟦CHF exacerbation⟧.',
    'Findings compatible with ⟦venous stasis ulcer⟧.',
    'Wound appears to be ⟦venous stasis ulcer⟧.',
    'CHF vs ⟦COPD exacerbation⟧',
    '⟦CHF⟧ vs COPD exacerbation',
    '⟦CHF⟧ versus pneumonia',
    'Rule out ⟦MI⟧.',
    'R/O ⟦sepsis⟧',
    'Working diagnosis: ⟦polymyalgia rheumatica⟧',
    'Working diagnosis of ⟦Lewy body dementia⟧.',
    '⟦Pulmonary embolism⟧ not ruled out.',
    '⟦Osteomyelitis⟧ cannot be excluded.',
    'Questionable ⟦TIA⟧ last night.',
    'May have ⟦gout⟧ flare per PCP.',
    'Symptoms suggestive of ⟦neuropathy⟧.',
    'Rash, suspicious for ⟦shingles⟧.',
    'Not certain if ⟦stroke⟧ or TIA.',
    'Presumed ⟦aspiration pneumonia⟧ on antibiotics.',
    'Impending ⟦myocardial infarction⟧.',
    'Diabetes, ⟦gastroparesis⟧ suspected.',
    'Weakness most likely due to ⟦deconditioning⟧.',
    'Impression: chest pain, r/o ⟦ACS⟧',
    'Differential includes gout, ⟦septic arthritis⟧.',
    'Still to be ruled out: ⟦TB⟧',
  ],
  historical: [
    'History of ⟦breast cancer⟧, mastectomy 2009.',
    'H/o ⟦CVA⟧.',
    'Hx ⟦DVT⟧',
    'Hx: ⟦MI⟧ x2',
    'PMH: HTN, DM2, ⟦TIA⟧. Meds: lisinopril.',
    'PAST MEDICAL HISTORY\n1. HTN\n2. ⟦Colon cancer⟧\n3. GERD',
    's/p ⟦CVA⟧ with residual weakness.',
    'Status post ⟦hip fracture⟧.',
    'Prior ⟦stroke⟧ left her with aphasia.',
    'Previous ⟦myocardial infarction⟧.',
    'She had a ⟦stroke⟧ in 2019.',
    'In 2018 he had a ⟦heart attack⟧.',
    '⟦Pneumonia⟧ several years ago.',
    'Had a ⟦stroke⟧ last spring.',
    'Remote ⟦seizure disorder⟧, no meds.',
    'Childhood ⟦asthma⟧.',
    '⟦UTI⟧ resolved.',
    '⟦UTI⟧, now resolved after course of Cipro.',
    'Resolved ⟦pneumonia⟧.',
    'Former ⟦smoker⟧, quit 2010.',
    '⟦Tobacco⟧: former',
    '⟦Smoking⟧: quit 15 years ago',
    'Old ⟦CVA⟧ per CT.',
    'Patient had ⟦shingles⟧ in the past.',
    'Healed ⟦stage 2 pressure ulcer⟧ to coccyx.',
    'Pressure ulcer to coccyx: ⟦stage 2 ulcer⟧ healed.',
    'CAD, ⟦CVA⟧ hx, HTN.',
    'Past medical history significant for ⟦rheumatic fever⟧.',
    'PMH significant for HTN, ⟦TIA⟧ and COPD.',
    'Past surgical history: ⟦appendicitis⟧ with appendectomy.',
    'Recovered from ⟦COVID-19⟧.',
  ],
  hypothetical: [
    'Call MD if ⟦chest pain⟧ or SOB.',
    'Instructed to call 911 if ⟦stroke⟧ symptoms develop.',
    'Return for ⟦fever⟧ > 101.',
    'Monitor for s/s of ⟦infection⟧.',
    'Instructed on s/s of ⟦hypoglycemia⟧.',
    'Taught signs and symptoms of ⟦UTI⟧ to report.',
    'Pt is at risk for ⟦pressure ulcers⟧ due to immobility.',
    'High risk of ⟦falls⟧.',
    'Risk for ⟦aspiration⟧',
    '⟦Fall⟧ risk: high',
    '⟦DVT⟧ prophylaxis with Lovenox.',
    '⟦Seizure⟧ precautions in place.',
    'Should ⟦bleeding⟧ occur, hold pressure and call 911.',
    'In case of ⟦hypoglycemia⟧ give 4 oz juice.',
    'Watch for ⟦swelling⟧.',
    'Turn every 2 hours to prevent ⟦skin breakdown⟧.',
    'Notify MD of ⟦weight gain⟧ of 3 lb in a day.',
    'Report any ⟦redness⟧ or drainage.',
    'Call office for fever, chills, ⟦drainage⟧.',
    'SN to teach s/s of ⟦CHF exacerbation⟧ and when to call.',
    'If ⟦wound dehiscence⟧ occurs, cover with moist gauze.',
    'Avoid ⟦constipation⟧ while on opioids.',
    '⟦Pneumonia⟧ vaccine given 10/2025.',
    'Verbalizes understanding of s/s of ⟦bleeding⟧ while on Coumadin.',
  ],
  family: [
    'Mother had ⟦breast cancer⟧.',
    'Father died of ⟦MI⟧ at 52.',
    'FHx: ⟦DM⟧, CAD',
    'Family history of ⟦colon cancer⟧.',
    'FAMILY HISTORY\nMother - ⟦stroke⟧\nFather - HTN',
    'Brother and sister with ⟦diabetes⟧.',
    'Lives with wife who has ⟦dementia⟧.',
    'Husband has ⟦COPD⟧ and cannot help with transfers.',
    'Mother: ⟦DM⟧, HTN',
    'Significant for maternal ⟦ovarian cancer⟧.',
    'Daughter had ⟦hypertension⟧ in pregnancy.',
    'His wife has been diagnosed with ⟦Alzheimer’s⟧.',
  ],
  plan: [
    'Will screen for ⟦depression⟧ next visit.',
    'SN to assess for ⟦edema⟧ each visit.',
    'GOALS:\nAble to state management of ⟦constipation⟧ by week 3.',
    'Evaluate for ⟦sleep apnea⟧.',
    'STG: decrease ⟦pain⟧ to 3/10 in 2 weeks',
    'Sleep study ordered to evaluate for ⟦OSA⟧.',
  ],
};

describe('assertionOf', () => {
  for (const [kind, cases] of [...Object.entries(CASES), ...Object.entries(SAID)]) {
    it.each([...cases])(`${kind}: %s`, (marked) => {
      expect(said(marked).kind).toBe(kind);
    });
  }

  it('names the words that decided', () => {
    expect(said('Pt denies fever, chills or ⟦cough⟧.').cue?.text).toBe('denies');
    expect(said('⟦UTI⟧, now resolved').cue?.text).toBe('now resolved');
    expect(said('⟦Pain⟧: none').cue?.text).toBe('none');
    expect(said('Call MD if ⟦chest pain⟧ recurs.').cue?.text).toBe('if');
  });

  it('names the section where it has a say, and no words where only the section decided', () => {
    const listed = said('PMH: HTN, ⟦COPD⟧');
    expect(listed).toEqual({ kind: 'historical', prior: 'pmh' });
    const told = said('PMH: HTN, hx of ⟦COPD⟧');
    expect([told.kind, told.prior, told.cue?.text]).toEqual(['historical', 'pmh', 'hx of']);
    expect(said('Medications: Lasix for ⟦CHF⟧')).toEqual({ kind: 'affirmed', prior: 'medications' });
    expect(said('Assessment: ⟦CHF⟧')).toEqual({ kind: 'affirmed' });
  });

  it('lets the stronger kind hold, and names the weaker one', () => {
    expect(said('No history of ⟦seizures⟧.')).toMatchObject({ kind: 'negated', also: ['historical'] });
    expect(said('Possible prior ⟦stroke⟧.')).toMatchObject({ kind: 'possible', also: ['historical'] });
    expect(said('PMH: no ⟦diabetes⟧')).toMatchObject({ kind: 'negated', also: ['historical'] });
    expect(said('Family history: no ⟦colon cancer⟧')).toMatchObject({ kind: 'family', also: ['negated'] });
  });

  it('reads capitals and curly quotes as small letters and straight ones', () => {
    for (const marked of [
      'PATIENT DENIES ⟦COUGH⟧',
      'patient denies ⟦cough⟧',
      'Patient doesn’t have ⟦cough⟧',
      "Patient doesn't have ⟦cough⟧",
    ]) {
      expect(said(marked).kind).toBe('negated');
    }
  });

  it('has nothing to say outside every sentence', () => {
    expect(assertionOf(readNote(''), 0, 0)).toEqual({ kind: 'affirmed' });
    expect(assertionOf(readNote('CHF.'), 40, 44)).toEqual({ kind: 'affirmed' });
  });
});
