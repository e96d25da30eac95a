import { coded, type Fixture, paper } from './chart.ts';

const f2f = (text: string) => ({ documents: [paper('face-to-face', 'MD', text)] });
const WHOLE =
  'Homebound: needs a walker and the help of her daughter to leave home. She is normally unable to leave, and leaving takes a considerable and taxing effort: she must rest after 30 feet because of dyspnea.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Homebound is claimed and nothing said of why',
      record: coded(['I50.22'], f2f('Heart failure. Patient is homebound. Needs nursing.')),
      severity: 'warn',
      says: /criterion one.*normal inability.*taxing effort/,
      count: 2,
    },
    {
      why: 'A walker, and no word of inability or effort',
      record: coded(['M17.11'], f2f('Right knee osteoarthritis, uses a rolling walker. Homebound due to knee pain.')),
      says: /normal inability to leave home; criterion two.*Found: criterion one.*“rolling walker”/,
      count: 1,
    },
    {
      why: 'Effort is not said',
      record: coded(['I50.22'], f2f('Requires wheelchair and is normally unable to leave home because of weakness.')),
      says: /not found: criterion two, considerable and taxing effort\./,
      count: 1,
    },
    {
      why: 'The words of the manual and nothing of this patient',
      record: coded(
        ['I10'],
        f2f(
          'Due to illness or injury the patient requires the assistance of another person and a supportive device to leave home. There exists a normal inability to leave home, and leaving home requires a considerable and taxing effort.',
        ),
      ),
      says: /general words only/,
      count: 1,
    },
    {
      why: 'She does not use a walker',
      record: coded(
        ['I50.22'],
        f2f('Does not use a walker. Normally unable to leave home; taxing effort with dyspnea.'),
      ),
      says: /not found: criterion one/,
    },
    {
      why: 'Only a plan of care was given, which need not hold it: information',
      record: coded(['I50.22'], {
        documents: [paper('plan-of-care', 'MD', 'Diagnoses: heart failure. SN 2w4 to assess weight. DME: walker.')],
      }),
      severity: 'info',
      says: /No face-to-face note is among the documents/,
    },
    {
      why: 'The plan certifies in the words that every plan has: still only a plan',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: heart failure. SN 2w4 to assess weight. DME: walker.\nI certify that this patient is confined to his home and needs intermittent skilled nursing.',
          ),
        ],
      }),
      severity: 'info',
      count: 1,
    },
    {
      why: 'He stays home because he likes to, and stops for other reasons',
      record: coded(['I50.22'], f2f('HF. Walks with walker; normally stays home because he likes television.')),
      says: /effort\./,
    },
    {
      why: 'The walker is the wife’s',
      record: coded(['I50.22'], f2f('Wife uses a walker. Normally unable to leave home; taxing effort with dyspnea.')),
      says: /not found: criterion one/,
    },
    {
      why: 'What stands before is not why she stays at home',
      record: coded(
        ['N39.0'],
        f2f(
          'Skilled nursing for ertapenem, midline and Foley teaching. Patient is homebound due to illness; requires assistive device and another person to leave home; normal inability to leave home; considerable and taxing effort.',
        ),
      ),
      says: /in general words only/,
      count: 1,
    },
    {
      why: 'An infected prosthetic joint is no device to walk with',
      record: coded(
        ['T84.53XD'],
        f2f('Prosthetic joint infection. Unable to leave normally, taxing effort, knee pain 7/10.'),
      ),
      says: /not found: criterion one/,
    },
    {
      why: 'A note of the encounter beside the plan: it should hold it',
      record: coded(['I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Heart failure, needs nursing.'),
          paper('plan-of-care', 'MD', 'Heart failure. Nursing weekly.', '2026-01-13'),
        ],
      }),
      severity: 'warn',
      says: /not found/,
    },
    {
      why: 'Unable to leave the bed alone is not unable to leave home',
      record: coded(
        ['G12.21'],
        f2f(
          'ALS with leg weakness. Homebound: wheelchair, needs two caregivers; unable to leave his bed alone, taxing effort because of weakness.',
        ),
      ),
      says: /not found: criterion two, normal inability/,
    },
    {
      why: 'The criteria stand in print, and nobody wrote anything behind them',
      record: coded(
        ['I50.22'],
        f2f(
          'Heart failure, rales at both bases.\nCriterion 1 - needs a supportive device to leave home. Describe: ______\nCriterion 2 - normally unable to leave home, taxing effort. Describe: ______',
        ),
      ),
    },
    {
      why: 'The walker is refused, and help is not needed: no criterion one.',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Heart failure. Refuses a walker and walks without help. Normally unable to leave home; leaving is a considerable and taxing effort, dyspnea at 30 feet.',
          ),
        ],
      }),
      says: /criterion one/,
    },
  ],
  silent: [
    { why: 'Both criteria and a reason', record: coded(['I50.22'], f2f(WHOLE)) },
    {
      why: 'Spread over the note and the therapist’s evaluation',
      record: coded(['I69.351'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Stroke. He is unable to leave home without a wheelchair because of right hemiparesis.',
          ),
          paper(
            'therapy-evaluation',
            'PT',
            'Leaving the house is a taxing effort: sits down after 20 feet.',
            '2026-01-13',
          ),
        ],
      }),
    },
    {
      why: 'Bedbound says it all',
      record: coded(['G12.21'], f2f('ALS, bedbound, Hoyer lift with two persons, homebound.')),
    },
    {
      why: 'Leaving is contraindicated, with the reason',
      record: coded(
        ['D70.1'],
        f2f(
          'Neutropenia after chemotherapy: leaving home is medically contraindicated. Normally unable to leave home; any outing leaves him exhausted.',
        ),
      ),
    },
    {
      why: 'A visit note that may say it is a scan',
      record: coded(['I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Needs nursing for heart failure.'),
          { type: 'visit-note', author: 'RN', date: '2026-01-12' },
        ],
      }),
    },
    { why: 'Neither note nor plan', record: coded(['I50.22']), notLooked: true },
    {
      why: 'In everyday words: carried, worn out',
      record: coded(
        ['I50.22'],
        f2f(
          'Heart failure. Housebound; her son carries her down the stairs, and she is worn out for the rest of the day.',
        ),
      ),
    },
    {
      why: 'In shorthand',
      record: coded(
        ['I50.22'],
        f2f('HF. Absences from home infrequent and short. Needs crutches. Leaving is a hardship: pain 8/10.'),
      ),
    },
    {
      why: 'Walking brings on dyspnea',
      record: coded(
        ['I50.22'],
        f2f('Homebound: needs portable oxygen and another person, cannot normally leave; 10 feet causes dyspnea.'),
      ),
    },
    {
      why: 'Has to stop and catch his breath',
      record: coded(
        ['I50.22'],
        f2f('HF. Uses walker, needs his wife, stops every few steps to catch his breath. Normally stays home.'),
      ),
    },
    {
      why: 'What is wrong stands in the sentence before',
      record: coded(
        ['Z47.81', 'Z89.511'],
        f2f(
          'After right below-knee amputation. Homebound: wheelchair, one person; cannot leave otherwise; exhausting.',
        ),
      ),
    },
    {
      why: 'In plain words of a visit',
      record: coded(
        ['I50.22'],
        f2f(
          'She can’t get down the porch steps without her son holding her; it wipes her out for the rest of the day, so she hardly ever goes out. Dyspnea.',
        ),
      ),
    },
    {
      why: 'Unattended is not safe, and the trips are few',
      record: coded(
        ['G30.9'],
        f2f('Wanders; cannot be safely out unattended. Leaving causes severe distress, and he refuses to leave home.'),
      ),
    },
    {
      why: 'Cannot, in short',
      record: coded(
        ['J84.112'],
        f2f(
          'Pulmonary fibrosis. Homebound: wheelchair and a helper. Normally can’t leave home; effort considerable and taxing, SpO2 falls to 79%.',
        ),
      ),
    },
    {
      why: 'In a sentence about being homebound, leaving is leaving home',
      record: coded(
        ['G12.21'],
        f2f(
          'ALS with leg weakness. Homebound: wheelchair, needs two caregivers; unable to leave, taxing effort because of weakness.',
        ),
      ),
    },
    {
      why: 'Effort in other words',
      record: coded(
        ['I50.22'],
        f2f(
          'Homebound: cane and her son, normally unable to leave; each outing is an enormous effort, her legs give out.',
        ),
      ),
    },
    {
      why: 'Effort by what comes after it',
      record: coded(
        ['I50.22'],
        f2f(
          'Homebound: needs cane and her son, normally unable to leave home for dyspnea; sleeps all afternoon after visits.',
        ),
      ),
    },
    {
      why: 'How seldom, and what it does to him',
      record: coded(
        ['I50.22'],
        f2f('Homebound: cane and his son; gets out about every two months, and it makes him dizzy and breathless.'),
      ),
    },
    {
      why: 'Ataxia is of this patient',
      record: coded(
        ['I69.393'],
        f2f(
          'Homebound: wheelchair with assistance of one, normally unable to leave home, taxing effort due to ataxia.',
        ),
      ),
    },
    {
      why: 'So are precautions after surgery on the chest',
      record: coded(
        ['Z48.812'],
        f2f(
          'Homebound: sternal precautions, needs another person, normally unable to leave home, considerable and taxing effort.',
        ),
      ),
    },
    {
      why: 'A companion, the illness of the mind that keeps her in, and how seldom she is away.',
      record: coded(['F20.0', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Schizophrenia. Refuses to leave home without her mother, unsafe alone in the street. Leaving the house is taxing, absent only for the psychiatrist.',
          ),
        ],
      }),
    },
    {
      why: 'Needs a companion.',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Heart failure with an assist device. Needs a trained companion to leave home. Absences are rare; going out is a taxing effort, short of breath after 50 feet.',
          ),
        ],
      }),
    },
  ],
};
