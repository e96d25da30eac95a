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
      why: 'A fracture of osteoporosis is coded, and nobody has a word of osteoporosis.',
      record: coded(['M80.0AXD', 'W18.30XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell in the kitchen. Right pubic ramus fracture. Bone density 2025: normal.',
          ),
        ],
      }),
      says: /M80\.0AXD.* says osteoporosis, and no document does/,
      shows: /“?fracture/,
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
      why: 'A pathological fracture in metastases, coded as an injury.',
      record: coded(['S72.301D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic prostate cancer.',
          ),
        ],
      }),
      severity: 'warn',
      says: /M84\.5/,
      cites: /I\.C\.13\.c/,
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
    {
      why: 'Thin bones are no osteoporosis.',
      record: coded(['M80.052D'], {
        documents: [paper('discharge-summary', 'MD', 'Left hip fracture after a fall. Osteopenia.')],
      }),
    },
    {
      why: 'A healed fracture of the bone disease, and no history of it',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Osteoporosis with an old healed osteoporotic vertebral fracture.'),
        ],
      }),
      severity: 'warn',
      says: /Z87\.310/,
      count: 1,
    },
    {
      why: 'A fragility fracture years ago',
      record: coded(['M81.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Osteoporosis, past fragility fracture of the wrist.')],
      }),
      says: /Z87\.310/,
      severity: 'warn',
    },
    {
      why: 'Osteoporosis, and no document tells of a fracture',
      says: /M81/,
      severity: 'warn',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis, no fracture. Hypertension.')],
      }),
    },
    {
      why: 'One hip, coded as an injury and as broken by osteoporosis.',
      record: coded(['M80.052D', 'S72.002D', 'W19.XXXD'], {
        documents: [paper('history-and-physical', 'MD', 'Fracture of the left hip in senile osteoporosis.')],
      }),
      severity: 'warn',
      asks: 'remove',
      says: /one bone/,
    },
    {
      why: 'A healed fracture to be added asks nobody.',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Osteoporosis with an old healed compression fracture of T12. Hypertension.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'add',
      says: /Z87\.310/,
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
      why: 'Another of the fractures is coded M80',
      record: coded(['S52.501D', 'M80.051D', 'W18.30XD'], seen('Fracture of the distal right radius. Osteoporosis.')),
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
      why: 'A fragility fracture is one of osteoporosis.',
      record: coded(['M80.0AXD'], {
        documents: [paper('discharge-summary', 'MD', 'Fragility fracture of the right pubic ramus. On alendronate.')],
      }),
    },
    {
      why: 'M80 where no document speaks of a fracture.',
      record: coded(['M80.0AXD'], { documents: [paper('discharge-summary', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'Osteoporosis is coded beside it.',
      record: coded(['M80.0AXD', 'M81.0'], {
        documents: [paper('discharge-summary', 'MD', 'Right pubic ramus fracture.')],
      }),
    },
    {
      why: 'A scan may tell of the osteoporosis.',
      record: coded(['M80.0AXD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right pubic ramus fracture.'),
          { type: 'history-and-physical', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'Bone density was normal once, and osteoporosis came since.',
      record: coded(['M80.0AXD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right pubic ramus fracture. Bone density 2010: normal. Osteoporosis since 2020.',
          ),
        ],
      }),
    },
    {
      why: 'The neoplastic fracture is another bone’s.',
      record: coded(['S52.502D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell and broke the left distal radius. Pathological fracture of the T12 vertebra from metastases in 2024.',
          ),
        ],
      }),
    },
    {
      why: 'Coded as it is.',
      record: coded(['M84.551D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic prostate cancer.',
          ),
        ],
      }),
    },
    {
      why: 'What a fracture in a neoplasm left.',
      record: coded(['S72.301S', 'C79.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic cancer, long healed.',
          ),
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
    {
      why: 'The history is coded',
      record: coded(['M81.0', 'Z87.310', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Osteoporosis with an old healed osteoporotic vertebral fracture.'),
        ],
      }),
    },
    {
      why: 'Denied, and of the mother',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Osteoporosis, no history of fragility fracture. Mother had a prior osteoporotic fracture.',
          ),
        ],
      }),
    },
    {
      why: 'A vertebra is compressed',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis with compression of L1, brace. Hypertension.')],
      }),
    },
    {
      why: 'What a fracture of years ago left',
      record: coded(['M80.08XS', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis, kyphosis. Hypertension.')],
      }),
    },
    {
      why: 'Nobody tells of the bone',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Back pain.')],
      }),
    },
    {
      why: 'The hip of one side and the other.',
      record: coded(['M80.052D', 'S72.001D', 'V43.52XD'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Fracture of the left hip in senile osteoporosis, right hip fracture in the collision.',
          ),
        ],
      }),
    },
    {
      why: 'A spine and a hip.',
      record: coded(['M80.08XD', 'S72.001D', 'V43.52XD'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Osteoporotic compression fracture of L1; right hip fracture in the collision.',
          ),
        ],
      }),
    },
  ],
};
