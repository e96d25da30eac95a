import { coded, type Fixture, paper } from './chart.ts';

const seen = (text: string) => ({ documents: [paper('discharge-summary', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hip fracture after a fall on the same level, osteoporosis coded.',
      record: coded(['S72.001D', 'M81.0', 'W18.30XD'], {
        documents: [paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur after a fall at home.')],
      }),
      severity: 'query',
      says: /M80/,
    },
    {
      why: 'The physician documents osteoporosis, the nurse the fall.',
      record: coded(['S22.080D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Compression fracture of T12. Osteoporosis on alendronate. Hypertension.'),
          paper('visit-note', 'RN', 'She tripped over the rug.'),
        ],
      }),
    },
    {
      why: 'Wrist fracture after a ground-level fall.',
      record: coded(['S52.501D', 'M81.0'], {
        documents: [paper('history-and-physical', 'MD', 'Distal radius fracture, right, after ground-level fall.')],
      }),
    },
    {
      severity: 'warn',
      why: 'The physician calls it osteoporotic.',
      record: coded(['S72.001D', 'M81.0'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporotic fracture of the right femoral neck.')],
      }),
    },
    {
      why: 'A nurse’s word that it is traumatic',
      record: coded(['S72.001D', 'M81.0', 'W18.30XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur after a fall at home.'),
          paper('visit-note', 'RN', 'Traumatic fracture of the hip.'),
        ],
      }),
    },
    {
      why: 'That it is traumatic is only possible',
      record: coded(
        ['S72.001D', 'M81.0', 'W18.30XD'],
        seen('Fracture of the neck of the right femur. Possible traumatic fracture.'),
      ),
    },
    {
      why: 'A stumble, and osteoporosis',
      record: coded(['S22.080D', 'M81.0'], seen('T12 compression fracture after a stumble at the door. Osteoporosis.')),
      says: /stumble/,
    },
    {
      why: 'The provider says that the fracture is due to osteoporosis, with the vertebra between',
      record: coded(['S32.010D', 'I10'], {
        documents: [
          paper('face-to-face', 'NP', 'Acute compression fracture L1 due to age-related osteoporosis. Hypertension.'),
        ],
      }),
      severity: 'warn',
    },
    {
      why: 'However he fell: the provider says that it is of osteoporosis.',
      severity: 'warn',
      says: /M80/,
      record: coded(['S32.010D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fell down the stairs. Compression fracture of L1 from osteoporosis.'),
        ],
      }),
    },
    {
      why: 'Osteoporosis with a fracture.',
      severity: 'warn',
      record: coded(['S52.501D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Steroid-induced osteoporosis with pathological fracture of the right distal radius.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Coded M80.',
      record: coded(['M80.051D', 'W18.30XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Osteoporotic fracture of the right femur after a fall from standing.'),
        ],
      }),
    },
    {
      why: 'No osteoporosis is known.',
      record: coded(['S72.001D', 'W18.30XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur after a fall from standing.'),
        ],
      }),
    },
    {
      why: 'A fall from a ladder breaks healthy bones.',
      record: coded(['S72.001D', 'M81.0', 'W11.XXXD'], {
        documents: [paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur. Fell from a ladder.')],
      }),
    },
    {
      why: 'A finger is no such bone.',
      record: coded(['S62.600D', 'M81.0', 'W18.30XD'], {
        documents: [paper('discharge-summary', 'MD', 'Fracture of the finger after a fall.')],
      }),
    },
    {
      why: 'Osteoporosis runs in the family.',
      record: coded(['S72.001D', 'W18.30XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fracture of the right femoral neck.\n\nFamily History:\nMother: osteoporosis',
          ),
        ],
      }),
    },
    { why: 'No document.', record: coded(['S72.001D', 'M81.0', 'W18.30XD']), notLooked: true },
    {
      why: 'The provider says that the fracture is traumatic',
      record: coded(['S72.141D', 'W18.30XD', 'M81.0'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Traumatic right intertrochanteric fracture after a fall on the same level, fixed. Osteoporosis.',
          ),
        ],
      }),
    },
    {
      why: 'What the fracture left',
      record: coded(
        ['S72.001S', 'M81.0', 'W18.30XS'],
        seen('Old fracture of the neck of the right femur after a fall at home.'),
      ),
    },
    {
      why: 'A ladder in the code, and no word of it',
      record: coded(['S72.001D', 'M81.0', 'W11.XXXD'], seen('Fracture of the neck of the right femur.')),
    },
    {
      why: 'The code says a car, the note that she tripped',
      record: coded(
        ['S72.001D', 'M81.0', 'V43.52XD'],
        seen('Fracture of the neck of the right femur. She tripped over the rug.'),
      ),
    },
    {
      why: 'One of two notes tells of the stairs',
      record: coded(['S72.001D', 'M81.0', 'W18.30XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur.'),
          paper('visit-note', 'RN', 'She fell down the stairs.'),
        ],
      }),
    },
    {
      why: 'Another bone is the osteoporotic one.',
      record: coded(['S52.531D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell down the stairs, right Colles fracture. Old osteoporotic vertebral fracture.',
          ),
        ],
      }),
    },
  ],
};
