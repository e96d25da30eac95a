import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('progress-note', 'MD', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'The drug first, its effect behind it.',
      record: coded(['T40.2X5D', 'K59.03', 'C34.11']),
      severity: 'error',
      says: /K59\.03.* goes before T40\.2X5D/,
    },
    {
      why: 'Constipation behind the opioid.',
      record: coded(['S72.141D', 'T40.2X5D', 'K59.03']),
      count: 1,
      says: /K59\.03.* goes before T40\.2X5D/,
    },
    {
      why: 'A drug as principal, and nothing in the list that asks for it.',
      record: coded(['T45.515D', 'R04.0']),
      says: /cannot be primary/,
    },
    {
      why: 'Underdosing first.',
      record: coded(['T46.5X6A', 'I11.0', 'I50.23', 'Z91.120']),
      severity: 'error',
      says: /never first/,
    },
    {
      why: 'Underdosing without a reason.',
      record: coded(['I11.0', 'I50.23', 'T50.1X6A']),
      severity: 'warn',
      count: 1,
    },
    { why: 'Hypothyroidism before the poisoning that caused it.', record: coded(['E03.2', 'T46.2X1A']), count: 1 },
    {
      why: 'Somnolence before the opioid poisoning: a warning, it may have another cause.',
      record: coded(['R40.0', 'T40.2X1D', 'I10']),
      severity: 'warn',
      count: 1,
    },
    {
      why: 'A poisoning is coded, the oncologist writes adverse effect.',
      record: coded(['K59.03', 'T40.2X1D', 'C90.00'], {
        documents: [paper('discharge-summary', 'MD', 'Opioid constipation from oxycodone, an adverse effect.')],
      }),
      severity: 'warn',
      says: /poisoning/,
    },
    {
      why: 'An adverse effect is coded, and the patient took too many.',
      record: coded(['R41.0', 'T42.4X5D'], {
        documents: [paper('discharge-summary', 'MD', 'Confusion after she took too many lorazepam tablets.')],
      }),
      severity: 'warn',
      says: /adverse effect/,
    },
    {
      why: 'A poisoning coded, and the note calls the neuropathy drug-induced',
      record: coded(['G62.0', 'T45.1X1D'], { documents: [md('Bortezomib-induced peripheral neuropathy.')] }),
      severity: 'warn',
      says: /“Bortezomib-induced”/,
    },
    {
      why: 'Two drugs coded as poisoning, both taken as they should be.',
      record: coded(['T46.4X1D', 'T39.311D', 'N17.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Acute kidney injury on lisinopril with ibuprofen, both taken exactly as prescribed.',
          ),
        ],
      }),
      severity: 'warn',
      says: /adverse|poisoning/,
    },
    {
      why: 'A pancytopenia of the drug that is named, and no code of the drug; no note asks for it.',
      record: coded(['D61.811', 'M06.9'], {
        documents: [paper('discharge-summary', 'MD', 'Pancytopenia due to methotrexate. Rheumatoid arthritis.')],
      }),
      severity: 'warn',
      says: /D61\.811 .*T36/,
      asks: 'add',
    },
    {
      why: 'The drug before what a provider ties to it, further down.',
      record: coded(['I50.9', 'T50.1X5D', 'E87.6'], {
        documents: [
          paper('discharge-summary', 'MD', 'Heart failure. Hypokalemia due to furosemide, taken as prescribed.'),
        ],
      }),
      severity: 'error',
      says: /E87\.6 .*goes before T50\.1X5D/,
    },
    {
      why: 'The drug as primary: said once.',
      record: coded(['T50.1X5D', 'E87.6'], {
        documents: [paper('discharge-summary', 'MD', 'Hypokalemia due to furosemide, taken as prescribed.')],
      }),
      count: 1,
    },
    {
      why: 'What a note says already: said once.',
      record: coded(['I10', 'T40.2X5D', 'K59.03'], {
        documents: [paper('discharge-summary', 'MD', 'Constipation due to opioid. Hypertension.')],
      }),
      count: 1,
    },
    {
      why: 'Poisoning coded where doses were skipped.',
      severity: 'warn',
      says: /poisoning \(wrongly taken\)/,
      record: coded(['I10', 'T46.4X1D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Blood pressure 190/100 since he ran out of lisinopril.'),
        ],
      }),
    },
    {
      why: 'Poisoning coded where the patient stopped of his own.',
      severity: 'warn',
      record: coded(['I10', 'T46.4X1D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. He had stopped taking his lisinopril because of the cost.'),
        ],
      }),
    },
    {
      why: 'Underdosing coded where too much was taken.',
      severity: 'error',
      count: 2,
      record: coded(['T42.4X6D', 'Z91.148'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Drowsy after she took too many of her lorazepam tablets. Overdose, observed overnight.',
          ),
        ],
      }),
    },
    {
      why: 'A brain without oxygen before the overdose.',
      severity: 'warn',
      record: coded(['G93.1', 'T40.1X1D']),
    },
    {
      why: 'Low sugar before the insulin that was too much.',
      severity: 'warn',
      record: coded(['E11.649', 'T38.3X1D']),
    },
    {
      why: 'A pump, and too little of another drug',
      record: coded(['T85.614D', 'T46.5X6D', 'I10']),
      severity: 'warn',
      says: /T46\.5X6D/,
    },
    {
      why: 'Too little insulin, and no pump that failed',
      record: coded(['E10.65', 'T38.3X6D']),
      severity: 'warn',
      says: /T38\.3X6D .* goes with the reason/,
    },
  ],
  silent: [
    { why: 'Effect, then drug.', record: coded(['S72.141D', 'K59.03', 'T40.2X5D']) },
    {
      why: 'Two effects, each with its drug behind it.',
      record: coded(['C18.2', 'E03.2', 'T46.2X5D', 'K59.03', 'T40.2X5D']),
    },
    {
      why: 'A blood disorder behind a drug that caused something else.',
      record: coded(['D84.821', 'T45.1X5D', 'I12.9', 'N18.31', 'D63.1']),
    },
    { why: 'Poisoning first.', record: coded(['T45.511A', 'K92.2']) },
    { why: 'Underdosing with its reason.', record: coded(['I11.0', 'I50.23', 'T50.1X6A', 'Z91.120']) },
    {
      why: 'The order is not stated.',
      record: { from: '2026-01-12', secondary: ['T40.2X5D', 'K59.03'] },
      notLooked: true,
    },
    { why: 'Poisoning, then what it did.', record: coded(['T40.2X1D', 'R40.0', 'J96.01']) },
    { why: 'A chronic condition before a poisoning.', record: coded(['I50.22', 'T40.2X1D', 'R40.0']) },
    {
      why: 'An accident with the drug and an adverse effect of another are both told.',
      record: coded(['T40.2X1D', 'R40.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Accidental overdose of oxycodone. Rash is an adverse effect of amoxicillin.',
          ),
        ],
      }),
    },
    {
      why: 'An adverse effect, called one.',
      record: coded(['K25.4', 'D62', 'T39.395D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Gastric ulcer from naproxen, adverse effect, taken as directed.'),
        ],
      }),
    },
    { why: 'Another order that is broken', record: coded(['D63.0', 'C34.11']) },
    {
      why: 'Underdosing is neither',
      record: coded(['E11.65', 'T38.3X6A', 'Z91.120'], {
        documents: [md('Type 2 diabetes with hyperglycemia. Took the wrong dose of metformin.')],
      }),
    },
    {
      why: 'One of two notes calls it an adverse effect',
      record: coded(['D68.32', 'T45.515A'], {
        documents: [md('Bleeding, adverse effect of warfarin.'), md('Took too many pills.', '2026-01-08')],
      }),
    },
    {
      why: 'Two drugs, of which one was taken wrongly',
      record: coded(['D68.32', 'T45.515A', 'T39.011A'], {
        documents: [md('Bleeding on warfarin. Took too many aspirin.')],
      }),
    },
    {
      why: 'Alcohol-induced is no effect of a drug',
      record: coded(['K85.20', 'T45.1X1D'], { documents: [md('Alcohol-induced pancreatitis.')] }),
    },
    {
      why: 'The drug is coded.',
      record: coded(['D61.811', 'T45.1X5D', 'M06.9'], {
        documents: [paper('discharge-summary', 'MD', 'Pancytopenia due to methotrexate. Rheumatoid arthritis.')],
      }),
    },
    {
      why: 'Of the drug nobody tells.',
      record: coded(['D61.811', 'M06.9'], {
        documents: [paper('discharge-summary', 'MD', 'Drug-induced pancytopenia years ago. Rheumatoid arthritis.')],
      }),
    },
    {
      why: 'A note asks for the drug: CV07.',
      record: coded(['D70.2', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Agranulocytosis due to clozapine. Schizophrenia.')],
      }),
    },
    {
      why: 'Tied to another drug than the one before it.',
      record: coded(['I50.9', 'T46.4X5D', 'E87.6'], {
        documents: [
          paper('discharge-summary', 'MD', 'Heart failure. Hypokalemia due to furosemide. Cough from lisinopril.'),
        ],
      }),
    },
    {
      why: 'The condition first.',
      record: coded(['I50.9', 'E87.6', 'T50.1X5D'], {
        documents: [paper('discharge-summary', 'MD', 'Heart failure. Hypokalemia due to furosemide.')],
      }),
    },
    {
      why: 'A poisoning goes first.',
      record: coded(['T50.1X1D', 'E87.6'], {
        documents: [paper('discharge-summary', 'MD', 'Hypokalemia due to furosemide, an overdose.')],
      }),
    },
    {
      why: 'A drug that was stopped, and one taken wrongly.',
      record: coded(['I10', 'T46.4X1D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Ran out of lisinopril, then took too much of it: toxicity.'),
        ],
      }),
    },
    {
      why: 'Another poison does not do that.',
      record: coded(['E11.649', 'T42.4X1D']),
    },
    { why: 'A pump that failed is why too little was given', record: coded(['T85.614D', 'T38.3X6D', 'E10.65']) },
    {
      why: 'Diabetes of a drug is CH04’s.',
      record: coded(['I10', 'T38.0X5D', 'E09.65'], {
        documents: [
          paper('progress-note', 'MD', 'Steroid-induced diabetes with hyperglycemia due to prednisone. Hypertension.'),
        ],
      }),
    },
  ],
};
