/** Mouth to rectum, stomas. */
export const DIGESTION = `
K21.9: gastroesophageal reflux; gastro esophageal reflux disease without esophagitis; gastroesophageal reflux disease; gastro esophageal reflux [disease]; acid reflux; reflux disease; esophageal reflux; acid reflux disease; gastroesophageal reflux disease without esophagitis; reflux
K21.00: gastroesophageal reflux [disease] with esophagitis; reflux esophagitis; gastro esophageal reflux disease with esophagitis; erosive esophagitis
R12: heartburn; pyrosis
K20.90: esophagitis
K22.10: ulcerative esophagitis
K20.0: eosinophilic esophagitis
K22.2: esophageal stricture; esophageal stenosis; stricture of esophagus; esophageal obstruction
K22.0: achalasia
K22.4: esophageal spasm; esophageal dysmotility; esophageal dyskinesia
K22.70: barrett esophagus; barretts esophagus; barrett
K94.29+L92.9: (gt|g tube|peg|peg tube|gastrostomy) site granulation [tissue]; granulation tissue [at|around] [the] (gt|g tube|peg|gastrostomy) [site]; (peg|peg tube|g tube|gtube|gastrostomy|feeding tube) [site] (granulation|hypergranulation|granuloma|hypergranulation tissue|granulation tissue); (granulation|hypergranulation|hypergranulation tissue|granulation tissue|hypertrophic granulation|granuloma) [tissue] (at|of|around) [the] (peg|peg tube|g tube|gtube|gastrostomy|feeding tube|gt) [site|stoma]; (granulation|hypergranulation|granuloma) [tissue] (peg|peg tube|g tube|gtube) [site]
K25.9: gastric ulcer; stomach ulcer; gastric ulcers
K26.9: duodenal ulcer; duodenal ulcers
K27.9: peptic ulcer; peptic ulcer disease; peptic ulcers
K25.4: bleeding gastric ulcer; gastric ulcer with hemorrhage; bleeding stomach ulcer; (gi bleed|gib|gastrointestinal bleed|gastrointestinal hemorrhage) <from> [a] (gastric|stomach) ulcer; gastric ulcer (bleed|with bleeding|hemorrhage); bleeding ulcer [in|of] [the] stomach; bleeding gastric ulcers
K26.4: bleeding duodenal ulcer; duodenal ulcer with hemorrhage; (gi bleed|gib|gastrointestinal bleed|gastrointestinal hemorrhage) <from> [a] duodenal ulcer; bleeding ulcer of [the] duodenum; duodenal ulcer bleed; duodenal ulcer with bleeding; duodenal ulcer hemorrhage
K27.4: bleeding peptic ulcer; peptic ulcer with hemorrhage; (gi bleed|gib|gastrointestinal bleed) <from> [a] (peptic ulcer|pud|ulcer|ulcers); ulcer bleed; peptic ulcer with bleeding; bleeding ulcer; bleeding ulcers
K29.70: gastritis
K29.50: chronic gastritis
K29.71: gastritis with bleeding; hemorrhagic gastritis
K30: delayed gastric emptying; delayed stomach emptying
K31.84: gastroparesis; gastroparalysis
K31.819: angiodysplasia of stomach; gastric antral vascular ectasia
K55.20: angiodysplasia of colon; colonic avm; colonic angiodysplasia
R10.13: dyspepsia
K30: indigestion; functional dyspepsia
K50.90: crohn disease; crohn; crohns disease; regional enteritis
K51.90: ulcerative colitis
K52.9: colitis; gastroenteritis noninfectious; enteritis; chronic diarrhea noninfectious; gastroenteritis; acute gastroenteritis
K52.0: radiation (colitis|enteritis); gastroenteritis due to radiation
K55.9: ischemic bowel; mesenteric ischemia; vascular disorder of intestine
K55.1: chronic mesenteric ischemia
K55.9: ischemic colitis
K55.039/K55.0: acute ischemic colitis
K56.609: bowel obstruction; intestinal obstruction; small bowel obstruction; sbo; large bowel obstruction
K56.7: ileus
K56.0: paralytic ileus
K56.41: fecal impaction; stool impaction; impacted stool; impaction of feces
K57.30: diverticulosis of colon; sigmoid diverticulosis; diverticulosis of [the] sigmoid [colon]; diverticular disease; colonic diverticulosis; diverticulosis of large intestine
K57.92: diverticulitis; acute diverticulitis
K57.32: sigmoid diverticulitis; diverticulitis of colon; diverticulitis of large intestine
K57.20: perforated diverticulitis; diverticulitis with (perforation|abscess|perforation and abscess); diverticular abscess; sigmoid diverticulitis with (perforation|abscess); contained perforation of diverticulitis; diverticulitis, perforated; perforated sigmoid diverticulitis; diverticulitis with (microperforation|micro perforation|contained perforation)
K57.31: diverticular bleed; diverticular hemorrhage; diverticulosis with bleeding; [lower] (gi bleed|gib|gastrointestinal bleed|gastrointestinal hemorrhage) <from> (diverticulosis|diverticula|diverticular disease|diverticular bleed); diverticulosis with bleed; diverticular bleeding; diverticular gi bleed
K58.9: irritable bowel syndrome; irritable bowel; spastic colon
K58.0: irritable bowel syndrome with diarrhea; ibs d; ibs diarrhea predominant; diarrhea predominant (ibs|irritable bowel [syndrome])
K58.1: irritable bowel syndrome with constipation; ibs c; constipation predominant (ibs|irritable bowel [syndrome])
K59.09: chronic constipation
K59.00: constipation
K59.03: opioid induced constipation; drug induced constipation; narcotic induced constipation; constipation (due|secondary|from|related) [to] [the|his|her] (opioid|opioids|opiate|opiates|narcotic|narcotics|oxycodone|morphine|hydrocodone|pain medication|pain meds|iron|norco|percocet); opioid [induced|related] constipation; narcotic [induced|related] constipation; constipated <from> [to] [the|his|her] (opioid|opioids|narcotics|oxycodone|morphine|pain medication|pain meds|pain pills|iron|norco|percocet); constipation <from> [to] (pain pills|tramadol|fentanyl|dilaudid); constipation (opioid|opiate|narcotic) (related|induced); (opioid|opiate|narcotic) related constipation
K59.04: chronic idiopathic constipation
K59.2: neurogenic bowel
R19.7: diarrhea; loose stools
R15.9: fecal incontinence; bowel incontinence; incontinence of (stool|feces|bowel|bowels); incontinent of (stool|bowel|bowels|feces); full incontinence of feces; stool incontinence; incontinent (stools|bms|bm); bowel incontinent
R11.2: nausea and vomiting; nausea with vomiting; n/v; nausea vomiting
R11.0: nausea
R11.10: vomiting; emesis
R10.9: abdominal pain; stomach pain; stomach ache
R10.13: epigastric pain
R10.84: generalized abdominal pain; abdominal pain generalized; abdominal pain, generalized
R10.31: right lower quadrant [abdominal] pain
R10.32: left lower quadrant [abdominal] pain
R10.11: right upper quadrant [abdominal] pain
R14.0: abdominal distension; bloating; abdominal bloating; abdominal distention
R18.8: ascites
R18.0: malignant ascites
R17: jaundice
R16.0: hepatomegaly
R16.1: splenomegaly
R63.0: loss of appetite; poor appetite; decreased appetite; anorexia; appetite loss
R19.5: occult blood in stool; heme positive stool; guaiac positive stool
K60.2: anal fissure
K60.3: anal fistula; fistula in ano; perianal fistula
K61.0: perianal abscess; anal abscess
K61.1: perirectal abscess; rectal abscess
K62.3: rectal prolapse
K62.5: rectal bleeding; rectal hemorrhage; bleeding per rectum
K62.7: radiation proctitis
K64.9: hemorrhoids; hemorrhoid; bleeding hemorrhoids; hemorrhoidal (bleed|bleeding)
K63.1: bowel perforation; perforation of intestine; perforated bowel; perforated colon
K63.2: enterocutaneous fistula; intestinal fistula; fistula of intestine
K63.5: colon polyp; colon polyps; colonic polyp; colonic polyps; polyp of colon
K65.9: peritonitis
K65.1: peritoneal abscess; intra abdominal abscess; abdominal abscess; intraabdominal abscess
K65.2: spontaneous bacterial peritonitis
K66.0: abdominal adhesions; peritoneal adhesions
K35.80: acute appendicitis
K37: appendicitis
K35.32: perforated appendicitis; ruptured appendix; appendicitis with perforation
-: celiac (artery|axis|trunk|plexus|ganglion|node|nodes|lymph node)
K90.0: celiac disease; celiac sprue; gluten enteropathy; celiac; coeliac [disease]
K91.2: postsurgical malabsorption
K90.829/K91.2: short bowel syndrome; short gut syndrome; short gut; short bowel
K90.9: malabsorption; intestinal malabsorption
K92.2: gastrointestinal (bleed|bleeding|hemorrhage); upper gastrointestinal (bleed|bleeding|hemorrhage); lower gastrointestinal (bleed|bleeding|hemorrhage)
K92.1: melena; black tarry stools; hematochezia; tarry stools
K92.0: hematemesis; vomiting blood
K94.2: gastrostomy complication; complication of gastrostomy
K94.22: gastrostomy infection; infected (gastrostomy|peg) site; peg [tube] site infection; (gtube|g tube|feeding tube|peg tube|peg|gastrostomy tube) site (infected|infection); infection [of|at] [the] (gtube|g tube|feeding tube|peg tube|peg|gastrostomy) [site]; infected (g tube|gtube|feeding tube|peg tube) [site]
K94.23: gastrostomy malfunction; (peg tube|g tube|gastrostomy tube|peg) (malfunction|dislodgement|dislodged|displaced|displacement|clogged|blocked|leaking); (displaced|dislodged|leaking|malfunctioning) (peg|peg tube|g tube|gastrostomy tube|gastrostomy); mechanical complication of gastrostomy; clogged (g tube|peg tube); (peg|peg tube|g tube|gtube|gastrostomy tube) [was|is] (dislodged|out|pulled out|clogged|leaking|occluded|obstructed); feeding tube [was|is] (dislodged|pulled out|clogged|leaking|occluded|obstructed); leakage (around|from) [the] (peg|peg tube|g tube|gtube|gastrostomy) [tube|site]
K94.0: colostomy complication; complication of colostomy
K94.1: ileostomy complication; enterostomy complication
K94.12: enterostomy infection
K02.9: dental caries; tooth decay; dental cavities
K04.7: dental abscess; tooth abscess; periapical abscess; tooth infection; infected tooth; abscessed tooth; dental infection
K05.30: periodontitis; chronic periodontitis
K05.6: periodontal disease
K08.109: edentulous; edentulism; complete loss of teeth
K11.7: xerostomia; sialorrhea; excessive drooling; hypersalivation; ptyalism
R68.2: dry mouth
K12.30: mucositis; oral mucositis
K13.0: angular cheilitis
A04.72: clostridium difficile [colitis|infection|enterocolitis|diarrhea]; clostridioides difficile [colitis|infection|enterocolitis|diarrhea]; c difficile [colitis|infection]; c diff [colitis|infection|diarrhea]; cdiff [colitis|infection]; clostridium difficile associated diarrhea
A04.71: recurrent (clostridium difficile|clostridioides difficile|c difficile|c diff) [colitis|infection]; (c diff|c difficile|clostridium difficile|cdiff) [colitis|infection|diarrhea], recurrent; (c diff|c difficile|cdiff) [colitis|infection] (recurrence|relapse); (second|third|2nd|3rd) (episode|recurrence) [of] (c diff|c difficile|cdiff); clostridium difficile [colitis|infection|diarrhea], (second|third|2nd|3rd) (episode|recurrence); (c diff|cdiff|c difficile) [colitis|infection|diarrhea], (second|third|2nd|3rd) (episode|recurrence)
A08.4: viral gastroenteritis; viral intestinal infection
A09: infectious (gastroenteritis|diarrhea|colitis)
A04.8: helicobacter pylori; h pylori
Z93.1: gastrostomy; gastrostomy tube; peg tube; g tube; gtube; gastrostomy status; peg; feeding tube; percutaneous endoscopic gastrostomy; peg tube feeding; enteral feeding tube; g tube dependent; gt dependent; gtube dependent; g tube feedings; <sp> (peg tube|g tube|gastrostomy|peg|feeding tube) [placement]; peg dependent
Z93.4: jejunostomy; j tube; jejunostomy tube; jtube; jejunostomy status; gj tube; gastrojejunostomy tube
Z93.3: colostomy; colostomy status; has colostomy; end colostomy; diverting colostomy; loop colostomy; <sp> colostomy
Z93.2: ileostomy; ileostomy status; loop ileostomy; end ileostomy; diverting ileostomy; <sp> ileostomy
Z43.1: attention to gastrostomy; (peg tube|g tube|gastrostomy) (care|change|management); encounter for attention to gastrostomy
Z43.2: attention to ileostomy; ileostomy (care|teaching|management|education); encounter for attention to ileostomy
Z43.3: attention to colostomy; colostomy (care|teaching|management|education); encounter for attention to colostomy; new colostomy teaching
Z43.4: attention to jejunostomy; encounter for attention to other artificial openings of digestive tract; biliary drain (care|flush|flushes|management|teaching); flush biliary drain; biliary tube (care|flush); cholecystostomy tube, (flush|flushed|flushes) [daily]
Z87.11: <old> (peptic ulcer|peptic ulcer disease|gastric ulcer|duodenal ulcer)
Z86.010/Z86.0100: <old> (colon polyps|colonic polyps|colon polyp)
Z87.19: <old> (gi bleed|gastrointestinal bleed|gastrointestinal bleeding|pancreatitis|diverticulitis|small bowel obstruction|bowel obstruction)
Z86.17/Z86.19: <old> (clostridium difficile|clostridioides difficile|c diff|c difficile|cdiff) [infection|colitis|diarrhea]
Z93.1: (gt|gtube|g tube|peg|tube) (feeds|feeding|feedings); gt bolus feeds; (g|gastrostomy|mic key|mickey|gt) button; button feeds
K50.0>K50.00: crohn (ileitis|enteritis); crohns (ileitis|enteritis)
K50.1>K50.10: crohn colitis; crohns colitis
K50.8>K50.80: crohn [disease] [both] small and large (bowel|intestine); crohns [disease] [both] small and large (bowel|intestine); crohn ileocolitis; crohns ileocolitis
-: reflux precautions; broken (tooth|teeth|denture|dentures|dental plate); chipped (tooth|teeth); (reflux|gerd) (diet|info|wedge); aspiration (precautions|precaution|risk); hepatojugular reflux; hepatitis b (vaccine|vaccination|immunization); hepatitis (panel|screen|vaccine); constipation prevention; bowel (sounds|regimen|program|movement); denture (cup|care|adhesive|cleaning|brush|cleaner); (9|nine) hole peg [test]; peg (board|test|pegs); peg board; (peg|trach|feeding tube) (consult|evaluation|eval|discussion)
Z97.2: denture; dentures; partial denture; partial dentures; upper and lower dentures; full dentures; (upper|lower) (partial|plate|denture|dentures); partial (upper|lower); dental plate
K52.1: (antibiotic|drug|medication|chemo) (induced|associated|related) diarrhea; diarrhea (from|due) [to] (antibiotic|antibiotics|chemo|chemotherapy)
K95.89: (sleeve|gastric sleeve) leak; staple line leak; gastric sleeve staple line leak
-: (ileostomy|colostomy) (reversal|takedown|take down|closure|reversed)
E73.9: lactose (intolerance|intolerant)
K63.2: enteroatmospheric fistula
K57.90: diverticulosis
R13.12: dysphagia oropharyngeal; dysphagia, oropharyngeal [phase]; dysphagia oropharyngeal phase
R13.11: dysphagia oral; dysphagia, oral [phase]; dysphagia oral phase
R13.13: dysphagia pharyngeal; dysphagia, pharyngeal [phase]; dysphagia pharyngeal phase
Z43.4: cholecystostomy (tube|drain); percutaneous cholecystostomy; perc chole (tube|drain)
-: (hepatojugular|venous|saphenous|gsv|hj|bile|tube feed) reflux; reflux of (tube feeding|feeding|blood); venous reflux study
K55.21: [lower] (gi bleed|gib|gastrointestinal bleed) <from> [colonic] (avm|avms|angiodysplasia); angiodysplasia [of colon] with (bleeding|hemorrhage); bleeding (avm|avms|colonic avm|angiodysplasia); (avm|avms) with bleeding
K31.811: bleeding (gastric avm|gastric angiodysplasia|gave); gastric (avm|avms|angiodysplasia) with bleeding; upper (gi bleed|gib) <from> (avm|avms|angiodysplasia|gave)
K58.2: ibs m; mixed irritable bowel syndrome; irritable bowel syndrome mixed
K56.50: (sbo|small bowel obstruction|bowel obstruction) (from|due to|secondary to) adhesions; adhesive (sbo|small bowel obstruction)
K56.51: partial (sbo|small bowel obstruction|bowel obstruction) (from|due to|secondary to) adhesions; partial adhesive (sbo|small bowel obstruction); adhesive partial (sbo|small bowel obstruction)
K56.600/K56.609: partial (small bowel|bowel|intestinal|large bowel) obstruction; partial sbo; psbo
K59.01: slow transit constipation
I86.4: gastric varices
Z96.89: biliary stent; (bile duct|cbd|common bile duct) stent; pancreatic [duct] stent
K94.22+L03.311: (peg|peg tube|g tube|gtube|gastrostomy|feeding tube) [tube] [site] cellulitis; cellulitis [of|at|around] [the] (peg|peg tube|g tube|gtube|gastrostomy|feeding tube) [site]
K94.29: buried bumper [syndrome]
K94.21: (peg|peg tube|g tube|gtube|gastrostomy|feeding tube) [site] (bleeding|hemorrhage); bleeding (from|at|around) [the] (peg|peg tube|g tube|gtube|gastrostomy) [site]
K94.19: high output (ileostomy|jejunostomy); ileostomy [with] high output; (high ileostomy output|ileostomy high output); (prolapsed|retracted|necrotic|stenotic) ileostomy; ileostomy (prolapse|retraction|stenosis|necrosis)
K94.11: ileostomy (bleeding|hemorrhage)
K94.01: colostomy (bleeding|hemorrhage)
K94.03: stenotic colostomy; colostomy (stenosis|stricture|obstruction); stenosis of [the] colostomy
K94.09: (prolapsed|retracted|necrotic) colostomy; colostomy (prolapse|retraction|necrosis); stoma (prolapse|retraction) [of] colostomy; (prolapse|retraction) of colostomy [stoma]; colostomy stoma (prolapse|retraction|necrosis|stenosis)
K91.89+K56.7: postoperative ileus; post op ileus; postop ileus; ileus (after|following) surgery
K91.89: anastomotic (leak|dehiscence|breakdown) [after|following] [colectomy|resection|esophagectomy|lar]; leaking anastomosis; (bile|biliary) leak [after|following|post] (cholecystectomy|lap chole|surgery)
B37.81: (candida|candidal|monilial) esophagitis; esophageal (candidiasis|candida|thrush); candidiasis of [the] esophagus
K11.20: parotitis; sialadenitis
K12.1: (mouth|oral) (ulcer|ulcers|ulceration)
K62.6: rectal ulcer; anal ulcer; stercoral ulcer of rectum
K59.39: megacolon
K59.81: ogilvie [syndrome]; colonic pseudo obstruction
K63.89/K63.8: colonic mass; colon mass
K50.913: crohn [disease] with [perianal|enterocutaneous|rectovaginal] (fistula|fistulas); (fistulizing|fistulating) crohn [disease]
K31.6: gastrocutaneous fistula
K22.3: esophageal perforation; perforation of [the] esophagus; perforated esophagus
K56.1: intussusception
B37.0: yeast [in|of] [the] (mouth|tongue)
K63.8219: sibo; small intestinal bacterial overgrowth; small bowel bacterial overgrowth
B37.89: (candida|candidal|fungal) peritonitis
-: (nj|ng|nasojejunal|nasogastric|dobhoff|dht|ngt) [tube] (feeds|feeding|feedings)
K59.09: constipation, chronic; constipation chronic
K50.80: (ileocolonic crohn|crohn ileocolonic|ileocolonic crohns) [disease]; crohn disease, ileocolonic
K50.813: (ileocolonic crohn|crohn ileocolonic) [disease] with [perianal] (fistula|fistulas|fistulae); crohn disease, ileocolonic, with (fistula|fistulas)
E44.0: malnourished (moderate|moderately); malnourished, (moderate|moderately|mod); moderately malnourished
R25.2: trismus
J95.02: (trach|tracheostomy) (stomatitis|stoma infection|site infection|cellulitis)
K59.03+T40.2X5: oic
K64.0: (grade|stage) 1 [internal] (hemorrhoid|hemorrhoids); [internal] (hemorrhoid|hemorrhoids), (grade|stage) 1
K64.1: (grade|stage) 2 [internal] (hemorrhoid|hemorrhoids); [internal] (hemorrhoid|hemorrhoids), (grade|stage) 2
K64.2: (grade|stage) 3 [internal] (hemorrhoid|hemorrhoids); [internal] (hemorrhoid|hemorrhoids), (grade|stage) 3
K64.3: (grade|stage) (4|iv) [internal] (hemorrhoid|hemorrhoids); [internal] (hemorrhoid|hemorrhoids), (grade|stage) (4|iv)
K6A.09/K65.1: pelvic abscess
K59.02: outlet dysfunction constipation
K56.2: volvulus
K66.1: hemoperitoneum
K31.83: achlorhydria
K63.3: ulcer of [the] (small intestine|ileum|jejunum|intestine); (small bowel|ileal|jejunal|intestinal) ulcer; (small bowel|ileal|jejunal) ulcers
A07.1: giardiasis; giardia [infection]
B80: pinworm; pinworms; enterobiasis
`;
