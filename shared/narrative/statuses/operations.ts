/** Operations, the aftercare that follows them, and the conditions that they take away (OG I.C.21.c.7; CH-18, CH-50). */
export interface Operation {
  names: RegExp;
  aftercare?: string;
  takesAway?: RegExp;
  /** Codes of what is over with the operation, whatever it was done for. */
  ends?: RegExp;
}

export const OPERATIONS: readonly Operation[] = [
  {
    names: words(
      '(?:posterior|anterior|cervical|lumbar|thoracic|spinal) decompression(?:\\/fusion)?(?= \\(?\\d)|laminectomy|lami|(?:decompression|laminectomy) (?:and|&|\\+) fusion|[CTL]\\d{1,2}(?:-[CTLS]?\\d{1,2})? (?:fusion|decompression|(?:micro-?)?discectomy|laminectomy)|(?:posterior|anterior|instrumented|spine) (?:\\w+ )?fusion|(?:decompressive|lumbar|cervical) (?:surgery|decompression)|(?:micro-?)?discectomy|(?:spinal|lumbar|cervical) fusion|ACDF|PLIF|TLIF|rotator cuff repair|RTC repair|RCR|tenodesis|(?:achilles|quadriceps|patellar|flexor|extensor) tendon repair|ACL reconstruction|meniscectomy|bunionectomy|kyphoplasty|carpal tunnel release|(?:[LRB] )?CTR|trigger (?:finger|thumb) release',
    ),
    aftercare: 'Z47.89',
    takesAway: /^(?:M48\.[08]|G99\.2|M47\.[01]|M5[01]|M54\.1|M43|M75\.1|S46|M20\.1|M65\.3|G56\.0|M23|S83)/,
  },
  {
    names: words(
      'BKA|AKA|TMA|(?:below|above)[- ](?:the[- ])?knee amputation|(?:toe|transmetatarsal|foot|finger|ray|leg) amp(?:utations?|.?d|utated|s)?|ray resection|amp(?:utation)? of \\w+(?: \\w+)?|amp(?:utation)? (?:(?:left|right|[LR]|great|big|little|\\d(?:st|nd|rd|th)|second|third|fourth|fifth) ){1,3}(?:toes?|fingers?|foot|leg|ray)',
    ),
    aftercare: 'Z47.81',
    takesAway: /^(?:I96|M86|A48\.0|L97\.[3-5]|E(?:08|09|1[013])\.(?:52|621))/,
  },
  {
    names: words(
      'CABG(?: ?x ?\\d)?|coronary (?:artery )?bypass(?: graft(?:ing)?)?|(?:aortic|mitral) valve (?:replacement|repair)|S?AVR|MVR|TAVR|(?:carotid )?endarterectomy|CEA|(?:aneurysm|AAA|TAA) repair|EVAR|fem(?:oral)?[- ]pop(?:liteal)? bypass|bypass surgery|pericardial window|bentall(?: procedure)?|(?:aortic |type A )?dissection(?: type [AB])? (?:repair(?:ed)?)|(?:hemi-?)?arch (?:repair|replacement)|(?:aortic )?root replacement',
    ),
    aftercare: 'Z48.812',
    takesAway: /^(?:I3[45]|I0[5-8]|I65\.[12]|I71|I72)/,
  },
  { names: words('mitral valve (?:repair|replacement)|MVR'), ends: /^I34/ },
  { names: words('aortic valve replacement|AVR|TAVR|SAVR'), ends: /^I35/ },
  {
    names: words('lobectomy|thoracotomy|pneumonectomy|decort(?:ication)?|VATS|wedge resection'),
    aftercare: 'Z48.813',
    takesAway: /^(?:J86|J93)/,
  },
  {
    names: words(
      '(?:J[- ]pouch|IPAA|ileal pouch)(?: (?:stage|surgery|creation|procedure))?|(?:hemi|(?:total )?procto)?colectomy|sigmoidectomy|(?:bowel|colon|ileocolic|sigmoid|small bowel|ileal|rectal|colonic) resection|low anterior resection|cholecystectomy|lap chole|appendectomy|(?:\\w+ )?hernia repair|herniorrhaphy|gastrectomy|whipple|exploratory lap(?:arotomy)?|ex[- ]?lap|lap(?:aroscopic)? appy|SBR|LOA|LAR|hartmann\\S*(?: procedure)?|(?:colostomy|ileostomy) (?:reversal|takedown|reversed|taken down|closure)|esophagectomy|heller myotomy|(?:nissen )?fundoplication|(?:gallbladder|appendix) (?:was )?(?:removed|taken out)|removal of (?:the |her |his )?(?:gallbladder|appendix)|ileocecectomy|proctectomy|APR(?! ?(?:\\d|of \\d))|abdominoperineal resection|hepatectomy|liver resection|splenectomy|gastric sleeve|sleeve gastrectomy|gastric bypass|lysis of adhesions',
    ),
    aftercare: 'Z48.815',
    takesAway: /^(?:K51|K8[01]|K3[5-7]|K4[0-6]|K56|K57\.[0-359]|K63\.1|K25|K26)/,
  },
  {
    names: words(
      'pilonidal (?:cyst |sinus )?(?:was )?(?:excision|cystectomy|excised)|excision of (?:a |the )?pilonidal(?: cyst)?',
    ),
    aftercare: 'Z48.817',
    takesAway: /^L05/,
  },
  { names: words("dupuytren(?:[’']s)?(?: contracture)? release"), aftercare: 'Z47.89', takesAway: /^M72\.0/ },
  { names: words('ERCP|stone extraction|sphincterotomy|lithotripsy|ureteroscopy'), takesAway: /^(?:K80\.[3-5]|N20)/ },
  { names: words('(?:total (?:abdominal )?|procto|pan)colectomy|J[- ]pouch|IPAA'), ends: /^K51/ },
  { names: words('(?:loop |end |diverting )?(?:colostomy|ileostomy)'), takesAway: /^(?:K57\.[0-35]|K56|K63\.1)/ },
  {
    names: words('nephrectomy|prostatectomy|cystectomy|hysterectomy|TURP|TURBT|oophorectomy|orchiectomy|pyeloplasty'),
    aftercare: 'Z48.816',
    takesAway: /^(?:N40|N8[01]|D25|N13)/,
  },
  {
    names: words(
      'resected|lumpectomy|(?:partial |simple |modified radical )?mastectomy|axillary (?:node )?dissection|laryngectomy|WLE|wide (?:local )?excision|SLNB|glossectomy|mandibulectomy|maxillectomy|parotidectomy|neck dissection',
    ),
    aftercare: 'Z48.3',
  },
  {
    names: words('craniotomy|craniectomy|burr holes?|(?:subdural|hematoma) evacuation'),
    aftercare: 'Z48.811',
    takesAway: /^D3[23]/,
  },
  {
    names: words('(?:dual chamber |permanent |leadless |single chamber )?pace(?:maker|r)|PPM'),
    // The sick sinus lasts, and the pacemaker manages it (Coding Clinic 2019, first quarter).
    takesAway: /^(?:I44|I45|R00\.1|R55)/,
  },
  {
    names: words(
      '(?:kidney|renal)(?:[-\\/ ]pancreas)? (?:transplant(?:ation)?|tx|txp)|[DL]DKT|[DL]DRT|L[UR]RT|transplanted kidney|donor kidney',
    ),
    aftercare: 'Z48.22',
    takesAway: /^(?:N18\.6|N18\.5|N0[0-8]|Q61|I12\.0|M32\.14)/,
  },
  { names: words('liver (?:transplant(?:ation)?|tx|txp)|OLT'), aftercare: 'Z48.23', takesAway: /^(?:K7[0-6]|C22)/ },
  { names: words('heart (?:transplant(?:ation)?|tx|txp)'), aftercare: 'Z48.21', takesAway: /^I(?:42|50|25\.5)/ },
  {
    names: words('(?:double |bilateral |single )?lung (?:transplant(?:ation)?|tx|txp)'),
    aftercare: 'Z48.24',
    takesAway: /^(?:J84|J43|J44|E84)/,
  },
  { names: words('(?:bone marrow|stem cell) (?:transplant(?:ation)?|tx)|BMT|SCT'), aftercare: 'Z48.290' },
  {
    names: words(
      'cataracts? (?:surgery|surgeries|sx|extraction|removal|removed|op)|after cataracts?|post[- ]cataracts?|s\\/p cataracts?|IOLs?',
    ),
    aftercare: 'Z48.810',
    takesAway: /^H2[56]/,
  },
  {
    names: words('thyroidectomy|radio-?iodine|RAI(?: ablation| therapy| treatment)?'),
    takesAway: /^E0[45]/,
    ends: /^E04/,
  },
  {
    names: words('valve (?:replacement|replaced)|replacement of (?:the |his |her )?(?:aortic|mitral) valve'),
    takesAway: /^I3[45]|^I0[5-8]/,
  },
  {
    names: words(
      '(?:reverse )?total shoulder|r?TSA|(?:knee|hip|shoulder) (?:replacement|arthroplasty)|(?:knee|hip|shoulder) was replaced|T[KHS][AR]|arthroplasty',
    ),
    takesAway: /^(?:M1[5-9]|M12\.[89]|M75|M87)/,
  },
];

function words(names: string): RegExp {
  return new RegExp(`\\b(?:${names})\\b`, 'gi');
}
