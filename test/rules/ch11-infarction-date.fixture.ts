import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string, date = '2026-01-10') => ({ documents: [paper('discharge-summary', 'MD', text, date)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Two months ago, coded as acute',
      record: coded(['I21.4', 'I10'], says('NSTEMI on 11/03/2025, medically managed.')),
      severity: 'error',
      says: /2025-11-03, more than four weeks before 2026-01-12/,
    },
    { why: 'In 2019', record: coded(['I21.9'], says('Myocardial infarction in 2019.')), says: /“in 2019”/ },
    { why: 'Three months ago, as people say it', record: coded(['I21.4'], says('Heart attack 3 months ago.')) },
    {
      why: 'Ten days ago, coded as old',
      record: coded(['I25.2'], says('STEMI on January 2, 2026, stent to the LAD.')),
      severity: 'warn',
      says: /within four weeks/,
    },
    { why: 'A day over the four weeks', record: coded(['I21.4'], says('NSTEMI 12/14/2025.')) },
    {
      why: 'An old one only, without a date, coded as acute',
      record: coded(['I21.02', 'I10'], says('CAD. Old MI with a stent to the LAD. Hypertension.')),
      says: /old infarction only.*I25\.2/,
    },
    {
      why: 'An old one with its year is told once',
      record: coded(['I21.9'], says('Old MI in 2019.')),
      says: /“in 2019”/,
    },
    {
      why: 'Of two the later one counts',
      record: coded(['I21.9'], says('Myocardial infarction in 2019. NSTEMI on 10/01/2025.')),
      says: /2025-10-01/,
    },
    { why: 'Exactly four weeks, coded as old', record: coded(['I25.2'], says('NSTEMI 12/15/2025.')), severity: 'warn' },
    {
      why: 'On the From date itself, coded as old',
      record: coded(['I25.2'], says('NSTEMI 01/12/2026.', '2026-01-12')),
      severity: 'warn',
    },
    {
      why: 'The nearer of two dates is that of the infarction',
      record: coded(['I21.4'], says('11/03/2025 NSTEMI treated medically and seen in clinic 01/05/2026.')),
      says: /2025-11-03/,
    },
    {
      why: 'A date after the period is no day of it',
      record: coded(['I21.4'], says('Myocardial infarction in 2019. NSTEMI follow-up visit on 05/01/2026.')),
      says: /“in 2019”/,
    },
    {
      why: 'Sixty characters away',
      record: coded(['I21.4'], says('NSTEMI of the inferior wall with a peak troponin of nine, seen on 11/03/2025.')),
      says: /2025-11-03/,
    },
    {
      why: 'A subsequent infarction alone.',
      record: coded(['I22.2', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Second NSTEMI, transferred for catheterization.')],
      }),
      says: /I21\.-/,
      cites: /I\.C\.9\.e\.4/,
    },
    { why: 'A subsequent infarction alone, without any document', record: coded(['I22.2', 'I10']), says: /I21\.-/ },
    {
      why: 'With and without ST elevation at once',
      record: coded(['I21.11', 'I21.4']),
      severity: 'warn',
      says: /I21\.4 .* and I21\.11/,
    },
    { why: 'Type 2 and type 1 at once', record: coded(['I21.A1', 'I21.4', 'D62']), severity: 'warn', says: /I21\.A1/ },
    {
      why: 'A type 2 infarction that is called NSTEMI',
      record: coded(['I21.4', 'D62'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 NSTEMI on 1/2/2026 from acute blood loss anemia.')],
      }),
      severity: 'warn',
      says: /“Type 2 NSTEMI”, which is I21\.A1/,
    },

    {
      why: 'One that is called both',
      record: coded(['I21.4', 'I21.A1'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 NSTEMI on 1/2/2026 from the bleed.')],
      }),
      severity: 'warn',
      says: /^I21\.A1 .* Were there two/,
    },
  ],
  silent: [
    { why: 'Ten days ago, coded as acute', record: coded(['I21.4'], says('NSTEMI on 2026-01-02.')) },
    { why: 'Exactly four weeks', record: coded(['I21.4'], says('NSTEMI 12/15/2025.')) },
    { why: 'Old, and coded as old', record: coded(['I25.2'], says('MI in 2019.')) },
    { why: 'An old one and a new one', record: coded(['I21.4', 'I25.2'], says('MI in 2019. NSTEMI on 01/05/2026.')) },
    { why: 'The month may be on either side', record: coded(['I21.4'], says('NSTEMI in December 2025.')) },
    { why: 'The date is of the bypass', record: coded(['I21.4'], says('NSTEMI; CABG 06/01/2021 patent.')) },
    { why: 'His father’s', record: coded(['I21.4'], says('Father died of a heart attack in 1999. NSTEMI, recent.')) },
    { why: 'No documents', record: coded(['I21.4']) },
    {
      why: 'An old one and a new one',
      record: coded(['I21.4', 'I25.2'], says('Admitted with NSTEMI, treated with a stent. Prior MI.')),
    },
    {
      why: 'A scan of the hospital may tell of a new one',
      record: coded(['I21.02', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'CAD. Old MI with a stent to the LAD. Hypertension.'),
          { type: 'discharge-summary', author: 'MD', date: '2026-01-08' },
        ],
      }),
    },
    {
      why: 'A day of the period decides nothing',
      record: coded(['I21.4'], says('Myocardial infarction in 2019. NSTEMI follow-up visit on 02/09/2026.')),
    },
    {
      why: 'A subsequent infarction with the first one.',
      record: coded(['I22.2', 'I21.4'], {
        documents: [paper('discharge-summary', 'MD', 'Second NSTEMI, transferred for catheterization.')],
      }),
    },
    { why: 'Two kinds with ST elevation: of two walls', record: coded(['I21.09', 'I21.19']) },
    { why: 'A new one after the first', record: coded(['I21.4', 'I22.2']) },
    {
      why: 'Type 1, and a type 2 that was thought of',
      record: coded(['I21.4'], {
        documents: [paper('discharge-summary', 'MD', 'NSTEMI on 1/2/2026, type 1 MI by cath rather than type 2 MI.')],
      }),
    },
    {
      why: 'Type 2, denied',
      record: coded(['I21.4'], {
        documents: [paper('discharge-summary', 'MD', 'NSTEMI on 1/2/2026. No type 2 MI.')],
      }),
    },
    {
      why: 'Two infarctions, as the record tells of each',
      record: coded(['I21.4', 'I21.A1'], {
        documents: [
          paper('discharge-summary', 'MD', 'NSTEMI on 1/2/2026, stented. Type 2 MI on 1/6/2026 with the bleed.'),
          paper('progress-note', 'MD', 'NSTEMI on 1/2/2026, then a type 2 MI on 1/6/2026.'),
        ],
      }),
    },

    {
      why: 'Each of two, once',
      record: coded(['I21.4', 'I21.A1'], {
        documents: [
          paper('discharge-summary', 'MD', 'NSTEMI on 1/2/2026, stented. Type 2 MI on 1/6/2026 with the bleed.'),
        ],
      }),
    },
  ],
};
