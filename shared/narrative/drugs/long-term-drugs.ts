/** Drugs whose continuous use has a code of its own (OG I.C.21.c.3, Z79), by US names. */
export interface DrugUse {
  names: RegExp;
  code: string;
  /** Given for a while as a rule: only where the note says that it goes on. */
  chronic?: true;
}

export const USES: readonly DrugUse[] = [
  {
    names: names(
      'warfarin|warf|coumadin|jantoven|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|enoxaparin|lovenox|fondaparinux',
    ),
    code: 'Z79.01',
  },
  { names: names('clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|cilostazol|dipyridamole'), code: 'Z79.02' },
  { names: names('aspirin|asa(?! (?:class|physical|score|status|PS|I{1,3}|IV|[1-6])\\b)|ecotrin'), code: 'Z79.82' },
  {
    names: names(
      'prednisone|pred|dex(?= \\d)|prednisolone|methylprednisolone|dexamethasone|hydrocortisone|hydrocort|glucocorticoids?|corticosteroids?|steroids?',
    ),
    code: 'Z79.52',
    chronic: true,
  },
  {
    names: names(
      'oxycodone|oxycontin|xtampza|hysingla|nucynta|butrans|buprenorphine(?= (?:TD |transdermal )?patch)|percocet|hydrocodone|norco|vicodin|morphine|ms contin|ms er|mser|hydromorphone|dilaudid|fentanyl|fent(?= patch)|methadone|tapentadol|oxymorphone|tramadol|ultram',
    ),
    code: 'Z79.891',
    chronic: true,
  },
  { names: names('methotrexate|mtx|trexall|otrexup'), code: 'Z79.631' },
  {
    names: names(
      'tacrolimus|tacro|tac(?= (?:goal|level|trough|\\d(?![\\d.]*\\s?%))|\\/)|prograf|voclosporin|lupkynis|cyclosporine|neoral|sandimmune|envarsus',
    ),
    code: 'Z79.621',
  },
  {
    names: names('mycophenolate|MMF|cellcept|myfortic|azathioprine|imuran|aza(?! (?:C|cycle|c) ?\\d)'),
    code: 'Z79.624',
  },
  { names: names('sirolimus|rapamune|everolimus'), code: 'Z79.623' },
  { names: names('tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant'), code: 'Z79.622' },
  {
    names: names(
      'adalimumab|humira|etanercept|enbrel|infliximab|remicade|rituximab|rituxan|tocilizumab|actemra|abatacept|orencia|ustekinumab|stelara|secukinumab|cosentyx|vedolizumab|entyvio|certolizumab|golimumab|belatacept|belimumab|benlysta|ocrelizumab|ocrevus|natalizumab|tysabri|ofatumumab|kesimpta|risankizumab|skyrizi|guselkumab|tremfya|ixekizumab|taltz|sarilumab|kevzara|eculizumab|soliris|ultomiris|cimzia|simponi|inflectra|renflexis|hadlima|hyrimoz|truxima|dupilumab|dupixent',
    ),
    code: 'Z79.620',
  },
  {
    names: names(
      'symbicort|advair|wixela|airduo|trelegy|breo|breztri|dulera|qvar|flovent|arnuity|pulmicort|asmanex|alvesco|fluticasone[/-](?:salmeterol|vilanterol|umeclidinium\\S*)|budesonide[/-]formoterol|mometasone[/-]formoterol',
    ),
    code: 'Z79.51',
  },
  { names: names('lenalidomide|revlimid|pomalidomide|pomalyst|thalidomide'), code: 'Z79.61' },
  { names: names('hydroxyurea|hydrea'), code: 'Z79.64' },
  { names: names('meloxicam|mobic|celecoxib|celebrex|naproxen|ibuprofen|diclofenac'), code: 'Z79.1', chronic: true },
  { names: names('tamoxifen|raloxifene|evista'), code: 'Z79.810' },
  {
    names: names('leuprolide|lupron|eligard|goserelin|zoladex|fulvestrant|faslodex|degarelix|firmagon'),
    code: 'Z79.818',
  },
  { names: names('anastrozole|arimidex|letrozole|femara|exemestane|aromasin'), code: 'Z79.811' },
  {
    names: names(
      'alendronate|fosamax|risedronate|actonel|ibandronate|zoledronic acid|zoledronate|reclast|zometa|boniva|pamidronate',
    ),
    code: 'Z79.83',
  },
];

function names(list: string): RegExp {
  return new RegExp(`\\b(?:${list})\\b`, 'gi');
}
