/** Adjectives that lists put behind the noun: `Neuropathy, diabetic`, `hearing loss sensorineural`. */
const PUT_BEHIND: ReadonlySet<string> = new Set(
  'alcoholic allergic aortic arterial aseptic asymptomatic atopic atrial autoimmune autonomic bacterial benign biliary bipolar cardiogenic central cervical cognitive comminuted compensated conductive congenital congestive decompensated degenerative dehisced diabetic diastolic dilated displaced drug-induced embolic esophageal essential expressive exudative fecal flaccid focal frontotemporal functional fungal gastric generalized global hemolytic hemorrhagic hepatic hereditary hiatal hypertensive hypertrophic idiopathic incisional infectious inguinal invasive irritant ischemic lumbar lumbosacral macrocytic macular major malignant metabolic microcytic mitral mixed neurogenic neuropathic nocturnal nonischemic nonproliferative nontraumatic normocytic nutritional obstructive oral oropharyngeal orthostatic osteoporotic pancreatic panic paroxysmal pathologic pathological peptic perforated periprosthetic peripheral peristomal permanent pernicious persistent pharyngeal plantar postherpetic postoperative postsurgical posttraumatic postural proliferative psoriatic pulmonary receptive rectal recurrent refractory resistant restrictive rheumatic rheumatoid ruptured seborrheic senile sensorineural septic sigmoid spastic spinal stasis stress subacute subarachnoid subdural symptomatic systolic thoracic tophaceous toxic traumatic tricuspid umbilical urge urinary valvular vascular venous ventral viral visuospatial'.split(
    ' ',
  ),
);

/** These only behind a comma: `hypertension secondary to …` goes on, `bronchitis acute on chronic` too. */
const BEHIND_COMMA: ReadonlySet<string> = new Set([
  'acute',
  'chronic',
  'primary',
  'secondary',
  'aspiration',
  'steroid',
  'opioid',
  'infected',
]);

/** How much of it there is, behind the noun and without a comma: `malnutrition mild`. */
const DEGREES: ReadonlySet<string> = new Set(['mild', 'moderate', 'severe']);

/** Nouns that lists put first, with all that says which: `Anemia, iron deficiency`. */
const PUT_FIRST: ReadonlySet<string> = new Set(
  'anemia aphasia arthritis cancer carcinoma cardiomyopathy cellulitis cirrhosis colitis contracture dementia depression dermatitis dysphagia embolism encephalopathy epilepsy fibrosis fracture gangrene hematoma hemorrhage hepatitis hernia hypertension hypotension incontinence insufficiency malnutrition myelopathy myopathy nephropathy neuralgia neuropathy obesity osteoarthritis osteomyelitis pneumonia regurgitation retinopathy spondylosis stenosis thrombosis ulcer'.split(
    ' ',
  ),
);

const MOST_WORDS = 5;

/**
 * Other orders of the words of a phrase, as lists of diagnoses have them: the adjective behind, with a comma or without one,
 * and the noun first.
 */
export function turnedAbout(words: readonly string[]): string[][] {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2 || words.length > MOST_WORDS) return [];
  if (words.includes(',')) return [];
  const turned: string[][] = [];
  if (PUT_BEHIND.has(first)) turned.push([...others, ',', first], [...others, first]);
  if (BEHIND_COMMA.has(first)) turned.push([...others, ',', first]);
  if (DEGREES.has(first)) turned.push([...others, first]);
  // `Dementia, end stage renal disease`: the stage may be that of the next item (links/dementia-stage.ts).
  if (PUT_FIRST.has(last) && !DEGREES.has(first) && words.at(-2) !== 'stage')
    turned.push([last, ',', ...words.slice(0, -1)]);
  return turned;
}
