import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('discharge-summary', 'MD', text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Severe sepsis as the reason for care.',
      record: coded(['R65.20', 'A41.9', 'N17.9']),
      severity: 'error',
      says: /never as primary/,
    },
    {
      why: 'Severe sepsis before the systemic infection.',
      record: coded(['J18.9', 'R65.21', 'A41.01', 'J96.01']),
      says: /A41\.01/,
    },
    {
      why: 'Severity between the procedure’s infection and the sepsis.',
      record: coded(['T81.42XA', 'T81.44XA', 'R65.20', 'A41.01']),
      severity: 'error',
      count: 1,
      says: /A41\.01/,
    },
    { why: 'Both R65.2 codes.', record: coded(['A41.9', 'R65.20', 'R65.21']), count: 1, says: /only one of the two/ },
    { why: 'Organ failure before R65.20.', record: coded(['A41.51', 'N17.9', 'R65.20']), severity: 'warn' },
    {
      why: 'No systemic infection at all.',
      record: coded(['N39.0', 'R65.20', 'I10']),
      severity: 'warn',
      says: /none is in the list/,
    },
    {
      why: 'Urosepsis in the discharge summary, and nothing of what is meant',
      record: coded(['N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Admitted with urosepsis, ceftriaxone, improved.')],
      }),
      severity: 'query',
      says: /“urosepsis”, which has no code/,
    },
    {
      why: 'Pyelonephritis before the sepsis that it brought, and for which the patient was admitted',
      record: coded(['N10', 'A41.51'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli sepsis due to acute pyelonephritis. Antibiotics go on.')],
      }),
      severity: 'warn',
      says: /N10 .*before A41\.51/,
    },
    {
      why: 'Catheter, urinary tract, and the sepsis last',
      record: coded(['T83.511D', 'N39.0', 'A41.51'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli sepsis due to catheter-associated UTI.')],
      }),
      severity: 'warn',
      says: /N39\.0 .*before A41\.51/,
    },
    {
      why: 'Aftercare of a sepsis that is coded as current.',
      record: coded(['A41.51', 'N39.0', 'Z51.A']),
      severity: 'error',
      asks: 'remove',
      says: /Z51\.A .* beside A41\.51/,
      cites: /I\.C\.21\.c\.7/,
    },
    {
      why: 'The failure of the kidneys is of the sepsis, and no code says severe sepsis.',
      record: coded(['A41.51', 'N17.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'E. coli sepsis with acute kidney injury due to sepsis, improving.'),
        ],
      }),
      severity: 'warn',
      says: /R65\.2/,
      asks: 'add',
      cites: /I\.C\.1\.d\.1/,
    },
    {
      why: 'Severe sepsis in so many words.',
      record: coded(['A41.9', 'J96.01'], {
        documents: [paper('discharge-summary', 'MD', 'Severe sepsis with acute hypoxic respiratory failure.')],
      }),
      severity: 'warn',
      says: /“severe sepsis”/i,
    },
    {
      why: 'The kidneys with Candida before the sepsis of it.',
      record: coded(['B37.49', 'B37.7'], {
        documents: [paper('discharge-summary', 'MD', 'Sepsis due to Candida, pyelonephritis due to Candida.')],
      }),
      severity: 'warn',
      says: /B37\.49 .*is before B37\.7/,
    },
    {
      why: 'The infected kidney before the sepsis that came of it.',
      severity: 'warn',
      record: coded(['N13.6', 'A41.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Sepsis due to E. coli from an infected ureteral stone with hydronephrosis.',
          ),
        ],
      }),
    },
    {
      why: 'Severe sepsis coded beside the aftercare of the sepsis: both are over.',
      record: coded(['N39.0', 'B96.20', 'Z51.A', 'A41.51', 'R65.20']),
      says: /Z51\.A .*A41\.51, R65\.20|Z51\.A .*A41\.51 and R65\.20/,
    },
  ],
  silent: [
    {
      why: 'The provider says which is meant',
      record: coded(['A41.51', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'Urosepsis: sepsis due to E. coli UTI, resolved.')],
      }),
    },
    {
      why: 'The nurse’s word is no diagnosis of the provider',
      record: coded(['N39.0'], { documents: [paper('visit-note', 'RN', 'Recovering from urosepsis.')] }),
    },
    {
      why: 'Ruled out',
      record: coded(['N39.0'], { documents: [paper('discharge-summary', 'MD', 'UTI. No urosepsis.')] }),
    },
    {
      why: 'Systemic infection, local infection, severity, organ.',
      record: coded(['A41.9', 'J18.9', 'R65.20', 'J96.01']),
    },
    { why: 'Sepsis that came later: local infection first.', record: coded(['J18.9', 'A41.9', 'R65.20', 'N17.9']) },
    { why: 'Sepsis without organ dysfunction.', record: coded(['A41.9', 'N39.0']) },
    {
      why: 'The order is not stated.',
      record: { from: '2026-01-12', secondary: ['R65.20', 'A41.9'] },
      notLooked: true,
    },
    {
      why: 'The sepsis came after the admission for the pneumonia',
      record: coded(['J18.9', 'A41.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Admitted with pneumonia; sepsis developed on day 3. Antibiotics go on.'),
        ],
      }),
    },
    { why: 'Another order that is broken', record: coded(['A41.9', 'R65.20', 'N17.9', 'D63.0', 'C34.11']) },
    {
      why: 'Sepsis was thought of',
      record: coded(['N39.0', 'I10'], { documents: [md('UTI. Sepsis was considered on arrival.')] }),
    },
    {
      why: 'No document of a provider names the sepsis',
      record: coded(['N10', 'A41.51'], { documents: [md('Acute pyelonephritis.')] }),
    },
    {
      why: 'One of two notes tells that the sepsis came later',
      record: coded(['N10', 'A41.51'], {
        documents: [
          md('E. coli sepsis and pyelonephritis.'),
          paper('progress-note', 'MD', 'Pyelonephritis; sepsis developed on hospital day 3.'),
        ],
      }),
    },
    { why: 'The resistance before the sepsis is CH37', record: coded(['I10', 'Z16.10', 'A41.9', 'R65.20']) },
    {
      why: 'Catheter, sepsis, urinary tract',
      record: coded(['T83.511D', 'A41.51', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli sepsis due to catheter-associated UTI.')],
      }),
    },
    {
      why: 'Aftercare of a sepsis beside the infection that is still treated.',
      record: coded(['N39.0', 'B96.20', 'Z51.A']),
    },
    {
      why: 'The kidneys failed of dehydration.',
      record: coded(['A41.9', 'N17.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Sepsis of unknown source. Acute kidney injury due to dehydration.'),
        ],
      }),
    },
    {
      why: 'Severe sepsis is coded.',
      record: coded(['A41.9', 'R65.20', 'N17.9'], {
        documents: [paper('discharge-summary', 'MD', 'Sepsis with acute kidney injury due to sepsis.')],
      }),
    },
    {
      why: 'Severe sepsis and no failure of an organ that is coded.',
      record: coded(['A41.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Severe sepsis in December. Hypertension.')],
      }),
    },
    {
      why: 'Aftercare of a sepsis beside the wound infection that it came from, which is treated still.',
      record: coded(['T81.41XD', 'B95.62', 'Z51.A']),
    },
    {
      why: 'Aftercare of a sepsis beside COVID-19.',
      record: coded(['U07.1', 'J12.82', 'Z51.A']),
    },
  ],
};
