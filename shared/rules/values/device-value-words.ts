import type { Kind } from './value-kind.ts';

const STOMA = 'ostom\\w*';

/** Values of devices, stomas, replaced joints, transplants and of the part that was operated on (`value-words.ts`). */
export const DEVICE_KINDS: readonly Kind[] = [
  {
    what: 'device',
    single: true,
    values: [
      { codes: /^Z950/, words: 'pace-?makers?|PPM', orWords: 'pacer|CRT-?P|bi-?v\\w*' },
      { codes: /^Z95810/, words: '(?:AICD|S-?ICD|ICD(?![- ]?(?:9|10)))|defibrillators?|CRT-?D' },
    ],
  },
  {
    what: 'kind of catheter',
    single: true,
    values: [
      {
        codes: /^Z960/,
        words: '(?:foley|urethral|indwelling urethral) catheter',
        orWords: 'foley|urethral|stents?|sphincter|penile|prosthe\\w*|implant\\w*|nephro\\w*|sling|mesh|pessary|IUD',
      },
      { codes: /^Z935/, words: '(?:supra-?pubic|SP) (?:\\w+ )?(?:catheter|cath|tube)|cystostomy|SPC|SPT' },
    ],
  },
  {
    what: 'stoma',
    values: [
      { codes: /^(?:Z933|Z433|K940)/, words: `col${STOMA}`, orWords: 'hartmann\\S*' },
      { codes: /^(?:Z932|Z432)/, words: `ile${STOMA}` },
      { codes: /^(?:Z936|Z436)/, words: `(?:ur|nephr|ureter)${STOMA}|ileal conduit` },
    ],
  },
  {
    what: 'joint',
    of: 'prosthe\\w*|replac\\w*|arthroplast\\w*|implant\\w*|hemi-?arthroplast\\w*',
    values: [
      {
        codes: /^T84(?:0[1-9][01]|5[12])/,
        words: 'hips?',
        orWords: 'hips?|TH[AR]|acetabul\\w*|femoral (?:head|neck|stem)|trochant\\w*',
      },
      { codes: /^T84(?:0[1-9][23]|5[34])/, words: 'knees?', orWords: 'knees?|TK[AR]|patell\\w*|tibial' },
    ],
  },
  {
    what: 'toe',
    of: 'amputat\\w*|absence|absent',
    single: true,
    values: [
      {
        codes: /^Z8941/,
        words: '(?:great|big|first|1st) toes?|hallux',
        orWords: 'great|big|first|1st|hallux|all (?:five )?toes|ray',
      },
      {
        codes: /^Z8942/,
        words:
          '(?:second|third|fourth|fifth|2nd|3rd|4th|5th|little|lesser)(?:,? (?:and |through )?(?:third|fourth|fifth|3rd|4th|5th))? toes?',
        orWords: 'second|third|fourth|fifth|[2-5](?:nd|rd|th)|little|lesser|toes',
      },
    ],
  },
  {
    what: 'complication',
    values: [
      {
        codes: /^T86(?:[0-4]1|810|8[45]0)/,
        words: '(?:acute|chronic|graft|transplant|organ|cellular|humoral|mediated) (?:\\w+ )?reject\\w+|rejection of',
        orWords: 'reject\\w*',
      },
      {
        codes: /^T86(?:[0-4]2|811|8[45]1)/,
        words: '(?:transplant|graft|allograft) fail(?:ure|ed|ing)',
        orWords: '(?:transplant|graft|allograft)\\w*[^.;\\n]{0,30}fail\\w*|fail\\w*[^.;\\n]{0,30}(?:transplant|graft)',
      },
    ],
  },
  {
    what: 'part of the body',
    single: true,
    values: [
      {
        codes: /^Z48811/,
        words: 'craniotom\\w*|craniectom\\w*|VP shunt',
        orWords: 'crani\\w*|shunt|neuro\\w*|spin\\w*|laminectom\\w*|brain|nerve',
      },
      {
        codes: /^Z48812/,
        words: 'CABG|T?AVR|valve (?:replacement|repair)|endarterectom\\w*|aneurysm repair',
        // Words of any examination or history ("heart regular", "CAD") are none of an operation.
        orWords:
          'CABG|\\w*bypass|\\w*valve\\w*|\\w*AVR|MVR|TAVI|endarter\\w*|stent\\w*|aneurysm|aort\\w*|pacemaker|(?:coronary|vascular|heart|cardiac|vein|venous) (?:artery )?(?:surg\\w*|intervention|graft\\w*|cath\\w*|transplant\\w*|repair|ablation|stripping|harvest\\w*|procedure|device)|(?:carotid|femoral|iliac|popliteal|subclavian|mesenteric|renal) arter\\w*|fistula|ICD|ablation|angioplasty|\\w*embolectom\\w*|thrombectom\\w*',
      },
      {
        codes: /^Z48813/,
        words: 'thoracotom\\w*|VATS|decortication',
        orWords:
          'thora\\w*|VATS|decorticat\\w*|lung (?:surg\\w*|resect\\w*|cancer|nodule|mass|transplant\\w*|biops\\w*|volume)|lobectom\\w*|pneumonectom\\w*|wedge|tracheo\\w*|tracheal|laryn\\w*|pleur\\w*|sinus surgery|chest (?:tube|wall|surg\\w*)',
      },
      {
        codes: /^Z48815/,
        words:
          'colectom\\w*|cholecystectom\\w*|appendectom\\w*|hernia repair|gastrectom\\w*|bowel resection|hartmann\\S*',
        orWords:
          '\\w*colectom\\w*|chole\\w*|append\\w*|hernia\\w*|gastr(?!oesoph|o-esoph)\\w*|bowel (?:surg\\w*|resect\\w*|obstruct\\w*|perforat\\w*)|(?:small|large) (?:bowel|intestine)|\\w*ostomy|hartmann\\S*|whipple|pancrea\\w*|(?:liver|hepatic) (?:surg\\w*|resect\\w*|transplant\\w*|abscess|mass|lobe)|hepatectom\\w*|laparotom\\w*|splen\\w*|esophag\\w*|rect\\w*|resection|fundoplic\\w*|lysis|abdominal (?:surg\\w*|incision|wound|drain\\w*|operation)|sleeve',
      },
      {
        codes: /^Z48816/,
        words: 'TURP|prostatectom\\w*|nephrectom\\w*|cystectom\\w*|hysterectom\\w*',
        orWords:
          'TUR[PB]\\w*|prostat(?:ect\\w*|e (?:surg\\w*|cancer|biops\\w*|resect\\w*|artery))|nephr(?!opath)\\w*|(?:kidney|bladder) (?:surg\\w*|stones?|cancer|tumou?r|mass|removal|resect\\w*|repair|sling|transplant\\w*|suspension)|cyst(?:ect|osc|ost|ocele|oproct)\\w*|hyster\\w*|ureter\\w*|urethr\\w*|uter\\w*|oophor\\w*|ovar\\w*|vagin\\w*|stone\\w*|litho\\w*|urolog\\w*|penile|scrot\\w*|orch\\w*|sling',
      },
    ],
  },
  {
    what: 'device',
    single: true,
    values: [
      { codes: /^T8571/, words: '(?:peritoneal dialysis|peritoneal|PD) catheter', orWords: 'peritoneal|PD|tenckhoff' },
      {
        codes: /^T827/,
        words:
          '(?:AV|arterio-?venous|dialysis|hemodialysis) (?:fistula|graft)|AV[FG]|pacemaker|defibrillator|ICD|LVAD|driveline|vascular graft',
        orWords:
          'fistula|graft|AV[FG]|pacemaker|defibrillator|A?ICD|L?VAD|driveline|hemodialysis|tunneled|permcath|stent|lead|loop recorder|vascular|filter|patch',
      },
    ],
  },
  {
    what: 'kind of orthopedic aftercare',
    single: true,
    values: [
      {
        codes: /^Z471/,
        words:
          '(?:total|bilateral|partial|reverse) (?:\\w+ )?(?:hip|knee|shoulder|ankle|elbow) (?:arthroplast\\w*|replacements?)|(?:[LRB]|left|right) ?T[HKS][AR]|rTSA|RTSA',
        orWords: '\\w*arthroplast\\w*|replacement\\w*|T[HKS][AR]|r?TSA|UKA|new (?:hip|knee|shoulder)|prosthe\\w*',
      },
      { codes: /^Z4781/, words: 'amputation', orWords: '\\w*amput\\w*|[AB]KA|TMA|stump|residual limb' },
      {
        codes: /^Z4789/,
        words:
          '(?:lumbar|cervical|spinal) fusion|laminectom\\w*|disc(?:ect)om\\w*|ACDF|rotator cuff repair|(?:ACL|ligament) reconstruction',
        orWords:
          'fusion|lamin\\w*|disc\\w*ectom\\w*|decompress\\w*|repair\\w*|reconstruct\\w*|arthroscop\\w*|arthrodes\\w*|tendon|ligament|cuff|menisc\\w*|ACL|ACDF|release|osteotom\\w*|debrid\\w*|hardware|spacer|explant\\w*|revision|bunion\\w*|fixation|ORIF|nail\\w*|excis\\w*|kypho\\w*|vertebro\\w*|spin\\w*',
      },
    ],
  },
];
