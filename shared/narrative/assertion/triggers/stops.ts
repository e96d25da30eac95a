/** Words at which the reach of a trigger ends. */

/** End every reach. */
export const STOPS =
  'but|however|although|though|except|except for|except that|apart from|aside from|other than|besides|yet|nevertheless|nonetheless|still|otherwise|whereas|while|despite|in spite of|therefore|thus|hence|then|which|who|for which|with the exception of|because|because of|since|as a result of|as a result|due to|d/t|secondary to|2/2|attributed to|related to|r/t|caused by|resulting from|resulted in|resulting in|leading to|in order to|so that|instead|presents|presented|presenting|now with|now has|now|currently has|currently|was found to have|found to have|was admitted|admitted|was brought|is admitted|continues to have|continues with|remains with|positive for|is positive|pos for|does have|does report|but has|significant for|notable for|remarkable for|reports|reported|endorses|admits to|complains of|complaining of|c/o|developed|diagnosed with|was diagnosed|was treated for|treated for|being treated for|requiring|on account of|given his|given her|given the|in the setting of|in setting of|who has|who had|underwent|consistent with|suggestive of|compatible with';

/** End the reach of a denial, besides. */
export const NEGATION_STOPS =
  'from|with a history of|with history of|with hx of|with h/o|with hx|with known|with prior|with pmh of|with pmh|has|has a|had a|is on|are on|was on|on|for his|for her|for their|for management of|for treatment of|for the treatment of|secondary|s/p|status post|after|following|during|until|shows|showed|reveals|revealed|demonstrates|demonstrated|likely|probably|probable|possible|suspected|possibly|as well as history of|and a history of|and a remote history of|and a past history of|and a prior history of|and a known history of|if|when';

/** End the reach of `s/p`, `prior`, `possible` and the like, besides. */
export const ADJECTIVE_STOPS =
  'with|w|acute|new|on|is|was|has|are|were|had|by|and has|and is|status post|s/p|at|in|after|during|following|since|without|w/o|no|denies|denied|not|for';

/** End the reach of `history of`, besides. */
export const HISTORY_STOPS =
  'no|denies|denied|without|not|negative for|new|new onset|acute|current|today|worsening|here for|here with|referred for|referred|recently|recent|is|has|was|had been|complicated by|admission for|hospitalized for|hospitalized|hospitalization|being|home health|active|ongoing|presently|seen for|coming in|comes in|with acute|with new|and now|she|he|seen|arrived|sent|recovering|today with|hospital stay|residual|with residual';

/** Words that begin a clause of their own behind a comma or "and". */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'has have had is are was were patient pt client resident he she they i we it report reports state states complain present presents continue continues remain remains ambulate ambulates ambulating use uses using take takes taking tolerate tolerates tolerating able alert oriented denies deny noted notes appear appears lives live require requires need needs wears wear demonstrates shows reveals positive pos will instructed educated taught verbalized reviewed assessed history hx h/o known s/p status lungs lung vitals vss wound skin gait the there this that these those here see seen with confirmed confirms'.split(
    ' ',
  ),
);

/** Words behind a thing that say that it is there, in a list led by a denial: `no SOB, COPD stable`. */
export const STANDS: ReadonlySet<string> = new Set(
  'stable controlled uncontrolled managed baseline improving improved worsening worse worsened unchanged intact clear persists continue continues ongoing healing treated remains remain requires require requiring followed monitored confirmed'.split(
    ' ',
  ),
);

/**
 * Behind "without", what titles of ICD-10-CM say a disease is without. Not what notes deny of a patient in lists as often
 * (bleeding, fever, pain, edema).
 */
export const NAMED_WITHOUT =
  'esophagitis|cor pulmonale|acute cor pulmonale|tophaceous disease|gangrene|hemorrhage|perforation|obstruction|abscess|rupture|aura|luts|lower urinary tract symptoms|fracture|current fracture|pathological fracture|current pathological fracture|tophus|tophi|heart failure|angina|angina pectoris|status migrainosus|intractable|ascites|coma|hepatic coma|crisis|thyrotoxic crisis|storm|cataplexy|residual deficit|residual deficits|residuals|hydronephrosis|cholecystitis|neurogenic claudication|septic shock|rheumatoid factor|exacerbation|acute exacerbation';
