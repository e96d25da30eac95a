import type { DrugRow } from './drug-row.ts';

/** Drugs against cancers, and against infections that are treated for long. */
export const CANCERS_AND_INFECTIONS: readonly DrugRow[] = [
  [
    'tamoxifen|anastrozole|arimidex|letrozole|femara|exemestane|aromasin|palbociclib|ibrance|fulvestrant',
    'C50 C79 C56 C54 D05 D24 D48 Z85.3 Z17 Z80.3 Z15 N60 N62 N64 Z90.1 Z79.81',
    'breast|ductal|lobular|mastectomy|cancer|carcinoma',
  ],
  [
    'abiraterone|zytiga|enzalutamide|xtandi|apalutamide|erleada|darolutamide|bicalutamide|leuprolide|lupron|eligard|degarelix',
    'C61 C79 C50 Z85.46 E30 N80 D25 Z19 R97 F64 E34 Z90.79',
    'prostat\\w*|cancer|carcinoma|endometrio\\w*|fibroid\\w*',
  ],
  [
    'imatinib|gleevec|osimertinib|tagrisso|capecitabine|xeloda|lenalidomide|revlimid|ibrutinib|imbruvica|hydroxyurea|hydrea|ruxolitinib|jakafi|venetoclax|temozolomide|sunitinib|sorafenib|everolimus|afinitor|dasatinib|nilotinib|erlotinib|olaparib',
    'C D3 D4 D57 D75 D89 Z85 Z94 Q85 L41 Z51.1',
    'cancer|carcinoma|tumor|leukemia|lymphoma|myeloma|myelo\\w*|malignan\\w*|sarcoma|melanoma|metasta\\w*|polycythemia|thrombocyt\\w*|sickle|transplant\\w*|mastocytosis',
  ],
  [
    'biktarvy|dolutegravir|tivicay|triumeq|dovato|genvoya|descovy|truvada|emtricitabine|darunavir|prezcobix|abacavir|efavirenz|rilpivirine|cabotegravir|atazanavir|raltegravir',
    'B20 Z21 Z20.6 Z29.81 B18 B97.3 R75 Z11 O98 Z72.5 Z77',
    '\\bhiv\\b|immunodeficiency|prep\\b|prophyla\\w*|hepatitis b|\\baids\\b',
  ],
  [
    'entecavir|baraclude|sofosbuvir|epclusa|harvoni|mavyret|ribavirin',
    'B15 B16 B17 B18 B19 Z22 K70 K72 K73 K74 C22 Z94 D89',
    'hepatitis|\\bhcv\\b|\\bhbv\\b|\\bhep [bc]\\b',
  ],
  [
    'isoniazid|ethambutol|pyrazinamide',
    'A15 A17 A18 A19 A31 B90 R76 Z22 Z20 Z86.1 R91',
    'tubercul\\w*|\\btb\\b|\\bltbi\\b|mycobacter\\w*|quantiferon',
  ],
];
