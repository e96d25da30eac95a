/**
 * Which test tells of which disease: of diseases that are established or excluded by it, and are not treated while it is normal
 * (a thyroid, a diabetes or an epilepsy under treatment has normal tests, and stands in no row).
 */
const ROWS: readonly (readonly [codes: RegExp, test: RegExp])[] = [
  [/^K31\.84/, /\b(?:(?:gastric )?emptying(?: (?:scan|study))?|GES)\b/i],
  [/^(?:I82\.4|I82\.6|I82\.9|I80)/, /\b(?:dopplers?|duplex|ultrasounds?|US|venogram)\b/],
  [/^I26/, /\b(?:CTA|CT-?PA|CT(?: chest)?|V\/?Q|PE protocol|d-?dimer)\b/i],
  [/^J1[2-8]/, /\b(?:CXR|CT(?: (?:of the )?chest)?|films?|x-?rays?|procal\w*|PCT)\b/i],
  [/^(?:N39\.0|N30\.0|N1[02])/, /\b(?:UA|urine|cultures?|cx|urinalysis)\b/i],
  [/^S\d2/, /\b(?:x-?rays?|films?|CT|MRI|radiographs?)\b/i],
  [/^(?:I6[0-3]|G45|Z86\.73)/, /\b(?:MRI|CT|DWI|imaging)(?: (?:of the )?(?:brain|head))?\b/i],
  [/^(?:I33|I38|I39)/, /\b(?:TEE|TTE|echo\w*)\b/i],
  [/^(?:M86|M46\.2|E1[01]\.69)/, /\b(?:MRI|bone (?:scan|biops\w+|bx|path\w*)|x-?rays?|biops\w+|bx)\b/i],
  [/^(?:M31\.[56]|M35\.3)/, /\b(?:ESR|CRP|sed rate|biops\w+|bx)\b/i],
  [/^K90\.0/, /\b(?:serolog\w+|tTG|biops\w+)\b/i],
  [/^K8[56]/, /\b(?:lipase|amylase|CT)\b/i],
  [/^(?:K3[5-7]|K81)/, /\b(?:CT|US|ultrasound|HIDA)\b/i],
  [/^(?:I21|I24)/, /\b(?:trops?|troponins?|cath|CK-?MB)\b/i],
  [/^I27/, /\b(?:echo\w*|RHC|right heart cath)\b/i],
  [/^C7[789]/, /\b(?:PET|bone scan|MRI|CT|brain MR|scans?)\b/i],
  [/^(?:M10|M11)/, /\b(?:aspirat\w+|crystals?|tap|fluid)\b/i],
  [/^(?:M00|T84\.5)/, /\b(?:aspirat\w+|tap|synovial fluid)\b/i],
  [/^E27\.[1-4]/, /\b(?:cortisol|cosyntropin|stim test|ACTH stim\w*)\b/i],
  [/^G47\.3/, /\b(?:sleep study|PSG|polysomno\w+|home sleep test|HSAT)\b/i],
  [/^(?:G0[0-4]|A87)/, /\b(?:LP|CSF|lumbar puncture|spinal tap)\b/i],
  [/^(?:M72\.6|A48\.0)/, /\b(?:explor\w+|fascia|CT)\b/i],
  [/^G62\.9/, /\b(?:monofilament|EMG|NCS|nerve conduction(?: study)?)\b/i],
  [/^A04\.7/, /\b(?:tox\w*|PCR|stool)\b/i],
  [/^(?:G83\.4|G95\.2)/, /\b(?:MRI|PVR)\b/i],
  [/^(?:G70\.0|G12\.2)/, /\b(?:EMG|NCS|antibod\w+|AChR)\b/i],
  [/^(?:I30|I31\.[39])/, /\b(?:echo\w*|EKG|ECG)\b/i],
  [/^(?:N13|N20)/, /\b(?:CT|US|ultrasound|KUB)\b/i],
  [/^(?:A4[01]|R78\.81)/, /\b(?:blood cultures?|BCx|bld cx|lactate)\b/i],
];

/** The tests that tell of a disease. */
export function rowsOf(code: string): RegExp[] {
  return ROWS.flatMap(([codes, test]) => (codes.test(code) ? test : []));
}
