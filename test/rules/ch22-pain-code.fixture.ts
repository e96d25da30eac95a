import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('face-to-face', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chronic pain beside the osteoarthritis that is treated',
      record: coded(['M17.11', 'G89.29'], says('Right knee osteoarthritis with chronic pain. PT for strengthening.')),
      severity: 'warn',
      says: /G89\.29.*beside M17\.11/,
    },
    {
      why: 'Acute pain of a fracture that heals',
      record: coded(['S72.001D', 'G89.11'], says('Hip fracture, PT for gait.')),
    },
    {
      why: 'The provider speaks of pain and not how it is',
      record: coded(['I10', 'G89.29'], says('Hypertension. Has pain.')),
      says: /do not say how it is/,
    },
    {
      why: 'The site behind the pain code, and pain control is not why',
      record: coded(['I10', 'G89.29', 'M54.50'], says('Hypertension teaching. Chronic low back pain.')),
      says: /M54\.50.*goes before G89\.29/,
    },
    {
      why: 'Expected pain after a knee replacement',
      record: coded(
        ['Z47.1', 'Z96.651', 'G89.18'],
        says('After right knee replacement. Postoperative pain, acetaminophen.'),
      ),
      says: /Routine or expected pain/,
    },
    {
      why: 'A drug for pain in the list of drugs is no reason for care',
      record: coded(['M17.11', 'G89.29'], {
        documents: [
          paper('face-to-face', 'MD', 'Right knee osteoarthritis. PT for strengthening.'),
          paper('medication-list', 'RN', 'Acetaminophen 500 mg as needed for pain'),
        ],
      }),
      says: /M17\.11/,
    },
    {
      why: 'As principal too it has to be said how the pain is',
      record: coded(['G89.29', 'I10'], says('Has pain. Hypertension.')),
      says: /do not say how it is/,
    },
    {
      why: 'Listed first, and the documents have the arthritis treated',
      record: coded(['G89.29', 'M17.11'], {
        documents: [paper('discharge-summary', 'MD', 'Knee osteoarthritis. PT for strengthening.')],
      }),
      severity: 'warn',
      says: /pain control/,
    },
    {
      why: 'Pain of an injury, listed first',
      record: coded(['G89.11', 'S72.141D'], {
        documents: [paper('discharge-summary', 'MD', 'Right hip fracture with acute pain. PT for gait.')],
      }),
    },
    {
      why: 'How the pain is, before the device that hurts',
      record: coded(['G89.18', 'T84.84XD']),
      says: /T84\.84XD .* goes before G89\.18/,
    },
  ],
  silent: [
    {
      why: 'Pain after surgery that is more than expected',
      record: coded(
        ['Z47.1', 'Z96.651', 'G89.18'],
        says('After knee replacement, uncontrolled pain, acute; regimen changed.'),
      ),
    },
    {
      why: 'Pain control is the reason',
      record: coded(['G89.29', 'M17.11'], says('Pain management for chronic knee pain.')),
    },
    {
      why: 'The note says so, the arthritis is first',
      record: coded(['M17.11', 'G89.29'], says('Chronic knee pain, home health for pain control.')),
    },
    {
      why: 'Pain of a neoplasm may stand beside it',
      record: coded(['C34.11', 'G89.3'], says('Lung cancer with bone pain.')),
    },
    {
      why: 'Chronic pain with its site first',
      record: coded(['I10', 'M54.50', 'G89.29'], says('Chronic low back pain.')),
    },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'A document of a provider could not be read',
      record: coded(['I10', 'G89.29'], {
        documents: [paper('face-to-face', 'MD', 'Hypertension. Has pain.'), { type: 'progress-note', author: 'MD' }],
      }),
    },
    {
      why: 'Listed first, and the pain is what the visits are for',
      record: coded(['G89.29', 'M17.11'], {
        documents: [paper('discharge-summary', 'MD', 'Knee osteoarthritis. SN for management of chronic pain.')],
      }),
    },
    { why: 'Listed first, and no document tells why', record: coded(['G89.29', 'M17.11']) },
    { why: 'Pain of a device, then how it is', record: coded(['T84.84XD', 'G89.28']) },
  ],
};
