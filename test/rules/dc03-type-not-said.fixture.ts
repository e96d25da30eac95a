import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Nicotine dependence: of what product? The list asks for it elsewhere (F17.-).',
      record: coded(['J44.9', 'F17.200'], {
        documents: [paper('progress-note', 'MD', 'COPD. Nicotine dependence, not ready to quit.')],
      }),
      severity: 'query',
      says: /do not say the type/,
    },
    {
      why: 'Dysphagia: which phase?',
      record: coded(['I10', 'R13.10'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Dysphagia, nectar-thick liquids.')],
      }),
      severity: 'query',
    },
    {
      why: 'Dysphagia behind the stroke that asks for its type.',
      record: coded(['I69.391', 'R13.10'], {
        documents: [paper('progress-note', 'MD', 'Dysphagia following cerebral infarction, on thickened liquids.')],
      }),
      severity: 'query',
    },
    {
      why: 'An anemia that is treated with iron.',
      record: coded(['D64.9'], {
        documents: [paper('progress-note', 'MD', 'Anemia, ferrous sulfate 325 mg daily.')],
      }),
      says: /type/,
    },
    {
      why: 'An anemia that was transfused.',
      record: coded(['D64.9'], {
        documents: [paper('discharge-summary', 'MD', 'Anemia, received 2 units PRBC.')],
      }),
      says: /type/,
    },
  ],
  silent: [
    {
      why: 'Heart failure, atrial fibrillation and the like are accepted (PD-05).',
      record: coded(['I48.91', 'E78.5', 'E03.9'], {
        documents: [paper('progress-note', 'MD', 'Atrial fibrillation. Hyperlipidemia. Hypothyroidism.')],
      }),
    },
    {
      why: 'The therapist says the phase.',
      record: coded(['R13.10'], { documents: [paper('therapy-evaluation', 'SLP', 'Dysphagia, oropharyngeal phase.')] }),
    },
    {
      why: 'The code says it.',
      record: coded(['G82.21'], { documents: [paper('progress-note', 'MD', 'Paraplegia.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['R13.10']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Paraplegia after a cord injury, wheelchair.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['R13.10']), notLooked: true },
    {
      why: 'The plain name is what the code says: constipation, fibrosis of the lung, a bacterial pneumonia.',
      record: coded(['J84.10', 'K59.00', 'J15.9'], {
        documents: [
          paper('progress-note', 'MD', 'Pulmonary fibrosis. Bacterial pneumonia, resolving. Constipation, on senna.'),
        ],
      }),
    },
    {
      why: 'Multiple sclerosis, low back pain, pulmonary hypertension: complete as named.',
      record: coded(['G35.D', 'M54.50', 'I27.20'], {
        documents: [paper('progress-note', 'MD', 'Multiple sclerosis. Low back pain. Pulmonary hypertension.')],
      }),
    },
    {
      why: 'An aneurysm and an encephalopathy of no stated kind.',
      record: coded(['I71.40', 'G93.40'], {
        documents: [paper('progress-note', 'MD', 'Abdominal aortic aneurysm, watched. Encephalopathy, improved.')],
      }),
    },
    {
      why: 'Hearing loss, which has no other name',
      record: coded(['I10', 'H91.90'], { documents: [paper('history-and-physical', 'MD', 'HTN. Hearing loss.')] }),
    },
    {
      why: 'An anemia that is only watched.',
      record: coded(['D64.9'], {
        documents: [paper('progress-note', 'MD', 'Anemia, hemoglobin 10.2, stable.')],
      }),
    },
    {
      why: 'Cigarettes in the plural.',
      record: coded(['F17.200'], {
        documents: [paper('progress-note', 'MD', 'Nicotine dependent, smokes cigarettes daily.')],
      }),
    },
  ],
};
