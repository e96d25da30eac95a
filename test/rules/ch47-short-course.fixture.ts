import { coded, type Fixture, paper } from './chart.ts';

const list = (...lines: string[]) => ({
  documents: [paper('medication-list', 'RN', lines.map((line) => `- ${line}`).join('\n'))],
});

const home = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');
const drugs = (...lines: string[]) =>
  paper('medication-list', 'RN', lines.map((one) => `- ${one}`).join('\n'), '2026-01-12');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Seven days of cephalexin',
      record: coded(['L03.115', 'Z79.2'], list('Cephalexin 500 mg four times daily for 7 days')),
      severity: 'warn',
      says: /Cephalexin for a short course/,
    },
    { why: 'A taper of prednisone', record: coded(['J44.1', 'Z79.52'], list('Prednisone 40 mg daily x 5 days')) },
    {
      why: 'Two courses, both short',
      record: coded(
        ['J18.9', 'Z79.2'],
        list('Amoxicillin-clavulanate 875 mg twice daily for ten days', 'Azithromycin 250 mg, Z-Pak'),
      ),
    },
    {
      why: 'Dependent on the drug',
      record: coded(['F11.20', 'Z79.891'], list('Methadone 60 mg daily')),
      says: /F11\.20/,
    },
    {
      why: 'No list: the discharge summary has seven days of it.',
      record: coded(['N39.0', 'B96.20', 'Z79.2'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli UTI, cefdinir 300 mg twice daily x 7 days.')],
      }),
    },
    {
      why: 'Fourteen days, beside a drug that goes on',
      record: coded(
        ['L03.115', 'Z79.2'],
        list('Furosemide 40 mg daily', 'Cephalexin 500 mg four times daily for 14 days'),
      ),
      says: /the medications include Cephalexin/,
    },
    {
      why: 'A code for antibiotics, a list without one, and no word of any',
      record: coded(['I11.0', 'I50.22', 'Z79.2'], {
        documents: [
          paper('medication-list', 'RN', 'furosemide 40 mg daily\ncarvedilol 6.25 mg BID', '2026-01-12'),
          paper(
            'plan-of-care',
            'MD',
            'I11.0 Hypertensive heart disease\nZ79.2 Long term (current) use of antibiotics\nSN 2w4 weights',
          ),
        ],
      }),
      says: /include no such drug/,
    },
    {
      why: 'A taper, and nothing that steroids are taken for over months',
      record: coded(['J44.1', 'Z79.52'], list('Prednisone 40 mg daily, taper')),
      says: /Prednisone for a short course/,
    },
    {
      why: 'Five days, whatever else the patient has',
      record: coded(['J44.1', 'M06.9', 'Z79.52'], list('Prednisone 40 mg daily x 5 days')),
    },
    {
      why: 'Two doses one after the other, both for days',
      record: coded(['J44.1', 'Z79.52'], list('Prednisone 40 mg daily for 5 days, then 20 mg daily for 5 days')),
    },
    {
      why: 'An anticoagulant is coded, and aspirin is all that a provider names.',
      record: coded(['Z47.1', 'Z96.651', 'Z79.01'], {
        documents: [paper('discharge-summary', 'MD', 'Right knee replacement. Long-term aspirin for the heart.')],
      }),
      asks: 'replace',
      says: /Z79\.01 .*Z79\.82/,
    },
    {
      why: 'An antiplatelet for apixaban.',
      record: coded(['I48.21', 'Z79.02'], {
        documents: [paper('discharge-summary', 'MD', 'Permanent atrial fibrillation on apixaban.')],
      }),
      says: /Z79\.02 .*Z79\.01/,
    },
    {
      why: 'Inhaled steroids coded, a tablet documented.',
      asks: 'replace',
      says: /Z79\.52/,
      record: coded(['M06.9', 'Z79.51'], {
        documents: [paper('discharge-summary', 'MD', 'Rheumatoid arthritis on prednisone 5 mg daily.')],
      }),
    },
    {
      why: 'Systemic steroids coded, an inhaler documented.',
      asks: 'replace',
      says: /Z79\.51/,
      record: coded(['J44.9', 'Z79.52'], {
        documents: [paper('discharge-summary', 'MD', 'COPD on Trelegy.')],
      }),
    },
    {
      why: 'A taper of steroids in so many words.',
      says: /short course/,
      record: coded(['J44.9', 'Z79.52'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Steroid taper 7 days.')],
      }),
    },
    {
      why: 'An aromatase inhibitor, another class coded.',
      asks: 'replace',
      says: /Z79\.811/,
      record: coded(['C50.912', 'Z79.810'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the left breast on letrozole.')],
      }),
    },
    {
      why: 'A calcineurin inhibitor, another class coded.',
      asks: 'replace',
      says: /Z79\.621/,
      record: coded(['Z94.0', 'Z79.620'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant on tacrolimus.')],
      }),
    },
    {
      why: 'The days stand behind the drug itself, with another in between',
      record: coded(['M54.50', 'Z79.891'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Low back pain. Takes lisinopril 10 mg daily, oxycodone 5 mg for 5 days, senna.',
          ),
        ],
      }),
    },
    {
      why: 'Chronic is the pain, and the drug is for some days',
      record: coded(['M54.50', 'G89.29', 'Z79.891'], {
        documents: [paper('history-and-physical', 'MD', 'Chronic low back pain, hydrocodone 5 mg for 5 days.')],
      }),
    },
    {
      why: 'The list of the discharge summary has the other class',
      says: /Z79\.01/,
      record: coded(['I48.91', 'Z79.02'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Atrial fibrillation.\nDISCHARGE MEDICATIONS:\n- Apixaban 5 mg twice daily\n- Metoprolol 25 mg daily',
          ),
        ],
      }),
    },

    {
      why: 'A course that ends on a day',
      record: coded(['J18.9', 'Z79.2'], {
        documents: [paper('discharge-summary', 'MD', 'Pneumonia. Complete levofloxacin through 1/14.')],
      }),
      says: /Z79\.2 .* short course/,
    },
    {
      why: 'All that is said of the drug is that it was stopped',
      record: coded(['I48.20', 'Z79.01'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic AF. Apixaban discontinued because of bleeding.')],
      }),
      says: /only as stopped \(“/,
      asks: 'remove',
    },
  ],
  silent: [
    {
      why: 'Both are named, and one is coded.',
      record: coded(['I48.21', 'Z79.01'], {
        documents: [
          paper('discharge-summary', 'MD', 'Permanent atrial fibrillation on apixaban. Aspirin 81 mg daily.'),
        ],
      }),
    },
    {
      why: 'Aspirin was stopped, and of another drug nobody speaks.',
      record: coded(['I48.21', 'Z79.01'], {
        documents: [paper('discharge-summary', 'MD', 'Permanent atrial fibrillation. No aspirin.')],
      }),
    },
    {
      why: 'Prophylaxis without an end',
      record: coded(['N39.0', 'Z79.2'], list('Nitrofurantoin 100 mg at bedtime, prophylaxis')),
    },
    { why: 'Six weeks for a bone', record: coded(['M86.171', 'Z79.2'], list('Ceftriaxone 2 g IV daily for 6 weeks')) },
    {
      why: 'One of two goes on',
      record: coded(['N39.0', 'Z79.2'], list('Cephalexin 500 mg for 7 days', 'Methenamine 1 g twice daily')),
    },
    { why: 'Twice a day is no course', record: coded(['I48.91', 'Z79.01'], list('Apixaban 5 mg two times a day')) },
    { why: 'The drug is not in the list', record: coded(['N39.0', 'Z79.2'], list('Furosemide 40 mg')) },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'No list: a taper that goes on for long.',
      record: coded(['A04.71', 'Z79.2'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Recurrent C. difficile colitis, vancomycin for 14 days, then suppressive long term.',
          ),
        ],
      }),
    },
    { why: 'Six weeks, in words', record: coded(['M86.171', 'Z79.2'], list('Ceftriaxone 2 g IV daily for six weeks')) },
    { why: 'Dependent, and no use is coded', record: coded(['F11.20', 'I10'], list('Methadone 60 mg daily')) },
    {
      why: 'The list may have forgotten what a document speaks of',
      record: coded(['I11.0', 'I50.22', 'Z79.01', 'Z79.82'], {
        documents: [
          paper('medication-list', 'RN', 'furosemide 40 mg daily\ncarvedilol 6.25 mg BID', '2026-01-12'),
          paper('progress-note', 'MD', 'HFrEF, on DAPT and a blood thinner.'),
        ],
      }),
    },
    {
      why: 'No list of drugs',
      record: coded(['I11.0', 'I50.22', 'Z79.2'], { documents: [paper('progress-note', 'MD', 'HFrEF, stable.')] }),
    },
    {
      why: 'No antibiotic in the list, and a scan among the documents',
      record: coded(['N39.0', 'Z79.2'], {
        documents: [
          drugs('Furosemide 40 mg daily'),
          home('Vital signs stable.'),
          { type: 'progress-note', author: 'MD' },
        ],
      }),
    },
    {
      why: 'No antibiotic in the list, and the nurse tells of one by its name',
      record: coded(['N39.0', 'Z79.2'], {
        documents: [
          drugs('Furosemide 40 mg daily'),
          home('Vital signs stable.'),
          paper('progress-note', 'MD', 'Cephalexin every night since May.'),
        ],
      }),
    },
    {
      why: 'In the record’s list an antibiotic goes on, among other drugs',
      record: coded(['N39.0', 'Z79.2'], {
        documents: [paper('visit-note', 'RN', 'Vital signs stable.', '2026-01-12')],
      }),
      chart: {
        medications: [
          { text: 'Furosemide 40 mg daily', status: 'active' },
          { text: 'Cephalexin 250 mg every night', status: 'active' },
        ],
      },
    },
    {
      why: 'A taper of a disease that is treated for months',
      record: coded(['L12.0', 'Z79.52'], list('Prednisone 40 mg daily, taper')),
    },
    {
      why: 'Days of a loading dose, and the dose that goes on after them',
      record: coded(['I26.99', 'Z79.01'], list('Apixaban 10 mg twice daily x 7 days, then 5 mg twice daily')),
    },
    {
      why: 'Both kinds of steroids are told.',
      record: coded(['J44.9', 'Z79.51'], {
        documents: [paper('discharge-summary', 'MD', 'COPD on Trelegy and prednisone 5 mg daily.')],
      }),
    },
    {
      why: 'The other kind is coded too.',
      record: coded(['J44.9', 'Z79.51', 'Z79.52'], {
        documents: [paper('discharge-summary', 'MD', 'COPD on prednisone 5 mg daily.')],
      }),
    },
    {
      why: 'Two classes, both told.',
      record: coded(['Z94.0', 'Z79.620'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant on belatacept and tacrolimus.')],
      }),
    },
    {
      why: 'A document could not be read whole: it has a word of the class.',
      record: coded(['C50.912', 'Z79.810'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the left breast on letrozole; tamoxifen before.')],
      }),
    },
    {
      why: 'The provider calls the opioids long-term; what tapers is another drug of the line.',
      record: coded(['C34.11', 'G89.3', 'Z79.891'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Lung cancer of the right upper lobe. Morphine ER 30 mg BID, morphine IR prn, senna, dexamethasone taper done. Cancer pain, on long-term opioids.',
          ),
        ],
      }),
    },
    {
      why: 'What tapers behind a dose is another drug.',
      record: coded(['G89.29', 'M54.50', 'Z79.891'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Chronic low back pain. Takes oxycodone 5 mg q6h, prednisone 20 mg taper for the rash.',
          ),
        ],
      }),
    },

    {
      why: 'Six weeks for a bone end on a day too',
      record: coded(['M86.171', 'Z79.2'], {
        documents: [paper('discharge-summary', 'MD', 'Osteomyelitis right foot, IV vancomycin through 1/20.')],
      }),
    },
    {
      why: 'An end that is far',
      record: coded(['I82.401', 'Z79.01'], {
        documents: [paper('discharge-summary', 'MD', 'DVT. Apixaban through 6/30/2026.')],
      }),
    },
    {
      why: 'One stopped, another begun',
      record: coded(['I48.20', 'Z79.01'], {
        documents: [paper('discharge-summary', 'MD', 'AF. Warfarin stopped, apixaban started.')],
      }),
    },
    {
      why: 'Stopped and begun again',
      record: coded(['I48.20', 'Z79.01'], {
        documents: [
          paper('discharge-summary', 'MD', 'AF. Anticoagulation was discontinued during the bleed, restarted 1/8.'),
        ],
      }),
    },
    {
      why: 'So many weeks, until a day',
      record: coded(['L03.115', 'Z79.2'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis, cephalexin for 6 weeks, until 1/20.')],
      }),
    },
  ],
};
