/** What says a title's word in other words: who smokes by the pack smokes cigarettes. */
export const SAID_OTHERWISE: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [/^K2[5-8][0246]/, /\b(?:bled|bleed\w*|hemorrhag\w*|melena|hematemesis|ooz\w*|clip(?:ped|s)?)\b/i],
  [/^D62/, /\b(?:blood loss|hemorrhagic) an(?:a)?emia,? \(?acute\b|\bacute an(?:a)?emia\b/i],
  [/^M1A...1/, /\btoph/i],
  [
    /^E(?:08|09|1[013])65/,
    /\b(?:out of control|poor(?:ly)? (?:\w+ )?control\w*|inadequate(?:ly)? (?:\w+ )?control\w*|hyper-?glyc\w*)\b/i,
  ],
  [/^E(?:08|09|1[013])64/, /\bhypo-?glyc\w*/i],
  [/^J440/, /\b(?:pneumoni\w*|bronchitis|bronchiolitis|influenza|flu|LRTI|respiratory infection|legionell\w*)\b/i],
  // After what procedure: any name of one says it.
  [
    /^(?:D78|E89|G97|H59|H95|I97|J95|K91|L76|M96|N99)/,
    /\b(?:after|following|post-?\w*|s\/p|status post|due to|complication of|during)\b[^.;\n]{0,40}\b(?:procedures?|surgery|operation|\w+(?:ectomy|otomy|ostomy|plasty|centesis|scopy|graphy)|bypass|graft|repair|biopsy|(?:insertion|placement) of|catheterization|intubation|TURP|CABG)\b/i,
  ],
  // Acute on chronic, of which the acute part is over.
  [
    /^(?:J961|I50\d2)/,
    /\bacute (?:part|component|portion|element|phase|piece)\b[^.;\n]{0,30}\b(?:resolved|over|cleared|gone)\b|\b(?:back|returned|now) (?:to|at|on) (?:\w+ ){0,2}baseline\b|\bchronic(?:ally)? on \d/i,
  ],
  [/^S06/, /\b(?:LOC|loss of consciousness|unconscious\w*|passed out|knocked out)\b/i],
  [/^S\d2/, /\bintra-?articular\b/i],
  // The note at G40 holds these equal to intractable.
  [
    /^G40(?:[0-5AB]1|91|8\d[34])/,
    /\b(?:intractable|(?:drug|pharmaco|treatment|medication)[- ]?resistan\w*|refractory|poorly controlled)\b/i,
  ],
  // Conditions in N13.0-N13.5 with infection.
  [/^N136/, /\b(?:pyelonephritis|pyonephrosis|infect\w*|UTI|urosepsis|septic stone|pyuria)\b/i],
  // Gestational diabetes is of a pregnancy.
  [/^O24419/, /\b(?:gestational|GDM)\b/i],
  [/^O244\d0/, /\b(?:diet\w*|A1 ?GDM|GDMA1)\b/i],
  [/^O244\d4/, /\b(?:insulin|glargine|lispro|aspart|NPH|A2 ?GDM|GDMA2)\b/i],
  [/^O244\d5/, /\b(?:metformin|glyburide|oral (?:agents?|hypoglyc\w*|meds?|medications?))\b/i],
  // A stump is called by its level: below the knee it is of the leg.
  [
    /^T87[34567]3/,
    /\b(?:right|rt|R)\b[^.;\n]{0,30}\b(?:(?:below|above|through)[- ]?(?:the )?knee|[ABT][KM]A|trans-?(?:tibial|femoral|metatarsal)|legs?|foot|toes?)\b|\b(?:(?:below|above|through)[- ]?(?:the )?knee|[ABT][KM]A|trans-?(?:tibial|femoral|metatarsal)|legs?|foot|toes?)\b[^.;\n]{0,30}\b(?:right|rt|R)\b/i,
  ],
  [
    /^T87[34567]4/,
    /\b(?:left|lt|L)\b[^.;\n]{0,30}\b(?:(?:below|above|through)[- ]?(?:the )?knee|[ABT][KM]A|trans-?(?:tibial|femoral|metatarsal)|legs?|foot|toes?)\b|\b(?:(?:below|above|through)[- ]?(?:the )?knee|[ABT][KM]A|trans-?(?:tibial|femoral|metatarsal)|legs?|foot|toes?)\b[^.;\n]{0,30}\b(?:left|lt|L)\b/i,
  ],
  [
    /^T87[34567]1/,
    /\b(?:right|rt|R)\b[^.;\n]{0,30}\b(?:(?:below|above)[- ]?(?:the )?elbow|trans-?(?:radial|humeral)|arm|hand|fingers?|thumb)\b|\b(?:(?:below|above)[- ]?(?:the )?elbow|trans-?(?:radial|humeral)|arm|hand|fingers?|thumb)\b[^.;\n]{0,30}\b(?:right|rt|R)\b/i,
  ],
  [
    /^T87[34567]2/,
    /\b(?:left|lt|L)\b[^.;\n]{0,30}\b(?:(?:below|above)[- ]?(?:the )?elbow|trans-?(?:radial|humeral)|arm|hand|fingers?|thumb)\b|\b(?:(?:below|above)[- ]?(?:the )?elbow|trans-?(?:radial|humeral)|arm|hand|fingers?|thumb)\b[^.;\n]{0,30}\b(?:left|lt|L)\b/i,
  ],
  [/^F1721/, /\d ?(?:ppd|packs?)\b|\bpacks? ?(?:(?:a|per|\/) ?day|daily)\b|\bpack[- ]years?\b|\bcigs?\b/i],
];
