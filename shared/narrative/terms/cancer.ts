/** Neoplasms by site; secondary ones; history. Under treatment or not is the sentence's matter (CH-20). */
export const CANCER = `
C50.9: breast <ca>; <ca> of [the] [female|male] breast; (female|male) breast <ca>; ductal carcinoma of breast; invasive ductal carcinoma; invasive lobular carcinoma; metastatic breast <ca>; triple negative breast cancer; (idc|ilc) [of|in] [the] breast; breast (idc|ilc); invasive (ductal|lobular) <ca>; invasive (ductal|lobular) <ca> breast; breast primary
D05.1: ductal carcinoma in situ; dcis
C34.9: lung <ca>; <ca> of [the] lung; non small cell lung <ca>; nonsmall cell lung <ca>; nsclc; small cell lung <ca>; bronchogenic carcinoma; metastatic lung <ca>; adenocarcinoma of [the] lung; lung adenocarcinoma; squamous cell carcinoma of [the] lung; sclc; adenoca [of] [the] lung; lung adenoca; lung primary
C34.1: upper lung <ca>; (adenocarcinoma|squamous cell carcinoma), upper lobe; upper lobe lung (<ca>|adenocarcinoma); (<ca>|adenocarcinoma|squamous cell carcinoma) of [the] upper lobe [lung]; (rul|lul) lung <ca>; lung <ca> (rul|lul); upper lobe (adenocarcinoma|squamous cell carcinoma|non small cell lung cancer); adenoca [of] upper lobe [lung]; (<ca>|adenocarcinoma|squamous cell carcinoma|adenoca) upper lobe [of] lung
C34.2: middle lobe lung <ca>; (<ca>|adenocarcinoma) of [the] middle lobe [lung]
C34.0: <ca> of [the] (hilus|hilum) of [the] [right|left] lung; hilar lung <ca>
C34.3: lower lung <ca>; (adenocarcinoma|squamous cell carcinoma), lower lobe; lower lobe lung (<ca>|adenocarcinoma); (<ca>|adenocarcinoma|squamous cell carcinoma) of [the] lower lobe [lung]; (rll|lll) lung <ca>; lung <ca> (rll|lll); lower lobe (adenocarcinoma|squamous cell carcinoma); adenoca [of] lower lobe [lung]; (<ca>|adenocarcinoma|squamous cell carcinoma|adenoca) lower lobe [of] lung
C45.0: mesothelioma of pleura; pleural mesothelioma
C45.9: mesothelioma; malignant mesothelioma
C18.9: colon <ca>; <ca> of [the] colon; adenocarcinoma of [the] colon; bowel cancer; metastatic colon <ca>; colon primary
C18.7: sigmoid [colon] <ca>; <ca> of [the] sigmoid [colon]
C18.0: cecal <ca>; <ca> of [the] cecum; cecum <ca>
C18.2: ascending colon <ca>; <ca> of ascending colon
C18.4: transverse colon <ca>
C18.6: descending colon <ca>
C19: colorectal <ca>; rectosigmoid <ca>
C20: rectal <ca>; <ca> of [the] rectum; rectum <ca>; adenocarcinoma of rectum
C21.0: anal <ca>; anal squamous cell <ca>; <ca> of [the] anus; squamous cell <ca> [of] [the] (anus|anal canal)
C18.1: (appendiceal|appendix) (<ca>|adenocarcinoma|primary); <ca> of [the] appendix
C50.2: <ca> of [the] upper inner quadrant [of] [breast]; upper inner quadrant [breast] <ca>
C50.3: <ca> of [the] lower inner quadrant [of] [breast]; lower inner quadrant [breast] <ca>
C50.4: <ca> of [the] upper outer quadrant [of] [breast]; upper outer quadrant [breast] <ca>
C50.5: <ca> of [the] lower outer quadrant [of] [breast]; lower outer quadrant [breast] <ca>
C50.1: <ca> of [the] central [portion] [of] breast
C50.6: <ca> of axillary tail [of] [breast]
C15.5: <ca> of [the] (lower third|distal third|distal|lower) [of] [the] esophagus; distal esophageal <ca>
C15.3: <ca> of [the] (upper third|proximal third|proximal|upper|cervical) [of] [the] esophagus
C15.4: <ca> of [the] (middle third|mid third|mid|middle) [of] [the] esophagus
C15.9: esophageal <ca>; esophageal squamous cell <ca>; <ca> of [the] esophagus; esophagus <ca>; squamous cell <ca> [of] [the] esophagus
C16.9: gastric <ca>; stomach <ca>; <ca> of [the] stomach
C22.0: hepatocellular <ca>; hepatoma; liver cell carcinoma
C22.9: liver <ca>; <ca> of [the] liver
C24.0: (hilar|perihilar|extrahepatic) cholangiocarcinoma; cholangiocarcinoma (hilar|perihilar|extrahepatic); klatskin tumor
C22.1: cholangiocarcinoma; intrahepatic cholangiocarcinoma; bile duct carcinoma
C23: gallbladder <ca>; <ca> of [the] gallbladder
C24.1: ampullary <ca>; <ca> of ampulla of vater
C25.9: pancreatic <ca>; <ca> of [the] pancreas; pancreas <ca>; adenocarcinoma of [the] pancreas; pancreatic adenocarcinoma; metastatic pancreatic <ca>; panc (<ca>|adenoca); pancreatic primary
C25.0: pancreatic head (adenocarcinoma|<ca>); adenocarcinoma of [the] head of [the] pancreas; <ca> of [the] head of [the] pancreas; pancreatic head <ca>; (panc|pancreatic|pancreas) head (<ca>|adenoca|mass cancer)
C61: prostate <ca>; <ca> of [the] prostate; prostatic <ca>; adenocarcinoma of [the] prostate; prostate adenocarcinoma; metastatic prostate <ca>; prostate primary
C62.9: testicular <ca>; <ca> of [the] testis
C60.9: penile <ca>; <ca> of [the] penis
C67.9: urothelial <ca>; cystectomy for [high grade|muscle invasive] urothelial <ca>; bladder <ca>; <ca> of [the] bladder; urothelial carcinoma of bladder; transitional cell carcinoma of bladder; (urothelial|transitional cell) (<ca>) [of] [the] bladder; bladder (urothelial|transitional cell) <ca>; (urothelial|transitional cell) bladder <ca>
C64: kidney <ca>; renal <ca>; renal cell <ca>; <ca> of [the] kidney; metastatic renal cell carcinoma; renal primary; kidney primary
C65: renal pelvis <ca>
C66: ureteral <ca>; <ca> of [the] ureter
C56: ovarian <ca>; <ca> of [the] ovary; ovary <ca>; metastatic ovarian <ca>
C54.1: endometrial <ca>; <ca> of [the] endometrium; endometrial adenocarcinoma
C55: uterine <ca>; <ca> of [the] uterus; uterus <ca>
C53.9: cervical <ca>; <ca> of [the] cervix; cervix <ca>; squamous cell <ca> [of] [the] cervix
C51.9: vulvar <ca>; <ca> of [the] vulva; squamous cell <ca> [of] [the] vulva
C52: vaginal <ca>; <ca> of [the] vagina
C71.9: brain <ca>; malignant brain tumor; <ca> of [the] brain; glioma; malignant glioma; astrocytoma
C71.9: glioblastoma; glioblastoma multiforme; gbm
D32.9: meningioma
D32.0: cerebral meningioma; meningioma of brain
D49.6: brain tumor
C73: thyroid <ca>; <ca> of [the] thyroid; papillary thyroid carcinoma
C32.9: laryngeal <ca>; <ca> of [the] larynx; larynx <ca>; squamous cell <ca> [of] [the] larynx
C32.0: (glottic|glottis|vocal cord) <ca>; (glottic|glottis|vocal cord) (scc|squamous cell); squamous cell <ca> [of] [the] (glottis|vocal cord); <ca> of [the] (glottis|vocal cord)
C32.1: (supraglottic|supraglottis) <ca>; squamous cell <ca> [of] [the] supraglottis; <ca> of [the] supraglottis
C14.0: throat <ca>; pharyngeal <ca>
C10.9: oropharyngeal <ca>; <ca> of [the] oropharynx; squamous cell <ca> [of] [the] oropharynx
C09.9: tonsillar <ca>; tonsil <ca>; <ca> of [the] tonsil; squamous cell <ca> [of] [the] tonsil
C02.9: tongue <ca>; <ca> of [the] tongue; squamous cell <ca> [of] [the] [oral] tongue
C01: base of tongue <ca>; base of tongue scc; <ca> of [the] base of [the] tongue; squamous cell <ca> [of] [the] base of tongue
C06.9: oral <ca>; mouth <ca>; oral cavity <ca>; squamous cell <ca> [of] [the] (mouth|oral cavity)
C07: parotid [gland] <ca>
C10.9: oropharynx <ca>
C76.0: h&n <ca>; head and neck <ca>; <ca> of [the] head and neck; squamous cell <ca> [of] [the] head and neck; head and neck squamous cell <ca>; hnscc
C43.9: melanoma; malignant melanoma; metastatic melanoma; skin melanoma
C44.9: skin (cancer|carcinoma|ca|malignancy); (cancer|carcinoma|ca|malignancy) of [the] skin; nonmelanoma skin cancer
C44.91: basal cell <ca>
C44.92: squamous cell (carcinoma|cancer|ca) of [the] skin; cutaneous squamous cell carcinoma; skin squamous cell carcinoma
C4A.9: merkel cell <ca>
C49.9: sarcoma; soft tissue sarcoma
C41.9: bone <ca>; osteosarcoma
C34.9: (met|metastatic) lung <ca>
C46.0: kaposi sarcoma [of] [the] skin; (kaposi|ks) lesions [of|on|to] [the] [both] (leg|legs|skin|foot|feet|arms|trunk|face)
C46.9: kaposi sarcoma
C80.1: cancer; malignancy; malignant neoplasm; carcinoma; carcinoma of unknown primary; unknown primary cancer; cancer of unknown primary
C80.0: carcinomatosis; disseminated (cancer|malignancy|carcinoma)
C81.9: hodgkin lymphoma; hodgkins lymphoma; hodgkin disease; hodgkins disease; hodgkin; hodgkins
C85.9: non hodgkin lymphoma; nonhodgkin lymphoma; non hodgkins lymphoma; lymphoma; nhl
C83.3: diffuse large b cell lymphoma; large b cell lymphoma; dlbcl; diffuse large b cell
C82.9: follicular lymphoma
C83.1: mantle cell lymphoma
C85.1: b cell lymphoma; lymphoma, b cell; low grade b cell lymphoma
C84.4: t cell lymphoma peripheral; peripheral t cell lymphoma
C90.0: multiple myeloma; myeloma; plasma cell myeloma; smoldering (myeloma|multiple myeloma); mm on revlimid
C91.1: chronic lymphocytic leukemia; cll; chronic lymphoid leukemia
C91.0: acute lymphoblastic leukemia; acute lymphocytic leukemia
C92.0: acute myeloid leukemia; acute myelogenous leukemia; acute myeloblastic leukemia; aml
C92.1: chronic myeloid leukemia; chronic myelogenous leukemia; cml
C95.9: leukemia
C88.0: waldenstrom macroglobulinemia; waldenstroms
D46.9: myelodysplastic syndrome; myelodysplasia; mds (transfusion dependent|with transfusion|on transfusion); mds with (anemia|cytopenia|pancytopenia)
D45: polycythemia vera
D47.3: essential thrombocythemia
D47.1: myeloproliferative disease; chronic myeloproliferative disease
D75.81: myelofibrosis
D47.2: monoclonal gammopathy; mgus; monoclonal gammopathy of undetermined significance
C7A.8: neuroendocrine <ca>; malignant neuroendocrine tumor; metastatic neuroendocrine tumor
C7A.1: (poorly differentiated|high grade) neuroendocrine (<ca>|tumor)
D3A.8: neuroendocrine tumor
C7A.00: carcinoid tumor malignant; malignant carcinoid tumor
D3A.00: carcinoid tumor; carcinoid; carcinoid tumor unspecified site
C49.A: gastrointestinal stromal tumor; gist tumor; gist
C50.9+C79.51: metastatic breast <ca> to [the] (bone|bones|spine|vertebrae); breast <ca> metastatic to [the] (bone|bones|spine|vertebrae); breast <ca> with bone <mets>; breast <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C50.9+C79.31: metastatic breast <ca> to [the] brain; breast <ca> metastatic to [the] brain; breast <ca> with brain <mets>; breast <ca> with <mets> to [the] brain
C50.9+C78.7: metastatic breast <ca> to [the] liver; breast <ca> metastatic to [the] liver; breast <ca> with liver <mets>; breast <ca> with <mets> to [the] liver
C50.9+C78.0: metastatic breast <ca> to [the] (lung|lungs); breast <ca> metastatic to [the] (lung|lungs); breast <ca> with lung <mets>; breast <ca> with <mets> to [the] (lung|lungs)
C61+C79.51: metastatic prostate <ca> to [the] (bone|bones|spine|vertebrae); prostate <ca> metastatic to [the] (bone|bones|spine|vertebrae); prostate <ca> with bone <mets>; prostate <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C61+C79.31: metastatic prostate <ca> to [the] brain; prostate <ca> metastatic to [the] brain; prostate <ca> with brain <mets>; prostate <ca> with <mets> to [the] brain
C61+C78.7: metastatic prostate <ca> to [the] liver; prostate <ca> metastatic to [the] liver; prostate <ca> with liver <mets>; prostate <ca> with <mets> to [the] liver
C61+C78.0: metastatic prostate <ca> to [the] (lung|lungs); prostate <ca> metastatic to [the] (lung|lungs); prostate <ca> with lung <mets>; prostate <ca> with <mets> to [the] (lung|lungs)
C34.9+C79.51: metastatic [non small cell] lung <ca> to [the] (bone|bones|spine|vertebrae); [non small cell] lung <ca> metastatic to [the] (bone|bones|spine|vertebrae); [non small cell] lung <ca> with bone <mets>; [non small cell] lung <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C34.9+C79.31: metastatic [non small cell] lung <ca> to [the] brain; [non small cell] lung <ca> metastatic to [the] brain; [non small cell] lung <ca> with brain <mets>; [non small cell] lung <ca> with <mets> to [the] brain
C34.9+C78.7: metastatic [non small cell] lung <ca> to [the] liver; [non small cell] lung <ca> metastatic to [the] liver; [non small cell] lung <ca> with liver <mets>; [non small cell] lung <ca> with <mets> to [the] liver
C18.9+C79.51: metastatic colon <ca> to [the] (bone|bones|spine|vertebrae); colon <ca> metastatic to [the] (bone|bones|spine|vertebrae); colon <ca> with bone <mets>; colon <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C18.9+C79.31: metastatic colon <ca> to [the] brain; colon <ca> metastatic to [the] brain; colon <ca> with brain <mets>; colon <ca> with <mets> to [the] brain
C18.9+C78.7: metastatic colon <ca> to [the] liver; colon <ca> metastatic to [the] liver; colon <ca> with liver <mets>; colon <ca> with <mets> to [the] liver
C18.9+C78.0: metastatic colon <ca> to [the] (lung|lungs); colon <ca> metastatic to [the] (lung|lungs); colon <ca> with lung <mets>; colon <ca> with <mets> to [the] (lung|lungs)
C64+C79.51: metastatic renal cell <ca> to [the] (bone|bones|spine|vertebrae); renal cell <ca> metastatic to [the] (bone|bones|spine|vertebrae); renal cell <ca> with bone <mets>; renal cell <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C64+C79.31: metastatic renal cell <ca> to [the] brain; renal cell <ca> metastatic to [the] brain; renal cell <ca> with brain <mets>; renal cell <ca> with <mets> to [the] brain
C64+C78.7: metastatic renal cell <ca> to [the] liver; renal cell <ca> metastatic to [the] liver; renal cell <ca> with liver <mets>; renal cell <ca> with <mets> to [the] liver
C64+C78.0: metastatic renal cell <ca> to [the] (lung|lungs); renal cell <ca> metastatic to [the] (lung|lungs); renal cell <ca> with lung <mets>; renal cell <ca> with <mets> to [the] (lung|lungs)
C64+C79.51: metastatic kidney <ca> to [the] (bone|bones|spine|vertebrae); kidney <ca> metastatic to [the] (bone|bones|spine|vertebrae); kidney <ca> with bone <mets>; kidney <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C64+C79.31: metastatic kidney <ca> to [the] brain; kidney <ca> metastatic to [the] brain; kidney <ca> with brain <mets>; kidney <ca> with <mets> to [the] brain
C64+C78.7: metastatic kidney <ca> to [the] liver; kidney <ca> metastatic to [the] liver; kidney <ca> with liver <mets>; kidney <ca> with <mets> to [the] liver
C64+C78.0: metastatic kidney <ca> to [the] (lung|lungs); kidney <ca> metastatic to [the] (lung|lungs); kidney <ca> with lung <mets>; kidney <ca> with <mets> to [the] (lung|lungs)
C25.9+C79.51: metastatic pancreatic <ca> to [the] (bone|bones|spine|vertebrae); pancreatic <ca> metastatic to [the] (bone|bones|spine|vertebrae); pancreatic <ca> with bone <mets>; pancreatic <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C25.9+C79.31: metastatic pancreatic <ca> to [the] brain; pancreatic <ca> metastatic to [the] brain; pancreatic <ca> with brain <mets>; pancreatic <ca> with <mets> to [the] brain
C25.9+C78.7: metastatic pancreatic <ca> to [the] liver; pancreatic <ca> metastatic to [the] liver; pancreatic <ca> with liver <mets>; pancreatic <ca> with <mets> to [the] liver
C25.9+C78.0: metastatic pancreatic <ca> to [the] (lung|lungs); pancreatic <ca> metastatic to [the] (lung|lungs); pancreatic <ca> with lung <mets>; pancreatic <ca> with <mets> to [the] (lung|lungs)
C19+C79.51: metastatic colorectal <ca> to [the] (bone|bones|spine|vertebrae); colorectal <ca> metastatic to [the] (bone|bones|spine|vertebrae); colorectal <ca> with bone <mets>; colorectal <ca> with <mets> to [the] (bone|bones|spine|vertebrae)
C19+C79.31: metastatic colorectal <ca> to [the] brain; colorectal <ca> metastatic to [the] brain; colorectal <ca> with brain <mets>; colorectal <ca> with <mets> to [the] brain
C19+C78.7: metastatic colorectal <ca> to [the] liver; colorectal <ca> metastatic to [the] liver; colorectal <ca> with liver <mets>; colorectal <ca> with <mets> to [the] liver
C19+C78.0: metastatic colorectal <ca> to [the] (lung|lungs); colorectal <ca> metastatic to [the] (lung|lungs); colorectal <ca> with lung <mets>; colorectal <ca> with <mets> to [the] (lung|lungs)
C78.0: lung <mets>; <mets> to [the] lung; <mets> to [the] lungs; metastasis of lung; secondary malignant neoplasm of lung; metastatic [disease] to [the] (lung|lungs); pulmonary <mets>
C79.51: bone <mets>; <mets> to [the] bone; <mets> to [the] bones; metastatic bone disease; secondary malignant neoplasm of bone; metastatic [disease] to [the] (bone|bones|spine); osseous <mets>; bony <mets>; spinal <mets>; <mets> to [the] spine; spine <mets>; skeletal <mets>; cancer spread to [the|his|her] (bone|bones|spine)
C79.31: brain <mets>; <mets> to [the] brain; secondary malignant neoplasm of brain; metastatic [disease] to [the] brain; cerebral <mets>; cancer spread to [the|his|her] brain
C78.7: liver <mets>; <mets> to [the] liver; secondary malignant neoplasm of liver; metastatic [disease] to [the] liver; hepatic <mets>; cancer spread to [the|his|her] liver
C77.9: lymph node <mets>; <mets> to [the] (lymph nodes|lymph node); secondary malignant neoplasm of lymph nodes; nodal <mets>
C78.6: peritoneal (carcinomatosis|mets|metastasis|metastases); <mets> to [the] peritoneum; omental <mets>; carcinomatosis of [the] peritoneum; peritoneal (disease|spread|implants|implant)
C79.7: adrenal <mets>; <mets> to [the] adrenal
C78.2: pleural <mets>; malignant pleural disease
C79.9: metastatic (cancer|disease|carcinoma|malignancy); metastases; metastasis; widespread metastatic disease; metastatic disease of unknown site; secondary malignancy
Z85.3: <old> breast <ca>; <old> <ca> of [the] breast; personal history of malignant neoplasm of breast; breast cancer survivor
Z85.118: <old> lung <ca>; personal history of [other] malignant neoplasm of bronchus and lung
Z85.038: <old> (colon|colorectal) <ca>; personal history of [other] malignant neoplasm of large intestine
Z85.048: <old> rectal <ca>
Z85.46: <old> prostate <ca>; personal history of malignant neoplasm of prostate; prostate cancer survivor
Z85.51: <old> bladder <ca>; personal history of malignant neoplasm of bladder
Z85.528: <old> (kidney|renal|renal cell) <ca>; personal history of [other] malignant neoplasm of kidney
Z85.43: <old> ovarian <ca>
Z85.42: <old> (uterine|endometrial) <ca>
Z85.41: <old> cervical <ca>
Z85.850: <old> thyroid <ca>
Z85.820: <old> melanoma; <old> malignant melanoma
Z85.828: <old> skin <ca>; <old> basal cell <ca>; <old> squamous cell <ca> [of skin]
Z85.21: <old> laryngeal <ca>
Z85.819: <old> (throat|oral|head and neck) <ca>
Z85.810: <old> tongue <ca>
Z85.01: <old> esophageal <ca>
Z85.028: <old> (stomach|gastric) <ca>
Z85.05: <old> liver <ca>; <old> hepatocellular <ca>
Z85.07: <old> pancreatic <ca>
Z85.47: <old> testicular <ca>
Z85.841: <old> brain <ca>
Z85.71: <old> hodgkin lymphoma; <old> hodgkin disease
Z85.72: <old> (lymphoma|non hodgkin lymphoma)
Z85.79: <old> (multiple myeloma)
Z85.6: <old> leukemia
Z85.9: <old> (cancer|malignancy|malignant neoplasm); cancer survivor; personal history of malignant neoplasm
Z92.21: <old> chemotherapy; <sp> chemotherapy; personal history of [antineoplastic] chemotherapy
Z92.3: <old> (radiation|radiation therapy|irradiation|radiation treatment|radiation treatments|xrt); <sp> [chest|pelvic|breast|whole breast|whole brain] (radiation|xrt|radiation therapy|wbrt|sbrt|brachytherapy); personal history of irradiation; lumpectomy (and|with) (xrt|radiation|rt)
G89.3: [back|bone|abdominal|hip] pain, (cancer|neoplasm|tumor|malignancy) (related|associated); intractable cancer pain; (cancer|neoplasm|tumor|malignancy) [related|associated] pain; (cancer|neoplasm|tumor|malignancy) (related|associated) (abdominal|back|bone|chest|pelvic|hip|neck|rib|leg|visceral|neuropathic) pain; pain <from> [to] [the] (cancer|tumor|malignancy|neoplasm|metastasis|metastases|mets|metastatic disease)
R53.0: cancer related fatigue; neoplastic malignant related fatigue; neoplasm related fatigue
D63.0: anemia (in|due to) (neoplastic disease|cancer|malignancy); anemia of (malignancy|cancer|neoplastic disease); anemia in neoplastic disease; anemia <from> [to] (cancer|malignancy|neoplastic disease|tumor|lung cancer|colon cancer|breast cancer|multiple myeloma|lymphoma)
D64.81: anemia due to [antineoplastic] (chemotherapy|chemo); chemotherapy induced anemia; antineoplastic chemotherapy induced anemia
D70.1: neutropenia due to (chemotherapy|cancer chemotherapy); chemotherapy induced neutropenia; agranulocytosis secondary to cancer chemotherapy
R11.2+T45.1X5: chemotherapy induced nausea and vomiting
D17.9: lipoma
D36.9: benign neoplasm; benign tumor
D35.2: pituitary (adenoma|tumor|microadenoma|macroadenoma); prolactinoma; microprolactinoma; macroprolactinoma
D33.3: acoustic neuroma; vestibular schwannoma
D18.00: hemangioma
D22.9: nevus
D12.6: colon adenoma; adenomatous polyp of colon; tubular adenoma of colon; adenomatous colon polyps
-: cancer (center|screening|clinic|screenings|society|care|treatment center|institute|risk|support group|treatment); breast (exam|cancer screening|self exam); skin cancer screening; lung cancer screening; prostate cancer screening; colon cancer screening; colorectal cancer screening; radiation oncologist; cervical cancer screening; cancer pain management; (lung|breast|colon|prostate|kidney|liver) (_with|_w|_w/) (mets|metastasis|metastases|metastatic disease)
C44.31: (basal cell carcinoma|bcc|basal cell) [of] [the] (nose|face|cheek|forehead|temple); (nose|face|cheek|forehead) (bcc|basal cell [carcinoma])
C44.32: (squamous cell carcinoma|scc|squamous cell) [of] [the] (nose|face|cheek|forehead|temple); (nose|face|cheek|forehead) (scc|squamous cell [carcinoma])
C44.42: (scc|squamous cell <ca>) [of] [the] (scalp|neck); (scalp|neck) (scc|squamous cell <ca>)
C44.41: (bcc|basal cell [<ca>]) [of] [the] (scalp|neck); (scalp|neck) (bcc|basal cell [<ca>])
C44.22: (scc|squamous cell <ca>) [of] [the] [left|right] ear; ear (scc|squamous cell <ca>)
C44.21: (bcc|basal cell [<ca>]) [of] [the] [left|right] ear; ear (bcc|basal cell [<ca>])
C44.62: (scc|squamous cell <ca>) [of] [the] [left|right] (arm|forearm|hand|shoulder|finger|dorsal hand); (arm|forearm|hand) (scc|squamous cell <ca>)
C44.61: (bcc|basal cell [<ca>]) [of] [the] [left|right] (arm|forearm|hand|shoulder); (arm|forearm|hand) (bcc|basal cell [<ca>])
C44.72: (scc|squamous cell <ca>) [of] [the] [left|right] (leg|lower leg|shin|calf|foot|ankle); (leg|lower leg|shin|calf|foot) (scc|squamous cell <ca>)
C44.71: (bcc|basal cell [<ca>]) [of] [the] [left|right] (leg|lower leg|shin|calf|foot); (leg|lower leg|shin|calf) (bcc|basal cell [<ca>])
C44.529: (scc|squamous cell <ca>) [of] [the] (back|chest|trunk|abdomen)
C44.519: (bcc|basal cell [<ca>]) [of] [the] (back|chest|trunk|abdomen)
C43.59: melanoma [of|on] [the] (back|chest|trunk|abdomen|upper back|lower back|flank); (back|trunk|chest) melanoma
C43.6: melanoma [of|on] [the] [left|right] (arm|forearm|shoulder|hand|upper arm); (arm|forearm|shoulder) melanoma
C43.7: melanoma [of|on] [the] [left|right] (leg|lower leg|calf|thigh|foot|shin|heel); (leg|calf|thigh|foot) melanoma
C43.4: melanoma [of|on] [the] (scalp|neck); scalp melanoma
C43.39: melanoma [of|on] [the] (face|cheek|forehead); facial melanoma
C88.40/C88.4: marginal zone lymphoma; malt lymphoma
C79.32: leptomeningeal (disease|carcinomatosis|mets|metastasis|metastases|spread)
C79.89: soft tissue <mets>; <mets> to [the] soft tissue; chest wall <mets>
C79.2: skin <mets>; <mets> to [the] skin; cutaneous <mets>
C79.49: epidural (mets|metastasis|metastases)
C79.11: bladder <mets>; <mets> to [the] bladder
G89.3+C79.51: pain [painful] (bone|bony|osseous) (metastasis|metastases|mets); painful (bone|bony) (metastases|mets); pain <from> [to] [the] [painful] (bone|bony|osseous|femoral|spinal|spine|rib|skeletal|hip|pelvic bone|vertebral) (metastasis|metastases|mets|metastatic disease); [bone] pain <from> [to] <mets> [to] [the] (bone|bones|spine); bone pain <from> [to] (mets|metastases|metastatic disease)
G89.3+C78.7: pain <from> [to] [the] (liver|hepatic) (metastasis|metastases|mets)
L58.9: radiation dermatitis; radiodermatitis
K20.80: radiation esophagitis
I87.1: svc syndrome; superior vena cava (syndrome|obstruction); may thurner syndrome; (iliac|femoral) vein compression; compression of [common|external] (iliac|femoral) vein
E34.00/E34.0: carcinoid syndrome
G93.6: vasogenic edema; cerebral edema; brain edema; brain swelling
C04.9: squamous cell <ca> [of] [the] floor of mouth; floor of mouth <ca>
C61+Z19.2: castration resistant prostate <ca>; castrate resistant prostate <ca>; crpc; mcrpc; prostate <ca>, castration resistant; hormone refractory prostate <ca>
C61+Z19.1: (castration|hormone) sensitive prostate <ca>; mcspc; mhspc
C34.1: (nsclc|scc|squamous cell <ca>|squamous cell carcinoma|small cell <ca>|sclc|adenocarcinoma|adenoca|large cell <ca>|non small cell <ca>) [of] [the] (rul|lul)
C34.2: (nsclc|scc|squamous cell <ca>|squamous cell carcinoma|small cell <ca>|sclc|adenocarcinoma|adenoca|non small cell <ca>|lung <ca>) [of] [the] rml; rml lung <ca>
C34.3: (nsclc|scc|squamous cell <ca>|squamous cell carcinoma|small cell <ca>|sclc|adenocarcinoma|adenoca|large cell <ca>|non small cell <ca>) [of] [the] (rll|lll)
C90.02: relapsed [refractory] multiple myeloma; multiple myeloma in relapse; relapsed [refractory] myeloma
C10.9: (scc|squamous cell <ca>|<ca>) [of] [the] (oropharynx|oropharyngeal); oropharyngeal (scc|<ca>)
C22.0: hcc (segment|seg|cm|s/p y90|on sorafenib|on lenvatinib)
C79.49: epidural (metastasis|metastases|mets|tumor); (metastasis|metastases|mets) [to] [the] epidural space
Z19.2: castration resistant; castrate resistant
C50.9+Z17.421: tnbc
C09.9: (tonsil|tonsillar) (scc|squamous cell carcinoma|squamous cell ca|cancer|ca|carcinoma)
C79.51+G95.20: metastatic [spinal] cord compression; [malignant] (t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2) metastatic [spinal] cord compression
C78.31/C78.39: (<mets>|metastatic) [to] larynx; laryngeal <mets>
C78.32/C78.39: (<mets>|metastatic) [to] pharynx; pharyngeal <mets>
C79.83/C79.89: (<mets>|metastatic) [to] (oral cavity|mouth|tongue)
C92.20: atypical (cml|chronic myeloid leukemia) [, bcr/abl negative]; (cml|chronic myeloid leukemia), bcr/abl negative; bcr/abl negative (cml|chronic myeloid leukemia)
C25.1: pancreatic body <ca>; <ca> of [the] body of [the] pancreas
C25.2: pancreatic tail <ca>; <ca> of [the] tail of [the] pancreas; <ca> of [the] pancreatic tail
C16.0: (gastric cardia|ge junction|gej|gastroesophageal junction|eg junction) <ca>; <ca> of [the] (gastric cardia|cardia|ge junction|gastroesophageal junction)
C16.2: gastric body <ca>; <ca> of [the] body of [the] stomach
C16.3: gastric antrum <ca>; <ca> of [the] gastric antrum
C01: tongue base <ca>; tongue base squamous cell <ca>; <ca> of [the] tongue base
C48.0: retroperitoneal (sarcoma|liposarcoma|leiomyosarcoma); (sarcoma|liposarcoma|leiomyosarcoma) of [the] retroperitoneum
`;
