import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Shortness of breath beside heart failure',
      record: coded(['I50.33', 'I10', 'R06.02']),
      severity: 'warn',
      says: /R06\.02.*is routinely part of I50\.33/,
    },
    { why: 'Cough beside pneumonia', record: coded(['J18.9', 'R05.1']), says: /R05\.1/ },
    { why: 'Pain of the right knee beside its osteoarthritis', record: coded(['M17.11', 'M25.561']), says: /M25\.561/ },
    { why: 'Burning urination beside a urinary infection', record: coded(['N39.0', 'R30.0']) },
    {
      why: 'Memory loss beside dementia, and fluid beside heart failure',
      record: coded(['G30.9', 'F02.80', 'R41.3', 'I50.22', 'R60.0']),
      count: 2,
    },
    { why: 'Weight loss beside malnutrition', record: coded(['E44.0', 'R63.4']), says: /R63\.4/ },
    {
      why: 'Dizziness as primary, and the note has the vertigo that it is part of',
      record: coded(['R42', 'I10'], {
        documents: [paper('progress-note', 'NP', 'Benign paroxysmal positional vertigo, right ear. Hypertension.')],
      }),
      asks: 'replace',
      says: /R42.* is primary.*of which it is routinely part/,
      cites: /I\.B\.4/,
    },
    {
      why: 'Pain without a place beside phantom limb pain.',
      record: coded(['G54.6', 'R52']),
    },
    {
      why: 'Pain of a knee beside arthritis of multiple sites.',
      record: coded(['M05.79', 'M25.561']),
    },
    {
      why: 'Edema of the lung beside heart failure',
      record: coded(['I50.23', 'J81.0']),
      says: /J81\.0.*is routinely part of I50\.23/,
    },
    {
      why: 'Another pair of the list is kept apart.',
      record: coded(['I50.22', 'R06.02', 'N39.0', 'N30.00']),
      says: /R06\.02/,
    },
    {
      why: 'A note keeps the same two apart: one finding among all rules.',
      record: coded(['H81.10', 'R42', 'I10']),
      says: /R42/,
    },
    { why: 'And another code besides.', record: coded(['H81.10', 'R42', 'T75.23XD']), says: /R42/ },
    {
      why: 'Black stools of an ulcer that bleeds.',
      record: coded(['K26.0', 'K92.1']),
    },
    {
      why: 'Bleeding of a diverticulum, said twice.',
      record: coded(['K57.31', 'K92.2']),
    },
    {
      why: 'Swollen legs are named with the veins, not with the ulcer.',
      record: coded(['I87.2', 'L97.212', 'R60.0']),
      says: /R60\.0.*part of I87\.2/,
    },
    {
      why: 'A marker of the cancer that is coded.',
      record: coded(['C61', 'R97.20'], { documents: [paper('progress-note', 'MD', 'Prostate cancer, PSA elevated.')] }),
    },
    {
      why: 'A reading beside the diagnosis of hypertension',
      record: coded(['I12.9', 'N18.31', 'R03.0']),
      says: /R03\.0 .* is routinely part of I12\.9/,
    },
    {
      why: 'The bruise over a broken hip',
      record: coded(['S72.001D', 'S70.01XD']),
      says: /^S70\.01XD .* superficial injury of the site of S72\.001D/,
      cites: /I\.C\.19\.b\.1/,
      goes: 'S70.01XD',
    },
    { why: 'The scraped knee of a broken kneecap, listed first', record: coded(['S80.211D', 'S82.001D']) },
    {
      why: 'Pain of the limb of the ulcer.',
      record: coded(['L97.211', 'M79.604'], {
        documents: [paper('progress-note', 'MD', 'Ulcer of right calf, skin breakdown only. Pain in right leg.')],
      }),
    },
    {
      why: 'Back pain beside a worn disc of that part of the spine.',
      record: coded(['I10', 'M51.360', 'M54.50'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Lumbar disc degeneration, low back pain.')],
      }),
    },
  ],
  silent: [
    { why: 'Pain of the other knee', record: coded(['M17.11', 'M25.562']) },
    { why: 'Pain of a shoulder beside a knee', record: coded(['M17.11', 'M25.511']) },
    { why: 'Dysphagia after stroke is asked for by the note', record: coded(['I69.391', 'R13.12']) },
    { why: 'Urgency beside enlarged prostate: the note asks for it', record: coded(['N40.1', 'R39.15']) },
    { why: 'A symptom with no disease that explains it', record: coded(['I10', 'R26.89', 'R60.0']) },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'The nurse’s word for it is no diagnosis',
      record: coded(['R42', 'I10'], {
        documents: [paper('visit-note', 'RN', 'Benign paroxysmal positional vertigo, right ear.')],
      }),
    },
    {
      why: 'The provider rules it out',
      record: coded(['R42', 'I10'], {
        documents: [paper('progress-note', 'NP', 'Dizziness. No benign paroxysmal positional vertigo.')],
      }),
    },
    {
      why: 'A symptom behind the primary is not asked about',
      record: coded(['I10', 'R42'], {
        documents: [paper('progress-note', 'NP', 'Benign paroxysmal positional vertigo, right ear.')],
      }),
    },
    {
      why: 'Another disease than the symptom’s',
      record: coded(['R42', 'I10'], { documents: [paper('progress-note', 'NP', 'Dizziness. Hypothyroidism.')] }),
    },
    {
      why: 'The right knee’s pain beside the left knee’s arthrosis, with the right one’s documented: which side is meant CV13 asks',
      record: coded(['M25.561', 'M17.12'], {
        documents: [paper('progress-note', 'MD', 'Osteoarthritis of the right knee.')],
      }),
    },
    {
      why: 'A note takes the symptom out for another disease of the list: CV03, CH39',
      record: coded(['I50.22', 'J96.11', 'R06.02']),
    },
    { why: 'Edema of the lung without heart failure', record: coded(['J81.0', 'N18.6']) },
    {
      why: 'An ulcer that does not bleed.',
      record: coded(['K26.9', 'K92.1']),
    },
    {
      why: 'Swelling is not routinely part of a pressure ulcer or of an ulcer of the leg.',
      record: coded(['E11.621', 'L97.412', 'R60.0']),
    },
    {
      why: 'A rise after treatment has a code of its own.',
      record: coded(['C61', 'R97.21'], {
        documents: [paper('progress-note', 'MD', 'Prostate cancer, rising PSA after prostatectomy.')],
      }),
    },
    {
      why: 'Nerves of the bowel may leave the stomach alone.',
      record: coded(['E11.43', 'R11.2'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes with autonomic neuropathy. Nausea and vomiting.')],
      }),
    },
    { why: 'The bruise of the other hip', record: coded(['S72.001D', 'S70.02XD']) },
    { why: 'A scraped knee, and the hip of the same side', record: coded(['S72.001D', 'S80.211D']) },
    {
      why: 'An abrasion beside a laceration of the lower leg: elsewhere on it',
      record: coded(['S81.811D', 'S80.811D']),
    },
    { why: 'What a break left', record: coded(['S70.01XD', 'S72.001S']) },
    { why: 'A reading, and no diagnosis', record: coded(['E11.9', 'R03.0']) },
    {
      why: 'Neck pain is none of the lumbar spine.',
      record: coded(['I10', 'M48.062', 'M54.2'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Lumbar stenosis with neurogenic claudication. Neck pain.'),
        ],
      }),
    },
    {
      why: 'Pain of an arm is none of an ulcer of the sacrum.',
      record: coded(['L89.153', 'M79.602'], {
        documents: [paper('progress-note', 'MD', 'Stage 3 pressure ulcer of the sacrum. Pain in left arm.')],
      }),
    },
    {
      why: 'Pain of the other leg.',
      record: coded(['L97.211', 'M79.605'], {
        documents: [paper('progress-note', 'MD', 'Ulcer of right calf, skin breakdown only. Pain in left leg.')],
      }),
    },
    {
      why: 'Pain of an arm is none of a cellulitis of a leg.',
      record: coded(['L03.115', 'M79.601'], {
        documents: [paper('progress-note', 'MD', 'Cellulitis of right leg. Pain in right arm.')],
      }),
    },
    {
      why: 'Pouches that are not inflamed.',
      record: coded(['I10', 'K57.30', 'R10.32'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Diverticulosis. Left lower quadrant pain.')],
      }),
    },
    {
      why: 'A polyp.',
      record: coded(['I10', 'K63.5', 'R11.2'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Colon polyp. Nausea with vomiting.')],
      }),
    },
  ],
};
