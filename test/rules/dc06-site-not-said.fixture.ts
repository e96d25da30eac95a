import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Osteoarthritis: which joint?',
      record: coded(['I10', 'M19.90'], { documents: [paper('progress-note', 'MD', 'Hypertension. Osteoarthritis.')] }),
      severity: 'query',
      says: /do not say the site/,
    },
    {
      why: 'Cellulitis: where?',
      record: coded(['L03.90'], { documents: [paper('discharge-summary', 'MD', 'Cellulitis, on cephalexin.')] }),
      severity: 'query',
    },
    {
      why: 'Secondary cancer of an unspecified site.',
      record: coded(['C34.11', 'C79.9'], {
        documents: [paper('progress-note', 'MD', 'Lung cancer of the right upper lobe. Metastatic cancer.')],
      }),
      severity: 'query',
    },
    {
      why: 'Spinal stenosis: of which region?',
      record: coded(['M48.00', 'I10'], { documents: [paper('progress-note', 'MD', 'Spinal stenosis. Hypertension.')] }),
    },
    {
      why: 'Which part of the femur?',
      record: coded(['S72.91XD'], {
        documents: [paper('discharge-summary', 'MD', 'Fracture of right femur after a fall, ORIF 12/28.')],
      }),
      says: /which part/,
    },
    {
      why: 'Which bone of the pelvis?',
      record: coded(['S32.9XXD'], {
        documents: [paper('discharge-summary', 'MD', 'Pelvic fracture after a fall, weight bearing as tolerated.')],
      }),
      says: /which bone/,
    },
  ],
  silent: [
    {
      why: 'The note says the joint.',
      record: coded(['M19.90'], {
        documents: [paper('progress-note', 'MD', 'Osteoarthritis of the knees and hands.')],
      }),
    },
    {
      why: 'The code says it.',
      record: coded(['L03.115'], { documents: [paper('progress-note', 'MD', 'Cellulitis.')] }),
    },
    {
      why: 'Not documented at all.',
      record: coded(['M19.90', 'I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['I10', 'M19.90']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Hypertension. Osteoarthritis.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['I10', 'M19.90']), notLooked: true },
    {
      why: 'The neck of the femur is the site; which part of it nobody writes.',
      record: coded(['S72.001D', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Right femoral neck fracture, pinned, healing. Hypertension.')],
      }),
    },
    {
      why: 'The lung, and the breast, are the site.',
      record: coded(['C34.91', 'C50.911'], {
        documents: [paper('progress-note', 'MD', 'Right lung cancer. Right breast cancer.')],
      }),
    },
    {
      why: 'The next sentence has the part.',
      record: coded(['S72.91XD'], {
        documents: [paper('discharge-summary', 'MD', 'Right femur fracture. Intertrochanteric, fixed with a nail.')],
      }),
    },
    {
      why: 'The rami are named.',
      record: coded(['S32.9XXD'], {
        documents: [paper('discharge-summary', 'MD', 'Pelvic fracture: right superior and inferior pubic rami.')],
      }),
    },
  ],
};
