import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Colectomy for cancer: Z48.3 and Z48.815 together.',
      record: coded(['Z48.3', 'Z48.815', 'C18.2', 'Z43.3']),
      severity: 'warn',
      count: 1,
      says: /Excludes1/,
    },
    { why: 'Z48.3 without neoplasm.', record: coded(['Z48.3', 'Z90.12', 'I10']), says: /Z85/ },
    { why: 'The note holds the other way round too.', record: coded(['Z48.816', 'Z48.3', 'C61']), count: 1 },

    {
      why: 'Aftercare of the digestive system, and a cancer of the colon.',
      record: coded(['Z48.815', 'C18.2', 'Z93.3']),
      severity: 'warn',
      says: /where the surgery was for the neoplasm/,
    },
    { why: 'Aftercare of the skin beside a breast cancer.', record: coded(['Z48.817', 'C50.412']), says: /Z48\.3/ },
    {
      why: 'Gallstones coded as current after the gallbladder was taken out.',
      record: coded(['Z48.815', 'K80.00', 'Z90.49'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute cholecystitis with stones. Laparoscopic cholecystectomy on 1/8.'),
        ],
      }),
      severity: 'warn',
      asks: 'remove',
      says: /K80\.00.*“cholecystectomy”/,
    },
    {
      why: 'Aortic stenosis after the valve was replaced.',
      record: coded(['Z48.812', 'Z95.2', 'I35.0'], {
        documents: [paper('discharge-summary', 'MD', 'TAVR on 1/8 for severe aortic stenosis.')],
      }),
      says: /I35\.0/,
    },
    {
      why: 'A hernia that was repaired.',
      record: coded(['Z48.815', 'K43.9'], {
        documents: [paper('discharge-summary', 'MD', 'Repair of a large ventral hernia with mesh on 1/8.')],
      }),
      says: /K43\.9/,
    },
    {
      why: 'The sigmoid that had perforated was taken out.',
      record: coded(['Z48.815', 'K57.20', 'Z43.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Perforated sigmoid diverticulitis, Hartmann procedure on 1/3, antibiotics completed.',
          ),
        ],
      }),
      says: /K57\.20/,
    },
    {
      why: 'An obstruction coded as current after its adhesions were taken down.',
      record: coded(['Z48.815', 'K56.50', 'Z90.49'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Small bowel obstruction from adhesions: lysis of adhesions, small bowel resection 3/21.',
          ),
        ],
      }),
      says: /“lysis of adhesions”/,
    },
    {
      why: 'The bowel that was perforated was taken out.',
      record: coded(['Z48.815', 'K57.20', 'Z43.3'], {
        documents: [
          paper('discharge-summary', 'MD', 'Partial colectomy for perforated diverticulitis with new colostomy.'),
        ],
      }),
      says: /K57\.20/,
      asks: 'remove',
      goes: 'K57.20',
    },
    {
      why: 'The disease of lungs that were replaced.',
      says: /taken away/,
      goes: 'J84.112',
      record: coded(['Z94.2', 'J84.112', 'Z79.52'], {
        documents: [
          paper('discharge-summary', 'MD', 'Double lung transplant in 2022 for idiopathic pulmonary fibrosis.'),
        ],
      }),
    },
    {
      why: 'The cirrhosis of a liver that was replaced.',
      says: /taken away/,
      record: coded(['Z94.4', 'K74.60', 'Z79.621'], {
        documents: [
          paper('discharge-summary', 'MD', 'Liver transplant in 2021 for cryptogenic cirrhosis, graft works well.'),
        ],
      }),
    },
    {
      why: 'Surgery of the brain for what spread there.',
      asks: 'replace',
      record: coded(['Z48.811', 'C34.32', 'C79.31']),
    },
    {
      why: 'The bowel that had perforated went before the stoma was closed',
      says: /K57\.20/,
      asks: 'remove',
      record: coded(['Z48.815', 'K57.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Reversal of colostomy 12/30, for diverticulitis with perforation in spring.',
          ),
        ],
      }),
    },
    {
      why: 'Gangrene went with the limb',
      says: /E11\.52/,
      asks: 'replace',
      record: coded(['Z47.81', 'Z89.511', 'E11.52'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation 12/29 for wet gangrene. Gangrene removed with the limb. Type 2 diabetes with peripheral angiopathy.',
          ),
        ],
      }),
    },
    {
      why: 'Two names of one operation are one finding.',
      record: coded(['Z48.815', 'K57.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Sigmoid colectomy 3/10 for perforated diverticulitis with abscess.'),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /K57\.20/,
    },
  ],
  silent: [
    { why: 'Z48.3 with the cancer.', record: coded(['Z48.3', 'C18.2', 'Z43.2']) },
    { why: 'Z48.3 with its history.', record: coded(['Z48.3', 'Z85.3', 'Z90.12']) },
    { why: 'Benign tumor.', record: coded(['Z48.3', 'D32.0']) },
    { why: 'Aftercare of a body system without neoplasm.', record: coded(['Z48.812', 'I25.10', 'Z95.1']) },
    { why: 'No From date.', record: { principal: 'Z48.3', secondary: ['Z48.815'] }, notLooked: true },

    { why: 'Aftercare of the digestive system, and a cancer of the breast.', record: coded(['Z48.815', 'C50.912']) },
    {
      why: 'Stones in the bile duct stay when the gallbladder goes.',
      record: coded(['Z48.815', 'K80.50'], {
        documents: [paper('discharge-summary', 'MD', 'Laparoscopic cholecystectomy. Retained stone of the bile duct.')],
      }),
    },
    {
      why: 'The operation is still to come.',
      record: coded(['Z48.812', 'Z95.1', 'I35.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Bypass surgery 1/8. Moderate aortic stenosis, TAVR to be scheduled in spring.',
          ),
        ],
      }),
    },
    {
      why: 'No aftercare and no status: when the surgery was, nobody says.',
      record: coded(['I35.0', 'I50.32'], {
        documents: [paper('history-and-physical', 'MD', 'Aortic stenosis, evaluated for TAVR.')],
      }),
    },
    {
      why: 'A hernia of another kind was repaired.',
      record: coded(['Z48.815', 'K44.9'], {
        documents: [paper('discharge-summary', 'MD', 'Inguinal hernia repair on 1/8. Hiatal hernia, on omeprazole.')],
      }),
    },
    {
      why: 'An abscess that is still drained.',
      record: coded(['Z48.815', 'K57.20', 'Z43.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Perforated diverticulitis, Hartmann procedure on 1/3, residual pelvic abscess with drain in place.',
          ),
        ],
      }),
    },
    {
      why: 'An ileus is not what the lysis took away.',
      record: coded(['Z48.815', 'K56.7'], {
        documents: [
          paper('discharge-summary', 'MD', 'Lysis of adhesions 3/21. Ileus, slow to resolve, still on liquids.'),
        ],
      }),
    },
    {
      why: 'An abscess was drained, and nothing taken out.',
      record: coded(['Z48.815', 'K57.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Diverticulitis with abscess, drained through the skin. Colectomy planned for spring.',
          ),
        ],
      }),
    },
    {
      why: 'One lung stays, with its disease.',
      record: coded(['Z94.2', 'J84.112'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left lung transplant for pulmonary fibrosis, which goes on in the right lung.',
          ),
        ],
      }),
    },
    {
      why: 'The liver is waited for.',
      record: coded(['Z94.0', 'K74.60'], {
        documents: [
          paper('discharge-summary', 'MD', 'Kidney transplant 2018. Cirrhosis, on the list for liver transplant.'),
        ],
      }),
    },
    {
      why: 'It came back.',
      record: coded(['Z94.4', 'K74.60'], {
        documents: [paper('discharge-summary', 'MD', 'Liver transplant in 2015, recurrent cirrhosis of the graft.')],
      }),
    },
    {
      why: 'Reversal is planned',
      record: coded(['Z48.815', 'K57.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Perforated diverticulitis 12/20, colostomy. Reversal of the colostomy planned in summer.',
          ),
        ],
      }),
    },
    {
      why: 'Gangrene of the other foot',
      record: coded(['Z47.81', 'Z89.511', 'E11.52'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation 12/29 for gangrene. Left second toe with dry gangrene. Type 2 diabetes with peripheral angiopathy.',
          ),
        ],
      }),
    },
    {
      why: 'No limb is gone',
      record: coded(['E11.52', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with angiopathy. Gangrene of the toe, taken for amputation next week.',
          ),
        ],
      }),
    },
    {
      why: 'No word of it',
      record: coded(['Z47.81', 'Z89.511', 'E11.52'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation 12/29. Type 2 diabetes with peripheral angiopathy.',
          ),
        ],
      }),
    },
  ],
};
