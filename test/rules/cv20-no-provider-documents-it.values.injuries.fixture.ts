import { coded, type Fixture, paper } from './chart.ts';

/** Values of injuries of bones, joints, chest and cord. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'One rib coded, several documented.',
      severity: 'warn',
      says: /another count of broken ribs/,
      asks: 'replace',
      record: coded(['S22.31XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Four rib fractures on the right from a fall.')],
      }),
    },
    {
      why: 'An injury coded, a degenerative tear documented.',
      severity: 'warn',
      says: /another origin of the tear/,
      asks: 'replace',
      record: coded(['S46.011D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Degenerative rotator cuff tear of the right shoulder, in therapy.',
          ),
        ],
      }),
    },
    {
      why: 'A stable burst coded, an unstable one documented.',
      severity: 'warn',
      says: /another stability/,
      asks: 'replace',
      record: coded(['S32.011D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Unstable burst fracture of L1, fused.')],
      }),
    },
    {
      why: 'Complete coded, incomplete documented.',
      severity: 'warn',
      says: /another completeness/,
      asks: 'replace',
      record: coded(['G82.21', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Incomplete paraplegia after an old injury.')],
      }),
    },
    {
      why: 'An old tear coded, a current injury documented.',
      severity: 'warn',
      says: /another age of the tear/,
      asks: 'replace',
      record: coded(['M23.203', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Acute tear of the medial meniscus of the right knee.'),
        ],
      }),
    },
    {
      why: 'Air coded, blood documented.',
      severity: 'warn',
      says: /another kind of injury of the chest/,
      asks: 'replace',
      record: coded(['S27.0XXD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Traumatic hemothorax, chest tube removed.')],
      }),
    },
    {
      why: 'The cord was hurt higher than coded.',
      record: coded(['G82.21', 'S24.113S'], {
        documents: [paper('history-and-physical', 'MD', 'Complete paraplegia from T4 spinal cord injury in 2014.')],
      }),
      severity: 'warn',
      says: /level of the cord/,
    },
    {
      why: 'Low and high quadriplegia.',
      record: coded(['G82.53', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'C3 quadriplegia, complete. Hypertension.')],
      }),
      severity: 'warn',
      says: /level of the cord/,
    },
  ],
  silent: [
    {
      why: 'One rib, said so.',
      record: coded(['S22.31XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Single rib fracture on the right, two bruises.')],
      }),
    },
    {
      why: 'The tear is traumatic, the joint worn.',
      record: coded(['S46.011D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Traumatic rotator cuff tear on the right. Degenerative disease of the lumbar spine.',
          ),
        ],
      }),
    },
    {
      why: 'Said as coded.',
      record: coded(['S32.012D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Unstable burst fracture of L1. Vital signs stable.'),
        ],
      }),
    },
    {
      why: 'A complete recovery is none.',
      record: coded(['G82.22', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Incomplete paraplegia, physical therapy course complete.'),
        ],
      }),
    },
    {
      why: 'Both stood in the chest.',
      record: coded(['S27.2XXD', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Traumatic hemothorax and pneumothorax, chest tube removed.'),
        ],
      }),
    },
    {
      why: 'Two levels, one of them the coded one.',
      record: coded(['G82.21', 'S24.112S'], {
        documents: [paper('history-and-physical', 'MD', 'Complete paraplegia, cord injury at T6-T7.')],
      }),
    },
    {
      why: 'A level of a broken bone.',
      record: coded(['G82.21', 'S24.113S'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Complete paraplegia from T10 cord injury in 2014. T4 compression fracture 2024, healed.',
          ),
        ],
      }),
    },
    {
      why: 'Two neighbors among the vertebrae of the neck.',
      record: coded(['G82.54', 'S14.106S'], {
        documents: [paper('history-and-physical', 'MD', 'Incomplete quadriplegia after C5-C6 spinal cord injury.')],
      }),
    },
    {
      why: 'Nothing is said of consciousness, and the code says that nothing is known.',
      record: coded(['S06.0XAD', 'W18.30XD'], {
        documents: [paper('history-and-physical', 'MD', 'Concussion after a fall.')],
      }),
    },
    {
      why: 'Two degrees in one phrase, each coded for its place.',
      record: coded(['T24.212D', 'T22.311D'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Second and third degree burns: left thigh second degree, right forearm third degree.',
          ),
        ],
      }),
    },
    {
      why: 'A word for two degrees at once.',
      record: coded(['T24.212D', 'T24.392D'], {
        documents: [paper('history-and-physical', 'MD', 'Second and third degree burn of the left thigh and calf.')],
      }),
    },
  ],
};
