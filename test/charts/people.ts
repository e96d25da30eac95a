import { mmtaOther } from './people/a-mmta-other.ts';
import { neuroRehab } from './people/b-neuro-rehab.ts';
import { wound } from './people/c-wound.ts';
import { complexNursing } from './people/d-complex-nursing.ts';
import { msRehab } from './people/e-ms-rehab.ts';
import { behavioralHealth } from './people/f-behavioral-health.ts';
import { surgicalAftercare } from './people/g-surgical-aftercare.ts';
import { cardiac } from './people/h-cardiac.ts';
import { endocrine } from './people/i-endocrine.ts';
import { giGu } from './people/j-gi-gu.ts';
import { infectionNeoplasm } from './people/k-infection-neoplasm.ts';
import { respiratory } from './people/l-respiratory.ts';
import type { Person } from './person.ts';

/** Every invented patient, by the clinical group of the principal diagnosis. */
export const PEOPLE: readonly Person[] = [
  ...mmtaOther,
  ...neuroRehab,
  ...wound,
  ...complexNursing,
  ...msRehab,
  ...behavioralHealth,
  ...surgicalAftercare,
  ...cardiac,
  ...endocrine,
  ...giGu,
  ...infectionNeoplasm,
  ...respiratory,
];
