import { coded, type Fixture, paper } from './chart.ts';

const plan = (text: string) => paper('plan-of-care', 'MD', text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Therapy and nursing are ordered, and nothing says what for',
      record: coded(['I50.22'], {
        documents: [plan('Services: SN 2w4, PT 2w4.\nDiet: low sodium.\nPrognosis: fair.')],
      }),
      severity: 'warn',
      count: 2,
      says: /Skilled nursing is ordered/,
    },
    {
      why: 'Speech therapy is ordered among nursing tasks',
      record: coded(['I69.351'], {
        documents: [plan('Orders: SN 1w4 to assess blood pressure and teach medications. ST 1w4.')],
      }),
      count: 1,
      says: /Speech-language pathology/,
    },
    {
      why: 'Goals that only name a direction',
      record: coded(['I50.22'], {
        documents: [
          plan(
            'SN 2w4 to assess volume status and teach daily weights.\nGoals: improve mobility; patient will maintain optimal health.',
          ),
        ],
      }),
      says: /Goals without a measure: “improve mobility”, “patient will maintain optimal health”/,
    },
    {
      why: 'One vague goal among measured ones',
      record: coded(['M17.11'], {
        documents: [plan('PT 2w4 for gait and stairs.\nGoals: walks 200 feet with cane by week 4; increase strength.')],
      }),
      says: /“increase strength”/,
    },
    {
      why: 'Goals that name a direction, with the document that has them',
      record: coded(['I50.22'], {
        documents: [
          paper('plan-of-care', 'MD', 'SN 2w4 for assessment of heart failure.\nGoals: Patient will improve.'),
        ],
      }),
      key: /^EL05:goals:[^:]+:[^:]+$/,
      says: /“[^”]*improve[^”]*”/,
    },
    {
      why: 'A goal of sixty characters is shown whole',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'SN 2w4 for assessment of heart failure.\nGoals: Patient will improve overall strength, balance and endurance',
          ),
        ],
      }),
      says: /endurance[.”]/,
    },
    {
      why: 'Goals that nobody could measure: do well, cope',
      record: coded(['I50.22'], {
        documents: [plan('Orders: SN 1w4 to assess weight.\nGoals: Patient will do well. Family is coping.')],
      }),
      says: /do well/,
    },
    {
      why: 'What a nurse writes of therapy states no need',
      record: coded(['I50.22'], {
        documents: [plan('Orders: PT 2w4.'), paper('visit-note', 'RN', 'PT for gait and balance.', '2026-01-12')],
      }),
      count: 1,
      says: /Physical therapy/,
    },
    {
      why: 'That someone comes, evaluates and treats says no need',
      record: coded(['I50.22'], { documents: [plan('Orders: PT 2w4 for eval and treat, two visits.')] }),
      count: 1,
      says: /Physical therapy/,
    },
    {
      why: 'Dressings in a sentence that names no nursing',
      record: coded(['I50.22'], {
        documents: [plan('Orders: SN 2w4.'), paper('discharge-summary', 'MD', 'Dressing changed on day 3.')],
      }),
      count: 1,
      says: /Skilled nursing/,
    },
    {
      why: 'The entry of a problem that no therapist treats',
      record: coded(['I50.22'], {
        documents: [plan('SN 2w4 to assess edema. Hypothyroidism: levothyroxine, PT 2w4.')],
      }),
      count: 1,
      says: /Physical therapy/,
    },
    {
      why: 'The problem stands in the entry before',
      record: coded(['I50.22'], { documents: [plan('SN 2w4 to assess edema. Knee OA: acetaminophen. PT 2w4.')] }),
      count: 1,
      says: /Physical therapy/,
    },
    {
      why: 'A nurse wrote the plan down: that says nothing of what nursing is for',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            'Certification from 2026-01-12. Heart failure. SN 2w9. Goals: weight within 2 lb for 30 days.',
          ),
        ],
      }),
      says: /Skilled nursing is ordered/,
    },
    {
      why: 'Only blood is drawn',
      record: coded(['I48.20'], { documents: [plan('Certification. SN 1w8 for lab draws.\nGoals: INR 2 to 3.')] }),
      says: /orders skilled nursing for venipuncture .* venipuncture alone/,
      cites: /409\.42\(c\)/,
    },
    {
      why: 'Occupational therapy alone at the start',
      record: coded(['M17.11'], {
        documents: [plan('Certification. OT 2w4 for bathing and kitchen safety.\nGoals: bathes with SBA by week 3.')],
      }),
      says: /orders occupational therapy .*continues/,
    },
    {
      why: 'An aide alone',
      record: coded(['M17.11'], {
        documents: [plan('Certification. HHA 3w9 for bathing.\nGoals: bathes twice weekly.\nSigned by Ann Lee, RN')],
      }),
      says: /an aide or social worker/,
    },
    {
      why: 'Nursing to keep company',
      record: coded(['I50.22'], {
        documents: [plan('SN 1w9 for company and a check-in.\nGoals: weight within 3 lb.')],
      }),
      says: /Skilled nursing is ordered/,
    },
    {
      why: 'The same in capitals',
      record: coded(['I50.22'], {
        documents: [plan('SERVICES: SKILLED NURSING 2W4, PT 2W4.\nDIET: LOW SODIUM.\nPROGNOSIS: FAIR.')],
      }),
      severity: 'warn',
      count: 2,
      says: /Skilled nursing is ordered/,
    },
  ],
  silent: [
    {
      why: 'Each discipline with what it does, goals with measures',
      record: coded(['I50.22'], {
        documents: [
          plan(
            'SN 2w4 to assess volume and teach daily weights; PT 2w4 for gait and stairs.\nGoals: weight within 2 pounds of 171 for 30 days; improves Timed Up and Go to 18 seconds by week 4.',
          ),
        ],
      }),
    },
    {
      why: 'The need stands in the face-to-face note',
      record: coded(['M17.11'], {
        documents: [
          plan('PT 2w4.\nGoals: climbs 12 stairs with rail by week 3.'),
          paper('face-to-face', 'MD', 'Physical therapy for gait training and range of motion.'),
        ],
      }),
    },
    {
      why: 'The therapist’s own evaluation',
      record: coded(['I69.351'], {
        documents: [
          plan('OT 1w4.'),
          paper('therapy-evaluation', 'OT', 'Needs moderate assist for bathing.', '2026-01-14'),
        ],
      }),
    },
    {
      why: 'The evaluation is a scan',
      record: coded(['I69.351'], {
        documents: [plan('OT 1w4.'), { type: 'therapy-evaluation', author: 'OT', date: '2026-01-14' }],
      }),
    },
    { why: 'No plan of care', record: coded(['I50.22']), notLooked: true },
    {
      why: 'In shorthand: the tasks stand behind the discipline',
      record: coded(['I50.22'], {
        documents: [plan('SN 1w5; PT 2w4\nOrders: SN: orthostatic BP, bowel regimen. PT 2w4 for stairs and falls.')],
      }),
    },
    {
      why: 'What for, right behind the visits',
      record: coded(['I69.354'], {
        documents: [plan('OT 1w1 2w5 left arm, shoulder positioning.\nGoals: pain 3 of 10 by week 5.')],
      }),
    },
    {
      why: 'What therapy is for, behind its visits and in its goals',
      record: coded(['I50.22'], {
        documents: [
          plan('Orders: SN 1w4 to assess weight. PT 2w5 conditioning for transplant.\nGoals: weight 180 by week 4.'),
          plan('Orders: PT 2w4.\nGoals: Walks 200 ft by week 4.'),
        ],
      }),
    },
    {
      why: 'The discharge summary says what nursing is for',
      record: coded(['I50.22'], {
        documents: [plan('Orders: SN 2w4.'), paper('discharge-summary', 'MD', 'Home nursing, dressing daily.')],
      }),
    },
    {
      why: 'Ordered in the entry of a problem',
      record: coded(['I50.22'], { documents: [plan('SN 2w4 to assess edema. Knee OA: acetaminophen, PT 2w4.')] }),
    },
    {
      why: 'Occupational therapy for safety',
      record: coded(['G30.1'], {
        documents: [
          paper('face-to-face', 'NP', 'SN for medication teaching, OT for safety.'),
          plan('SN 1w9: observe and assess. OT 1w4.'),
        ],
      }),
    },
    {
      why: 'Occupational therapy for an arm',
      record: coded(['I69.354'], { documents: [plan('SN 1w6 to assess blood pressure. OT 2w6 L UE.')] }),
    },
    {
      why: 'Blood is drawn, and more is done',
      record: coded(['I48.20'], {
        documents: [plan('Certification. SN 1w8 for lab draws and to assess bleeding.\nGoals: INR 2 to 3.')],
      }),
    },
    {
      why: 'Blood is drawn beside therapy',
      record: coded(['I48.20'], {
        documents: [plan('Certification. SN 1w8 for lab draws. PT 2w4 for gait.\nGoals: INR 2 to 3.')],
      }),
    },
    {
      why: 'Occupational therapy that continues',
      record: coded(['M17.11'], {
        from: '2026-03-13',
        admission: '2026-01-12',
        documents: [plan('Certification. OT 2w4 for bathing.\nGoals: bathes with SBA by week 3.')],
      }),
    },
    {
      why: 'Occupational therapy, and nursing in an order beside the plan',
      record: coded(['M17.11'], {
        documents: [
          plan('Certification. OT 2w4 for bathing.\nGoals: bathes with SBA by week 3.'),
          paper('order', 'MD', 'SN 1w2 to assess the incision.'),
        ],
      }),
    },
    {
      why: 'Another payer',
      record: coded(['M17.11'], {
        payer: 'medicaid',
        documents: [plan('Certification. OT 2w4 for bathing.\nGoals: bathes with SBA by week 3.')],
      }),
    },
    {
      why: 'A page of the plan',
      record: coded(['M17.11'], { documents: [plan('OT 2w4 for bathing.')] }),
    },
    {
      why: 'A visit for company says no need of nursing, of which the goals tell',
      record: coded(['I50.22'], { documents: [plan('SN 2w4 to assess volume status.\nGoals: weight within 3 lb.')] }),
    },
    {
      why: 'Two visits a day are the patient’s walks, and no therapy',
      record: coded(['I50.22'], {
        documents: [
          plan(
            'SN 2w4 to assess volume status.\nActivities: pt 2 x daily to the mailbox.\nGoals: weight within 3 lb by week 4.',
          ),
        ],
      }),
    },
  ],
};
