/** Words that stand for one another in many phrases: `<old>` in a term file. The form is that of a phrase. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  /** Says that something was and is over; not "past medical history", whose conditions may well be current. */
  old: 'history|personal history|past history|prior|previous|remote|remote history|previous history|prior history',
  sp: 'status post|sp|status/post',
  from: 'due|secondary|attributed|attributable|following|after|from|status post|post|related|as result|resulting from|caused by|residual from|since',
  dm: 'type 2 diabetes|type 2 diabetic|diabetic type 2|diabetes [type] 2|diabetes, type 2|diabetes|diabetic',
  dm1: 'type 1 diabetes|type 1 diabetic|diabetes [type] 1|diabetes, type 1',
  stroke: 'stroke|cerebrovascular accident|cerebral infarction|ischemic stroke|ischemic cerebrovascular accident',
  ich: 'intracerebral hemorrhage|hemorrhagic stroke|cerebral hemorrhage|brain bleed|hemorrhagic cerebrovascular accident|intraparenchymal hemorrhage',
  pu: 'pressure ulcer|pressure injury|decubitus ulcer|decubitus|bedsore|bed sore|pressure sore|decubiti|decub|pressure wound|pressure ulceration|press injury|press inj|pressure inj|press ulcer|press sore|pressure ulc',
  sacral: 'sacral|sacrum|coccyx|coccygeal|sacrococcygeal|sacral region|tailbone|sacral area|sacral coccyx|coccyx area',
  ca: 'cancer|carcinoma|malignant neoplasm|malignancy|ca|adenocarcinoma|adenoca',
  mets: 'mets|metastasis|metastatic disease|metastatic lesion|metastatic disease',
  burn: 'burn|burns|scald|scalds|scald burn',
  bite: '(dog|cat|animal|human|open) bite|(dog|cat|animal|human) bites',
  bph: 'benign prostatic (hyperplasia|hypertrophy)|enlarged prostate|prostate enlargement|prostatic enlargement|benign prostate (hyperplasia|hypertrophy|enlargement)|prostatic hypertrophy',
  'knee repl': '[total] knee (arthroplasty|replacement|replacement surgery)',
  'hip repl': '[total] hip (arthroplasty|replacement|replacement surgery)',
};
