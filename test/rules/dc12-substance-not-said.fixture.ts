import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'An adverse effect of which drug?',
      record: coded(['K59.03', 'T50.905D'], {
        documents: [paper('progress-note', 'MD', 'Drug induced constipation. Adverse effect of drug.')],
      }),
      severity: 'query',
      says: /the substance/,
    },
    {
      why: 'An adverse effect of a hormone antagonist.',
      record: coded(['E03.2', 'T38.905D'], {
        documents: [paper('progress-note', 'MD', 'Hypothyroidism, adverse effect of hormone treatment.')],
      }),
      severity: 'query',
    },
    {
      why: 'Poisoning by a drug that nobody names.',
      record: coded(['T50.901D'], {
        documents: [paper('discharge-summary', 'MD', 'Accidental poisoning by drug, recovered.')],
      }),
      severity: 'query',
    },
    {
      why: 'The drugs of the list are not those of the effect.',
      record: coded(['T50.905D', 'R42'], {
        documents: [
          paper('progress-note', 'MD', 'Adverse effect of medication, dizziness. Meds: metoprolol, lisinopril.'),
        ],
      }),
      says: /substance/,
    },
  ],
  silent: [
    {
      why: 'The code names the drug.',
      record: coded(['K59.03', 'T40.2X5D'], {
        documents: [paper('progress-note', 'MD', 'Drug induced constipation, adverse effect of opioids.')],
      }),
    },
    { why: 'No drug.', record: coded(['I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }) },
    {
      why: 'No document speaks of it.',
      record: coded(['I10', 'T50.905D'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['K59.03', 'T50.905D']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Drug induced constipation. Adverse effect of drug.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['K59.03', 'T50.905D']), notLooked: true },
    {
      why: 'The drug of the overdose is named.',
      record: coded(['T50.901D'], {
        documents: [paper('discharge-summary', 'MD', 'Accidental overdose of oxycodone.')],
      }),
    },
    {
      why: 'A drug that no table knows, behind its effect.',
      record: coded(['T50.905D'], {
        documents: [paper('progress-note', 'MD', 'Adverse reaction to dofetilide with a long QT.')],
      }),
    },
    {
      why: 'A drug before its overdose.',
      record: coded(['T50.901D'], {
        documents: [paper('discharge-summary', 'MD', 'Accidental acetaminophen overdose.')],
      }),
    },
    {
      why: 'A drug beside its effect.',
      record: coded(['T50.905D'], {
        documents: [paper('progress-note', 'MD', 'Rash after Bactrim, an adverse effect of the drug.')],
      }),
    },
  ],
};
