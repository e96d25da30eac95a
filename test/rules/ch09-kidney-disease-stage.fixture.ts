import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('progress-note', 'MD', text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'No stage coded; the nephrologist says it.',
      record: coded(['I12.9', 'N18.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. CKD stage 3b, eGFR 38.')],
      }),
      severity: 'warn',
      says: /N18\.32/,
    },
    {
      why: 'Only the nurse says the stage, which is the provider’s to say.',
      record: coded(['I12.9', 'N18.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension and chronic kidney disease.'),
          paper('visit-note', 'RN', 'CKD stage 4.'),
        ],
      }),
      severity: 'query',
      says: /not in a provider’s words/,
    },
    {
      why: 'No stage anywhere.',
      record: coded(['I12.9', 'N18.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension and chronic kidney disease, creatinine 1.8.')],
      }),
      severity: 'query',
      says: /do not say the stage/,
    },
    {
      why: 'Stage 3b is coded; the document says stage 3.',
      record: coded(['I12.9', 'N18.32'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Chronic kidney disease stage 3.')],
      }),
      says: /N18\.32/,
    },
    {
      why: 'Stage 5 is coded; he is on hemodialysis three times a week.',
      record: coded(['I12.0', 'N18.5', 'Z99.2'], {
        documents: [paper('progress-note', 'MD', 'Chronic kidney disease stage 5 on hemodialysis MWF.')],
      }),
      severity: 'warn',
      says: /N18\.6/,
    },
    {
      why: 'End-stage disease on dialysis without Z99.2.',
      severity: 'warn',
      record: coded(['I12.0', 'N18.6'], {
        documents: [paper('progress-note', 'MD', 'ESRD on hemodialysis TTS via left arm fistula. Hypertension.')],
      }),
      says: /Z99\.2/,
    },
    {
      why: 'A stage beside end-stage disease.',
      record: coded(['I12.0', 'N18.6', 'N18.5', 'Z99.2'], {
        documents: [paper('progress-note', 'MD', 'ESRD on hemodialysis. Hypertension.')],
      }),
      severity: 'error',
      says: /N18\.6 alone/,
    },
    {
      why: 'End-stage disease on dialysis, coded without a stage: told once',
      record: coded(['I12.9', 'N18.9'], { documents: [md('Hypertension. ESRD on hemodialysis MWF.')] }),
      severity: 'warn',
      says: /N18\.6/,
    },
    {
      why: 'Two kidney codes, and no document says a stage: the one that says it is asked about',
      record: coded(['I12.9', 'N18.31', 'N18.9'], { documents: [md('Hypertension. Chronic kidney disease.')] }),
      says: /^N18\.31/,
    },
    {
      why: 'Moderate is said of the pain and of the risk, and no stage of the kidney disease',
      record: coded(['I12.9', 'N18.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertensive CKD.'),
          paper('visit-note', 'RN', 'Moderate pain in both knees. Risk for hospitalization: moderate.'),
        ],
      }),
      severity: 'query',
      says: /do not say the stage/,
    },
    {
      why: 'Stage 5 is coded, stage 4 was told before dialysis: the end stage is the matter, told once.',
      record: coded(['I12.0', 'N18.5', 'Z99.2'], {
        documents: [md('Hypertension. Chronic kidney disease stage 4. Dialysis dependent.')],
      }),
      count: 1,
      severity: 'warn',
      says: /N18\.6/,
    },
    {
      why: 'Stage 3, and not which half of it',
      record: coded(['N18.30', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic kidney disease stage 3.')],
      }),
      severity: 'info',
      says: /3a or 3b/,
    },
  ],
  silent: [
    {
      why: 'Stage 3a or 3b: which of the two is not said, and stage 3 is what both are.',
      record: coded(['I12.9', 'N18.30'], { documents: [md('Hypertension. CKD stage 3a or 3b, eGFR 44–47.')] }),
    },
    {
      why: 'The same with a hyphen, and a slash.',
      record: coded(['I12.9', 'N18.30'], { documents: [md('Hypertension. CKD 3a-3b.'), md('CKD stage 3a/b.')] }),
    },
    {
      why: 'Stage 3 or 4: neither is said.',
      record: coded(['I12.9', 'N18.9'], { documents: [md('Hypertension. CKD stage 3 or stage 4.')] }),
    },
    {
      why: 'The stage as documented.',
      record: coded(['I12.9', 'N18.32'], { documents: [paper('progress-note', 'MD', 'CKD stage 3b. Hypertension.')] }),
    },
    {
      why: 'End-stage disease, dialysis and both codes.',
      record: coded(['I12.0', 'N18.6', 'Z99.2'], {
        documents: [paper('progress-note', 'MD', 'ESRD on hemodialysis. Hypertension.')],
      }),
    },
    {
      why: 'Dialysis for an acute injury that recovered.',
      record: coded(['I12.9', 'N18.4'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Chronic kidney disease stage 4. Acute kidney injury, on hemodialysis for two weeks, since stopped.',
          ),
        ],
      }),
    },
    {
      why: 'She declines dialysis.',
      record: coded(['I12.0', 'N18.5'], {
        documents: [paper('progress-note', 'MD', 'CKD stage 5. Declined chronic dialysis.')],
      }),
    },
    { why: 'No document.', record: coded(['N18.9']), notLooked: true },
    {
      why: 'A nurse tells of the dialysis',
      record: coded(['I12.0', 'N18.5'], {
        documents: [
          md('Hypertension. Chronic kidney disease stage 5.'),
          paper('visit-note', 'RN', 'Hemodialysis MWF, chronic.'),
        ],
      }),
    },
    {
      why: 'End-stage disease without dialysis',
      record: coded(['I12.0', 'N18.6'], { documents: [md('Hypertension. ESRD, declines dialysis.')] }),
    },
    {
      why: 'Stage 3a is coded',
      record: coded(['N18.31', 'Z94.0'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic kidney disease stage 3a.')],
      }),
    },
  ],
};
