import { coded, type Fixture, paper } from './chart.ts';

/** Values of wounds that come apart, burns, infected lines and poisonings. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A flame burn coded, a chemical one documented.',
      severity: 'warn',
      says: /another kind of burn/,
      asks: 'replace',
      record: coded(['T22.211D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Chemical burn of the right forearm, second degree, from drain cleaner.',
          ),
        ],
      }),
    },
    {
      why: 'A corrosion coded, a scald documented.',
      severity: 'warn',
      says: /another kind of burn/,
      asks: 'replace',
      record: coded(['T22.611D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Scald burn of the right forearm, second degree.')],
      }),
    },
    {
      why: 'Superficial frostbite coded, necrosis documented.',
      severity: 'warn',
      says: /another depth of the frostbite/,
      asks: 'replace',
      record: coded(['T33.831D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Frostbite with necrosis of the right second toe.')],
      }),
    },
    {
      why: 'An accident coded, a suicide attempt documented.',
      severity: 'warn',
      says: /another intent/,
      asks: 'replace',
      record: coded(['T42.4X1D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Suicide attempt with lorazepam in December.')],
      }),
    },
    {
      why: 'Self-harm coded, an accident documented.',
      severity: 'warn',
      says: /another intent/,
      asks: 'replace',
      record: coded(['T42.4X2D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Accidental overdose of lorazepam in December.')],
      }),
    },
    {
      why: 'The skin coded, the fascia documented.',
      severity: 'warn',
      says: /another layer/,
      asks: 'replace',
      record: coded(['T81.31XD', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Dehiscence of the fascia, retention sutures placed.'),
        ],
      }),
    },
    {
      why: 'The fascia coded, the skin documented.',
      severity: 'warn',
      says: /another layer/,
      asks: 'replace',
      record: coded(['T81.321D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Superficial dehiscence of the incision, packed daily.'),
        ],
      }),
    },
    {
      why: 'An exit site coded, the bloodstream documented.',
      severity: 'warn',
      says: /another infection of the line/,
      asks: 'replace',
      record: coded(['T80.212D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. CLABSI from the tunneled central line, which was removed.'),
        ],
      }),
    },
    {
      why: 'The bloodstream coded, the exit site documented.',
      severity: 'warn',
      says: /another infection of the line/,
      asks: 'replace',
      record: coded(['T80.211D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Exit site infection of the tunneled catheter, oral antibiotics.',
          ),
        ],
      }),
    },
    {
      why: 'A stump of the arm coded, one of the leg documented.',
      severity: 'warn',
      says: /another limb/,
      asks: 'replace',
      record: coded(['T87.41', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Infected stump of the right leg below the knee.')],
      }),
    },
    {
      why: 'Money coded, side effects documented.',
      severity: 'warn',
      says: /another reason/,
      asks: 'replace',
      record: coded(['I10', 'T46.5X6D', 'Z91.120'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Skipped doses of hydralazine because of side effects.'),
        ],
      }),
    },
    {
      why: 'Another reason coded, money documented.',
      severity: 'warn',
      says: /another reason/,
      asks: 'replace',
      record: coded(['I10', 'T46.5X6D', 'Z91.128'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Skipped doses of hydralazine, too expensive for him.'),
        ],
      }),
    },
    {
      why: 'A surgical wound coded, a stump documented.',
      severity: 'warn',
      says: /another place of the wound/,
      asks: 'replace',
      record: coded(['T81.31XD', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Dehiscence of the amputation stump on the left, packed daily.',
          ),
        ],
      }),
    },
    {
      why: 'Hot oil corrodes nothing',
      severity: 'warn',
      says: /another kind of burn/,
      asks: 'replace',
      record: coded(['T23.661D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Second degree burns of the back of the right hand, hot cooking oil.'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'A chemical in the house is no chemical burn.',
      record: coded(['T22.211D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Second degree burn of the right forearm from hot soup. Teach to store bleach and lye safely.',
          ),
        ],
      }),
    },
    {
      why: 'Frostbite without necrosis.',
      record: coded(['T33.831D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Superficial frostbite of the right toes without necrosis.'),
        ],
      }),
    },
    {
      why: 'Nobody attempts suicide.',
      record: coded(['T42.4X1D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Accidental lorazepam overdose. No suicidal ideation, no prior suicide attempts.',
          ),
        ],
      }),
    },
    {
      why: 'Another accident.',
      record: coded(['T42.4X2D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Intentional lorazepam overdose. Car accident in 2018.'),
        ],
      }),
    },
    {
      why: 'The fascia holds.',
      record: coded(['T81.31XD', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Dehiscence of the midline incision, fascia intact.'),
        ],
      }),
    },
    {
      why: 'The exit site is looked at.',
      record: coded(['T80.211D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Catheter-related bloodstream infection. Exit site without redness, no tunnel infection.',
          ),
        ],
      }),
    },
    {
      why: 'A stump of the leg, and a line in the arm.',
      record: coded(['T87.43', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Infected stump after below-knee amputation on the right. PICC in the right arm.',
          ),
        ],
      }),
    },
    {
      why: 'Costs are spoken of, and the reason is another.',
      record: coded(['I10', 'T46.5X6D', 'Z91.128'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Skipped doses of hydralazine because of dizziness; its cost is covered.',
          ),
        ],
      }),
    },
    {
      why: 'A stump, and another wound.',
      record: coded(['T81.31XD', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Dehiscence of the midline abdominal incision. Old stump of the left leg is healed.',
          ),
        ],
      }),
    },
  ],
};
