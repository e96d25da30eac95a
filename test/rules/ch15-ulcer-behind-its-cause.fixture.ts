import { coded, type Fixture, paper } from './chart.ts';

const NP = paper('history-and-physical', 'NP', 'Chronic venous hypertension with ulcer of the right leg.');
const note = (text: string, date = '2026-01-12') => paper('wound-note', 'RN', text, date);
const FAT = note('R lat lower leg 4.5 x 3.2 cm, fat layer exposed, moderate exudate.');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Foot ulcer beside diabetes without the combination code.',
      record: coded(['L97.512', 'E11.42', 'I10']),
      severity: 'warn',
      says: /E11\.621/,
    },
    { why: 'The same with type 1 and a calf ulcer.', record: coded(['E10.65', 'L97.222', 'I10']), says: /E10\.622/ },
    {
      why: 'An ulcer of the back before the diabetes that caused it.',
      record: coded(['L98.421', 'E11.622', 'Z79.4']),
      says: /E11\.622.* goes before L98\.421/,
    },

    {
      why: 'The nurse says how deep the ulcer is.',
      record: coded(['I83.012', 'L97.219'], {
        documents: [
          paper('progress-note', 'MD', 'Varicose ulcer of the right calf.'),
          paper('wound-note', 'RN', 'Chronic ulcer of the right calf with fat layer exposed.'),
        ],
      }),
      says: /L97\.212/,
    },
    {
      why: 'A healed ulcer has no code.',
      record: coded(['I87.2', 'L97.211'], {
        documents: [paper('progress-note', 'MD', 'Venous insufficiency. Ulcer of the right calf, healed.')],
      }),
      severity: 'error',
    },
    {
      why: 'The wound note describes the depth without the word ulcer, and the code says another.',
      record: coded(['I87.311', 'L97.813'], {
        documents: [
          paper('history-and-physical', 'NP', 'Chronic venous hypertension with ulcer of the right leg.'),
          paper('wound-note', 'RN', 'R lat lower leg 4.5 x 3.2 cm, fat layer exposed, moderate exudate.', '2026-01-12'),
        ],
      }),
      says: /another depth/,
    },
    {
      why: 'The only ulcer has no depth, and the wound note has one.',
      record: coded(['I87.311', 'L97.819'], {
        documents: [
          paper('history-and-physical', 'NP', 'Chronic venous hypertension with ulcer of the right leg.'),
          paper('wound-note', 'RN', 'R lower leg 4 x 3 cm, limited to breakdown of skin.', '2026-01-12'),
        ],
      }),
      says: /says the depth/,
    },
    {
      why: 'The heel is coded, and documents know another part of the foot',
      record: coded(['I70.245', 'L97.422'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Atherosclerosis native arteries L leg w ulceration other part of foot, fat layer exposed.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /another place/,
    },
    {
      why: 'The second ulcer of a sentence has no code',
      record: coded(['I87.2', 'L97.211'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Venous ulcer of right calf limited to skin breakdown, and left ankle ulcer with fat layer exposed, chronic venous insufficiency.',
          ),
        ],
      }),
      count: 1,
      says: /left ankle/,
    },
    {
      why: 'No document says the coded depth',
      record: coded(['I87.311', 'L97.813'], { documents: [NP, FAT] }),
      says: /says another depth .*, and no document says the coded one/,
    },
    {
      why: 'Two ulcers, and one of two notes tells a depth of each',
      record: coded(['I87.313', 'L97.813', 'L97.823'], {
        documents: [
          NP,
          note('R lower leg fat layer exposed. L lower leg limited to breakdown of skin.'),
          note('R lower leg fat layer exposed.', '2026-01-14'),
        ],
      }),
      count: 2,
    },
    {
      why: 'The ulcer alone, and the note has its cause.',
      record: coded(['L97.312', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Venous stasis ulcer of the right ankle with fat layer exposed, from chronic venous insufficiency.',
          ),
        ],
      }),
      asks: 'add',
      says: /what it comes from/,
    },
    {
      why: 'An ulcer of the ankle behind the code for ulcers of the foot.',
      record: coded(['E11.621', 'L97.512', 'L97.322', 'I10']),
      says: /L97\.322 .*E11\.622/,
      asks: 'add',
      quotes: /L97\.4/,
    },
    {
      why: 'The ulcer goes to the bone.',
      record: coded(['E11.621', 'L97.422'], { documents: [note('L heel ulcer to bone, 2 x 2 cm.')] }),
      says: /another depth/,
    },
  ],
  silent: [
    { why: 'Diabetic foot ulcer.', record: coded(['E11.621', 'L97.512', 'I10']) },
    { why: 'A venous ulcer in a diabetic: another cause is coded.', record: coded(['I87.2', 'L97.222', 'E11.9']) },
    { why: 'An ulcer without diabetes.', record: coded(['L97.512', 'I10']) },
    { why: 'The list is not whole.', record: { from: '2026-01-12', principal: 'L97.512' }, notLooked: true },

    {
      why: 'The depth as documented.',
      record: coded(['I83.012', 'L97.212'], {
        documents: [paper('wound-note', 'RN', 'Chronic ulcer of the right calf with fat layer exposed.')],
      }),
    },
    {
      why: 'Two ulcers and one telling: it may be of the other one.',
      record: coded(['I87.313', 'L97.812', 'L97.829'], {
        documents: [
          paper('history-and-physical', 'NP', 'Chronic venous hypertension with ulcers of both legs.'),
          paper('wound-note', 'RN', 'R lower leg: fat layer exposed.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'The depth told is that of a pressure ulcer of the list.',
      record: coded(['E11.622', 'L97.211', 'L89.153'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Diabetic ulcer of the right calf, limited to breakdown of skin. Pressure ulcer of sacrum stage 3.',
          ),
          paper('wound-note', 'RN', 'Sacrum: fat layer exposed. Calf: partial thickness.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'Both ulcers of a sentence are coded',
      record: coded(['I87.2', 'L97.211', 'L97.322'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Venous ulcer of right calf limited to skin breakdown, and left ankle ulcer with fat layer exposed, chronic venous insufficiency.',
          ),
        ],
      }),
    },
    {
      why: 'A foot ulcer is the one of the heel',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Diabetic foot ulcer, right heel, fat layer exposed. Foot ulcer dressing daily.',
          ),
        ],
      }),
    },
    {
      why: 'Two ulcers behind one word, both coded',
      record: coded(['E11.621', 'L97.512', 'L97.422'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetic ulcers: R great toe fat layer exposed, L heel fat layer exposed.'),
        ],
      }),
    },
    { why: 'Two codes of diabetes, one of which says the ulcer', record: coded(['E11.621', 'E11.42', 'L97.512']) },
    {
      why: 'Another specified depth is none that words tell',
      record: coded(['I87.311', 'L97.818'], { documents: [NP, FAT] }),
    },
    {
      why: 'The wound may be the pressure ulcer',
      record: coded(['I87.311', 'L97.813', 'L89.152'], { documents: [NP, FAT] }),
    },
    {
      why: 'A scan may tell the depth',
      record: coded(['I87.311', 'L97.813'], { documents: [NP, FAT, { type: 'wound-note', author: 'RN' }] }),
    },
    {
      why: 'Venous insufficiency in the list, and the ulcer of something else.',
      record: coded(['L97.312', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Ulcer of the right ankle after a blister, fat layer exposed. Chronic venous insufficiency.',
          ),
        ],
      }),
    },
    {
      why: 'A cause in a nurse’s words.',
      record: coded(['L97.312', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Ulcer of the right ankle, fat layer exposed.'),
          paper('visit-note', 'RN', 'Venous stasis ulcer of the right ankle, fat layer exposed.'),
        ],
      }),
    },
    { why: 'Both are coded.', record: coded(['E11.621', 'L97.512', 'E11.622', 'L97.322']) },
    { why: 'The heel is of the foot.', record: coded(['E11.621', 'L97.412', 'I10']) },
    { why: 'The ulcer of the leg has a cause of its own.', record: coded(['E11.621', 'L97.512', 'I87.2', 'L97.822']) },
    {
      why: 'An ulcer that nobody coded has no cause to code.',
      record: coded(['I10', 'E78.5'], {
        documents: [paper('discharge-summary', 'MD', 'Venous stasis ulcer of the right ankle. Hypertension.')],
      }),
    },
  ],
};
