/** Breathing. */
export const LUNGS = `
J44>J44.9: chronic obstructive pulmonary disease; chronic obstructive lung disease; chronic obstructive airway disease; chronic airway obstruction; chronic obstructive bronchitis; chronic bronchitis with emphysema; end stage copd; severe copd; chronic obstructive asthma; copd unspecified; coad
J44.1: copd exacerbation; exacerbation of copd; acute exacerbation of copd; copd with [acute] exacerbation; aecopd; acute copd exacerbation; decompensated copd; copd flare; copd flare up; acute on chronic copd; acute exacerbation of chronic obstructive bronchitis; copd in exacerbation; copd, acute exacerbation
J44.0+J20.9: copd with acute bronchitis
J44.0+J18.9: copd with [acute] pneumonia
J44.0: copd with (acute lower respiratory infection|lower respiratory infection)
J44.0+J18.9: pneumonia in copd
J43.9: emphysema; pulmonary emphysema; bullous emphysema; emphysematous lung disease
J43.2: centrilobular emphysema
J43.1: panlobular emphysema
J42: chronic bronchitis
J41.0: simple chronic bronchitis; smoker cough with chronic bronchitis
J40: bronchitis
J20.9: acute bronchitis; bronchitis, acute; bronchitis acute
J45>J45.909: asthma; bronchial asthma; reactive airway disease; allergic asthma
J45.901: asthma exacerbation; exacerbation of asthma; acute asthma exacerbation; asthma attack; asthma with [acute] exacerbation
J45.20: mild intermittent asthma
J45.30: mild persistent asthma
J45.40: moderate persistent asthma
J45.50: severe persistent asthma
J45.990: exercise induced (asthma|bronchospasm)
J47.9: bronchiectasis
J47.1: bronchiectasis with [acute] exacerbation
J84.10: pulmonary fibrosis; lung fibrosis; fibrosis of lung; postinflammatory pulmonary fibrosis; pulmonary fibrosis unspecified; pulm fibrosis
J98.4: (scarring|scarred) [of|in] [the] lungs; scarred lungs
J84.112: idiopathic pulmonary fibrosis; usual interstitial pneumonia
J84.9: interstitial lung disease
J84.170/J84.10: interstitial lung disease with progressive fibrosis; progressive pulmonary fibrosis
J18.9: pneumonia; community acquired pneumonia; hospital acquired pneumonia; healthcare associated pneumonia; hcap; multifocal pneumonia; bilateral pneumonia; lower lobe pneumonia; upper lobe pneumonia; middle lobe pneumonia; atypical pneumonia; pneumonitis infectious; pna; cap on (antibiotics|abx|levaquin|doxycycline|augmentin|ceftriaxone|azithromycin); cap completing (antibiotics|abx|levaquin|doxycycline|augmentin)
J15.9: bacterial pneumonia
J18.0: bronchopneumonia
J18.1: lobar pneumonia
J12.9: viral pneumonia
J13: pneumococcal pneumonia; streptococcus pneumoniae pneumonia
J15.212: mrsa pneumonia; pneumonia due to mrsa
J15.1: pseudomonas pneumonia; pneumonia due to pseudomonas
J15.0: klebsiella pneumonia; pneumonia due to klebsiella
J96.11: chronic (resp|respiratory) failure hypox
J69.0: (pneumonia|pna), aspiration; (pneumonia|pna), (rll|lll|rul|lul|rml|right lower lobe|left lower lobe|right upper lobe|left upper lobe), aspiration; aspiration pneumonia; aspiration pneumonitis; pneumonia due to aspiration; aspiration pna; recurrent aspiration
J95.851: ventilator associated pneumonia
J21.0: rsv bronchiolitis; bronchiolitis due to rsv
J12.1: rsv pneumonia; pneumonia due to rsv
J12.82+U07.1: covid pneumonia; covid 19 pneumonia; pneumonia due to covid [19]; covid19 pneumonia; coronavirus pneumonia
J10.1: influenza (type a|type b); flu a; influenza _a; influenza b; flu b; influenza (type a|type b) positive; (influenza|flu) a positive
J11.1: influenza; influenza with respiratory manifestations
J11.00: influenza with pneumonia; influenza pneumonia; (flu|influenza) with superimposed pneumonia
J22: lower respiratory (infection|tract infection); acute lower respiratory infection; lrti
J06.9: viral (uri|urti|upper respiratory infection|upper respiratory tract infection); urti; upper respiratory infection; upper respiratory tract infection; uri; acute upper respiratory infection
J02.9: pharyngitis; sore throat infection
J01.90: acute sinusitis
J32.9: chronic sinusitis; sinusitis
J30.9: allergic rhinitis; environmental allergies
J30.1: hay fever; pollen (allergy|allergies)
J30.2: seasonal allergies; seasonal allergy; seasonal allergic rhinitis
J96.0: acute respiratory failure
J96.01: acute (hypoxic|hypoxemic) respiratory failure; acute respiratory failure with hypoxia; acute hypoxic respiratory insufficiency with failure; acute hypoxic failure
J96.02: acute (hypercapnic|hypercarbic) respiratory failure; acute respiratory failure with hypercapnia
J96.1: chronic respiratory failure
J96.11: chronic (hypoxic|hypoxemic) respiratory failure; chronic respiratory failure with hypoxia; chronic (hypoxic|hypoxemic) failure; chronic hypoxia on (o2|oxygen)
J96.12: chronic (hypercapnic|hypercarbic) respiratory failure; chronic respiratory failure with hypercapnia; chronic (hypercapnic|hypercarbic) failure
J96.2: acute on chronic respiratory failure; acute and chronic respiratory failure
J96.21: acute on chronic (hypoxic|hypoxemic) respiratory failure; acute on chronic respiratory failure with hypoxia; acute and chronic respiratory failure with hypoxia
J96.92: type 2 (respiratory|resp) failure
J96.02: acute type 2 (respiratory|resp) failure
J96.12: chronic type 2 (respiratory|resp) failure
J96.22: acute on chronic type 2 (respiratory|resp) failure
J96.22: acute on chronic (hypercapnic|hypercarbic) respiratory failure; acute on chronic respiratory failure with hypercapnia
J96.9: respiratory failure
J96>J96.91: hypoxic respiratory failure; hypoxemic respiratory failure; respiratory failure with hypoxia
J96>J96.92: hypercapnic respiratory failure; hypercarbic respiratory failure; respiratory failure with hypercapnia
J80: acute respiratory distress syndrome; ards
J81.0: acute pulmonary edema; flash pulmonary edema
J81.1: pulmonary edema; chronic pulmonary edema; water on [the] (lung|lungs)
J90: pleural effusion; pleural effusions; fluid (around|on) [the] (lung|lungs)
J91.0: malignant pleural effusion
J86.9: empyema; pyothorax
J93.9: pneumothorax; collapsed lung
J93.83: spontaneous pneumothorax
J98.11: atelectasis
J85.2: lung abscess
J61: asbestosis
J60: black lung; coal worker pneumoconiosis
J62.8: silicosis
J67.9: hypersensitivity pneumonitis
J70.1: radiation fibrosis of lung; chronic radiation pneumonitis
J70.0: radiation pneumonitis
J38.00: [true] (vf|tvf|tvc|vocal cord|vocal fold) (paralysis|paresis|immobility)
J38.00: true vocal (cord|fold) (paralysis|paresis)
M34.9: systemic sclerosis diffuse; diffuse systemic sclerosis; diffuse scleroderma
J39.8: tracheomalacia
Q31.5: laryngomalacia; congenital laryngomalacia
H35.1: retinopathy of (prematurity|prem)
J95.03: tracheostomy (stenosis|malfunction)
J95.02: infection of tracheostomy [stoma]; tracheostomy infection
J98.4: lung disease; chronic lung disease; restrictive lung disease
R91.1: lung nodule; pulmonary nodule; solitary pulmonary nodule; nodule of lung; (rul|rml|rll|lul|lll|right upper lobe|right lower lobe|left upper lobe|left lower lobe|right middle lobe) [pulmonary|lung] nodule; nodule (rul|rml|rll|lul|lll)
R91.8: (multiple|bilateral|several|scattered) (pulmonary|lung) nodules; lung infiltrate; lung mass; pulmonary infiltrate
E84.9: cystic fibrosis
E84.0: cystic fibrosis with pulmonary (manifestations|disease|exacerbation); cystic fibrosis (lung|pulmonary) disease; cystic fibrosis and pulmonary exacerbation; pulmonary exacerbation of cystic fibrosis; cystic fibrosis with bronchiectasis; cf with (bronchiectasis|lung disease)
D86.0: sarcoidosis of lung; pulmonary sarcoidosis; sarcoid [of] [the] (lung|lungs); sarcoidosis, pulmonary; lung sarcoid; pulmonary sarcoid; sarcoidosis of [the] lungs
D86.9: sarcoidosis; sarcoid
G47.33: obstructive sleep apnea; sleep apnea obstructive; osas; obstructive sleep apnea syndrome
G47.30: sleep apnea; sleep apnea syndrome
G47.31: central sleep apnea; primary central sleep apnea
E66.2: obesity hypoventilation; obesity hypoventilation syndrome; pickwickian syndrome
R06.02: shortness of breath; breathlessness
R06.00: dyspnea; labored breathing
R06.09/R06.0: dyspnea on exertion; exertional dyspnea; exertional shortness of breath; shortness of breath on exertion; shortness of breath with (exertion|activity|ambulation); dyspnea with (exertion|activity|ambulation)
R06.01: orthopnea
R06.2: wheezing
R06.82: tachypnea
R09.02: hypoxemia; hypoxia; low oxygen saturation; oxygen desaturation; desats on exertion; exertional hypoxia
R05.9: cough
R05.3: chronic cough; persistent cough
R04.2: hemoptysis; coughing up blood
R04.0: epistaxis; nosebleed; nose bleed
Z99.81: dependence on [supplemental] oxygen; long term (oxygen|o2); long term use of (oxygen|o2); oxygen dependent; oxygen dependence; home oxygen; home o2; chronic oxygen; chronic home oxygen; continuous oxygen; continuous home oxygen; continuous o2; o2 dependent; o2 dependence; on home o2; supplemental oxygen dependent; dependent on [supplemental] oxygen; dependent on o2; long term oxygen therapy; chronic o2; supplemental o2 dependent; dependence on supplemental o2; home o2 dependent; oxygen dependent copd; chronic o2 use; uses home (o2|oxygen); home supplemental (oxygen|o2); nocturnal (o2|oxygen); (o2|oxygen) at (night|bedtime|hs)
J96.90+Z99.11: (ventilatory|ventilator|vent) dependent respiratory failure; ventilatory dependent (resp|respiratory) failure
Z99.11: ventilator dependent; ventilator dependence; dependence on ventilator; vent dependent; dependent on [a] ventilator; dependence on respirator; home ventilator
Z99.89: cpap dependent; bipap dependent; dependence on (cpap|bipap); (home|nocturnal) (bipap|niv|noninvasive ventilation|non invasive ventilation|noninvasive ventilator|trilogy); (bipap|niv) (nocturnal|nightly|noc|qhs|at night|at bedtime|hs|for sleep)
Z87.01: <old> (recurrent pneumonia|pneumonia)
Z87.09: <old> respiratory failure
U07.1: covid; covid 19; covid19; coronavirus disease 2019; sars cov 2 infection; coronavirus infection; covid infection; covid positive; positive covid [19] [test]; acute covid 19
U09.9+R53.83: post covid [19] fatigue; long covid fatigue; fatigue from long covid
U09.9: long covid; post covid [19] (syndrome|condition); post acute sequelae of covid [19]; pasc; post covid; long haul covid; long hauler covid; sequelae of covid [19]
Z86.16: <old> covid [19] [infection]; recovered from covid [19]; prior covid 19
Z20.822: covid [19] exposure; exposure to covid [19]
Z99.11: (vent|ventilator) 24h; (vent|ventilator) 24 (hours|hrs); (vent|ventilator) 24/7; vent 24 7; ventilator (continuous|continuously); (vent|ventilator), 24 7; (vent|ventilator) at night; nocturnal ventilator; ventilator dependent at night
J96.11: chronic (hypoxic|hypoxemic) (rf|resp failure)
J96.12: chronic (hypercapnic|hypercarbic) (rf|resp failure)
-: covid [19] (vaccine|vaccination|vaccinated|booster|screening|screen|test|testing|precautions|precaution|protocol|negative|questionnaire|symptoms|shot|immunization|status|19 screening|restrictions|pandemic); (flu|influenza|pneumonia|pneumococcal|pneumovax) (vaccine|vaccination|shot|immunization); influenza (vaccine|vaccination|immunization); pneumonia (vaccine|vaccination|shot); oxygen (safety|therapy education|tank|tubing|concentrator|use safety); covid negative; asthma action plan; history of covid vaccine
J96.11+J96.12: chronic respiratory failure with (hypoxia|hypoxemia) and (hypercapnia|hypercarbia); chronic respiratory failure with (hypercapnia|hypercarbia) and (hypoxia|hypoxemia); chronic respiratory failure with (hypoxia|hypoxemia) (hypercapnia|hypercarbia)
J91.0: malignant effusion; malignant pleural effusions
-: covid [19] (times|days|era|lockdown|outbreak|unit|center|centers|clinic|evaluation|rules|visit restrictions|isolation|quarantine); (since|start|beginning|height|peak|outbreak|middle|during|before|after|throughout|fear|fears) [of] [the] covid [19]; (exposed|exposure) to (flu|influenza); (flu|influenza) (season|shot|clinic|vaccine|prevention|done|given|utd|declined|up to date); (flu|influenza|cold|viral) like [(illness|symptoms|syndrome)]
-: asthma [in|during] childhood; childhood asthma; asthma as child
J20.5: rsv bronchitis; bronchitis due to rsv; acute bronchitis due to (rsv|respiratory syncytial virus)
J12.1: rsv pneumonia; pneumonia due to rsv
G47.34: nocturnal (hypoxia|hypoxemia|desaturation|desaturations|oxygen desaturation|o2 desaturation); (hypoxia|hypoxemia|desaturation) at night; sleep related (hypoxia|hypoxemia|hypoventilation); night time hypoxia; nighttime (hypoxia|hypoxemia|desaturation)
J38.01: (left|right|unilateral) vocal (cord|fold) (paralysis|paresis); vocal (cord|fold) (paralysis|paresis), (left|right|unilateral); vocal cord (paralysis|paresis) (left|right); paralyzed (left|right) vocal cord
J38.02: bilateral vocal (cord|fold) (paralysis|paresis)
J44.89/J44.9: asthma copd overlap [syndrome]; copd asthma overlap
J70.4: drug induced (interstitial lung disease|lung disease|pneumonitis|lung injury)
J98.6: diaphragm paralysis; diaphragmatic paralysis; paralyzed (diaphragm|hemidiaphragm); hemidiaphragm paralysis; elevated hemidiaphragm
J94.8: hydropneumothorax
J94.2: hemothorax; hemopneumothorax
J91.8: parapneumonic effusion; parapneumonic pleural effusion
Z99.11: (nocturnal|nighttime|night) (vent|ventilator|ventilation by trach); (vent|ventilator) dep; 24/7 (vent|ventilator); full time (vent|ventilator); trach (and|with) vent dep
Z99.11: 24 7 (vent|ventilator)
Z99.11+Z93.0: (vent|ventilator) via (trach|tracheostomy); ventilated (via|through) (trach|tracheostomy)
Z99.89: (noninvasive|non invasive) (vent|ventilator|ventilation) [at night|nocturnal|nightly|nocturnally]
J38.4: laryngeal edema; edema of [the] (larynx|glottis); glottic edema; supraglottic edema
Z99.11+Z93.0: (trach|tracheostomy) vent
Z99.11: (vent|ventilator) (noc|nocturnal|at night|overnight|qhs|at noc|nightly)
J10.00: influenza _a pneumonia; influenza b pneumonia; pneumonia due to influenza (_a|b); flu (_a|b) pneumonia
P27.1: bronchopulmonary dysplasia
J91.8: hepatic hydrothorax
-: (subcut|subcutaneous|subq|sub q|sq) emphysema
M05.10: rheumatoid lung [disease]; ra ild; ra lung disease; ra associated (ild|interstitial lung disease); rheumatoid (ild|interstitial lung disease)
J39.8: tracheal stenosis; stenosis of [the] trachea
D86.85: cardiac sarcoidosis; cardiac sarcoid; sarcoid of [the] heart
J94.1: fibrothorax
`;
