/**
 * Unspecified codes that coders take as documented in home health, since notes say no more of these diseases and their care
 * is the same (PD-05 names heart failure, atrial fibrillation and COPD): a question about their open axis would be noise.
 */
const STANDS_ALONE = new RegExp(
  `^(?:${[
    'B96\\.20',
    'D32\\.9|D35\\.2',
    'D50\\.9|D64\\.9|D69\\.6',
    'E03\\.9|E05\\.90|E55\\.9|E66\\.9|E78\\.5|E(?:08|09|1[013])\\.(?:319|40)',
    'F20\\.9|F32\\.A|F41\\.9|F90\\.9',
    'G35\\.D|G40\\.909|G47\\.[03]0|G62\\.9|G82\\.[25]0|G91\\.9',
    'H26\\.9|H35\\.3|H40\\.9|H91\\.[19]',
    'I25\\.10|I47\\.20|I48\\.9|I50\\.9|I73\\.9',
    'J30\\.9|J32\\.9|J43\\.9|J44\\.9|J45\\.909',
    'K21\\.9|K59\\.00|K74\\.60|K90\\.829',
    'L40\\.9|L24\\.[AB]',
    'M00\\.9|M06\\.9|M10\\.9|M54\\.50',
    'N31\\.9|N40\\.[01]|N52\\.9',
    'R(?!13)|Z',
  ].join('|')})`,
);

/** Whether an unspecified code (with its dot) is one that nobody is asked to say more closely. */
export function standsAlone(code: string): boolean {
  return STANDS_ALONE.test(code);
}
