import { coded, type Fixture, paper } from './chart.ts';

/** Values of what diabetes brings to legs, eyes and kidneys. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Gangrene coded, denied in the words.',
      severity: 'warn',
      says: /another state/,
      asks: 'replace',
      record: coded(['E11.621', 'L97.524', 'E11.52', 'E11.42'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with foot ulcer of the left great toe, necrosis of bone. Diabetic peripheral angiopathy without gangrene. Diabetic polyneuropathy.',
          ),
        ],
      }),
    },
    {
      why: 'Edema of the macula coded, denied in the words.',
      severity: 'warn',
      says: /another state of the macula/,
      asks: 'replace',
      record: coded(['E11.3213'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with diabetic retinopathy, mild nonproliferative, without macular edema, both eyes.',
          ),
        ],
      }),
    },
    {
      why: 'A severe retinopathy coded, a moderate one documented.',
      severity: 'warn',
      says: /another degree of the retinopathy/,
      asks: 'replace',
      record: coded(['E11.3493'], {
        documents: [
          paper('discharge-summary', 'MD', 'Type 2 diabetes with retinopathy, moderate nonproliferative, both eyes.'),
        ],
      }),
    },
    {
      why: 'Nephropathy documented, another complication of the kidney coded.',
      severity: 'warn',
      says: /another complication of the kidney/,
      asks: 'replace',
      record: coded(['E11.29'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes with diabetic nephropathy.')],
      }),
    },
    {
      why: 'Albumin in the urine documented, nephropathy coded.',
      severity: 'warn',
      says: /another complication of the kidney/,
      asks: 'replace',
      record: coded(['E11.21'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes with microalbuminuria.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Gangrene of a toe, none of the heel.',
      record: coded(['E11.52'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with peripheral angiopathy, gangrene of the right toe, left foot without gangrene.',
          ),
        ],
      }),
    },
    {
      why: 'An amputation for gangrene left angiopathy without it.',
      record: coded(['E11.51', 'Z89.512'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with peripheral angiopathy. Left leg amputated for gangrene.',
          ),
        ],
      }),
    },
    {
      why: 'One eye has edema, the other none.',
      record: coded(['E11.3211'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with mild nonproliferative retinopathy, right eye with macular edema, left eye without macular edema.',
          ),
        ],
      }),
    },
    {
      why: 'Nephropathy and albumin in the urine.',
      record: coded(['E11.21'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes with nephropathy and albuminuria.')],
      }),
    },
  ],
};
