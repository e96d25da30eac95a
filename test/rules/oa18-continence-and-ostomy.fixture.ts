import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Urge incontinence is coded, M1610 says continent',
      record: coded(['I69.351', 'N39.41'], { oasis: { M1610: '0' } }),
      severity: 'warn',
      says: /N39\.41/,
    },
    {
      why: 'A colostomy is coded, M1630 says none',
      record: coded(['Z48.815', 'Z93.3'], { oasis: { M1620: '0', M1630: '0' } }),
      count: 1,
    },
    {
      why: 'Suprapubic catheter care is coded, M1610 says incontinent without catheter',
      record: coded(['Z43.5', 'N31.9'], { oasis: { M1610: '1' } }),
    },
    {
      why: 'A catheter, and nothing of the whole list says why',
      record: coded(['I50.22', 'I10'], { oasis: { M1610: '2' } }),
      says: /says why/,
    },
    {
      why: 'An ostomy, and bowel continence is answered: a fatal edit',
      record: coded(['Z93.3'], { oasis: { M0100: '01', M1620: '1', M1630: '2' } }),
      severity: 'block',
      count: 1,
    },
    {
      why: 'Full incontinence of feces, and M1620 says very rarely',
      record: coded(['R15.9'], { oasis: { M1620: '0' } }),
    },
    {
      why: 'The plan has a catheter changed, M1610 says none',
      record: coded(['T83.511D', 'N39.0'], {
        oasis: { M1610: '0' },
        documents: [paper('plan-of-care', 'RN', 'SN 1w9 and 3 PRN: Foley change every 4 weeks 16 Fr.')],
      }),
      says: /no catheter.*Foley change/,
      count: 1,
    },
    {
      why: 'Draining at the visit of the assessment',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1610: '1' },
        documents: [
          { ...paper('visit-note', 'RN', 'Indwelling catheter draining clear yellow urine.'), date: '2026-01-12' },
        ],
      }),
    },
    {
      why: 'Incontinence with the answer of one, and a catheter in words',
      record: coded(['N39.41'], {
        oasis: { M1610: '1' },
        documents: [paper('plan-of-care', 'RN', 'Foley change every 4 weeks 16 Fr.')],
      }),
      says: /Foley change/,
      count: 1,
    },
    {
      why: 'The code says it already',
      record: coded(['N39.41'], {
        oasis: { M1610: '0' },
        documents: [paper('plan-of-care', 'RN', 'Foley change every 4 weeks 16 Fr.')],
      }),
      says: /N39\.41/,
      count: 1,
    },
    {
      why: 'A tube from the kidney, and no catheter',
      record: coded(['N13.30'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Right nephrostomy tube flushed.'), date: '2026-01-12' }],
      }),
      says: /M1610 is 0 \(no catheter\).*nephrostomy tube/,
    },
    {
      why: 'Catheterizes himself several times a day, rated incontinent',
      record: coded(['N31.9'], {
        oasis: { M0090: '2026-01-12', M1610: '1' },
        documents: [{ ...paper('visit-note', 'RN', 'Self-caths 5 times a day.'), date: '2026-01-12' }],
      }),
      says: /M1610 is 1/,
    },
    {
      why: 'Treated for an infection of the bladder, and M1600 says no',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1600: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Takes Macrobid for cystitis until Friday.'), date: '2026-01-12' }],
      }),
      says: /M1600 is 0 .*“Macrobid for cystitis”/,
    },
    {
      why: 'A suprapubic catheter by its letters',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'SPC changed, 18 Fr.'), date: '2026-01-12' }],
      }),
      says: /M1610 is 0 \(no catheter\)/,
    },
  ],
  silent: [
    {
      why: 'A colostomy, answered as one',
      record: coded(['Z48.815', 'Z93.3'], { oasis: { M1610: '0', M1620: 'NA', M1630: '2' } }),
    },
    {
      why: 'An ileal conduit drains urine: no incontinence, no catheter',
      record: coded(['C67.9', 'Z93.6'], { oasis: { M1610: '0', M1620: '0', M1630: '0' } }),
    },
    {
      why: 'A catheter for the incontinence that is coded',
      record: coded(['N39.45', 'G82.21'], { oasis: { M1610: '2' } }),
    },
    { why: 'A catheter for retention', record: coded(['N40.1', 'R33.8'], { oasis: { M1610: '2' } }) },
    {
      why: 'A catheter, and the list is not whole',
      record: coded(['I50.22'], { secondary: undefined, oasis: { M1610: '2' } }),
    },
    { why: 'None of the items', record: coded(['R32'], { oasis: { M0100: '01' } }), notLooked: true },
    { why: 'Only the ostomy is answered', record: coded(['Z93.3'], { oasis: { M1630: '2' } }) },
    {
      why: 'The catheter that was removed',
      record: coded(['N39.0'], {
        oasis: { M1610: '0' },
        documents: [paper('plan-of-care', 'RN', 'Foley care was taught in hospital. Foley removed 1/9, voiding.')],
      }),
    },
    {
      why: 'A catheter for the case that he cannot void',
      record: coded(['N40.1', 'R33.8'], {
        oasis: { M1610: '0' },
        documents: [paper('plan-of-care', 'RN', 'If unable to void, insert Foley catheter 16 Fr and call the office.')],
      }),
    },
    {
      why: 'A catheter that M1610 has',
      record: coded(['N31.9'], {
        oasis: { M1610: '2' },
        documents: [paper('plan-of-care', 'RN', 'Foley change every 4 weeks 16 Fr.')],
      }),
    },
    {
      why: 'The plan has the catheter, the visit has it out',
      record: coded(['N39.0'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [
          paper('plan-of-care', 'RN', 'SN 1w9: Foley care.'),
          { ...paper('visit-note', 'RN', 'Foley catheter removed this morning, voided 200 mL.'), date: '2026-01-12' },
        ],
      }),
    },
    {
      why: 'A catheter put in once for a specimen',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Straight cath done for the specimen.'), date: '2026-01-12' }],
      }),
    },
    {
      why: 'An antibiotic against infections to come',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1600: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Nitrofurantoin for UTI prophylaxis.'), date: '2026-01-12' }],
      }),
    },
    {
      why: 'Treated, as M1600 says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1600: '1' },
        documents: [{ ...paper('visit-note', 'RN', 'Takes Macrobid for cystitis.'), date: '2026-01-12' }],
      }),
    },
    {
      why: 'A single-point cane',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [
          { ...paper('visit-note', 'RN', 'Gait: SPC, 40 feet. Amb with SPC, 20 ft x 2.'), date: '2026-01-12' },
        ],
      }),
    },
  ],
};
