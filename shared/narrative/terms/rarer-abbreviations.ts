import { type AbbreviationSense, sense } from './abbreviation-sense.ts';

/** Abbreviations of several senses that few notes have; the form is that of `abbreviation-senses.ts`. */
export const RARER_SENSES: Readonly<Record<string, readonly AbbreviationSense[]>> = {
  quad: [
    sense(
      'quadriplegia',
      'incomplete complete c3 c4 c5 c6 c7 sci spinal cord injury diving mvc mva neurogenic tetraplegia spasticity hoyer power ventilator',
    ),
    sense(
      undefined,
      'cane sets set strength strengthening tendon muscle exercises weakness lag stretch rupture hamstring knee',
    ),
  ],
  spc: [
    sense(
      'suprapubic catheter',
      'neurogenic bladder urine urinary retention urology urologist catheter foley fr french changed changes exchange monthly q4wk q4wks leaking bypassing suprapubic void voiding bag irrigate irrigation flush',
    ),
    sense(
      undefined,
      'cane gait ambulation ambulates ambulate ambulating walker walks amb walking balance stairs feet ft',
    ),
  ],
  osteo: [
    sense(
      'osteomyelitis',
      'picc iv abx antibiotics antibiotic vanc vancomycin cefazolin ertapenem ceftriaxone daptomycin zosyn debrided debridement probe probes biopsy bx crp esr mrsa mssa infectious',
    ),
    sense(undefined, 'porosis arthritis fosamax prolia dexa calcium vitamin knee hip knees hips hands bil bilat'),
  ],
  mg: [
    {
      ...sense(
        'myasthenia gravis',
        'mestinon pyridostigmine ivig ptosis diplopia myasthenic thymectomy plasmapheresis vyvgart soliris crisis neurology neurologist bulbar ocular generalized',
      ),
      capitals: true,
    },
    sense(undefined, 'po bid tid qid daily qd tab tabs take takes prn dose magnesium level labs k phos'),
  ],
  td: [
    sense(
      'tardive dyskinesia',
      'aims austedo ingrezza deutetrabenazine valbenazine lip smacking haldol antipsychotic orofacial',
    ),
    sense(undefined, 'tetanus booster vaccine diphtheria given touchdown wb weight'),
  ],
  sbp: [
    sense(
      'spontaneous bacterial peritonitis',
      'ascites cirrhosis ceftriaxone paracentesis peritonitis prophylaxis ppx cipro rocephin pmn liver',
    ),
    sense(undefined, 'dbp mmhg systolic hold parameters parameter hr bp map'),
  ],
  hcc: [
    sense('hepatocellular carcinoma', 'liver cirrhosis hepatocellular transplant tace tumor'),
    sense(undefined, 'hierarchical code coding score'),
  ],
  mds: [
    sense(
      'myelodysplastic syndrome',
      'transfusion transfusions pancytopenia anemia hematology hematologist oncology myelodysplastic',
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'assessment minimum data snf facility'),
  ],
  pn: [sense('peripheral neuropathy', 'dm dm2 t2dm t1dm diabetes diabetic monofilament feet foot podiatry gabapentin')],
  cf: [sense('cystic fibrosis', 'pancreatic pancreas creon vest pulmozyme trikafta sweat pseudomonas pft fev1')],
  sbs: [
    sense('short bowel syndrome', 'tpn bowel resection jejunostomy jejunum ileostomy malabsorption gattex mesenteric'),
  ],
  hhs: [sense('hyperosmolar hyperglycemic state', 'dka diabetes dm dm2 t2dm glucose insulin admitted sugar bs bg')],
  bpd: [
    sense(
      'bronchopulmonary dysplasia',
      'preemie premature preterm trach vent ventilator nicu weeker o2 oxygen synagis rop',
    ),
  ],
};
