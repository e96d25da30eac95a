import type { Misreading } from './misreading.ts';

/** Words that stand for a tool, a year, a wish or a name where they look like a condition. */

/** `Dr. Stroke will call`: a name. */
const isName: Misreading = {
  is: ({ words, before }) => /^[A-Z][a-z]+$/.test(words) && /\b(?:Dr|Mr|Mrs|Ms)\.? $/.test(before),
};

/** `Had pneumonia in 2019`: the year, and not the virus of that year. */
const isYear2019: Misreading = {
  of: /^J12\.82$/,
  is: ({ words }) => /2019/.test(words) && !/cov|corona|sars/i.test(words),
};

/** `Bipolar cautery`, `bipolar hemiarthroplasty`: of instruments. */
const isBipolarTool: Misreading = {
  of: /^F31/,
  is: ({ before, own }) =>
    /^\s*(?:electro)?(?:cauter\w+|coag\w*|bovie|forceps|scissors|seal\w*|probe|electrod\w*|energy|hemiarthroplasty|hemi\b|prosthes\w+|head\b|resection|TURP|leads?\b|pacing|sensing)/i.test(
      own,
    ) ||
    /\b(?:cauteri[sz]|coagulat|ha?emosta|ligat|divid)\w*[^.;\n]{0,40}\b(?:with|using|by|via) (?:the )?$/i.test(before),
};

/** `Re-implanted the celiac, superior mesenteric and renal arteries`: the vessel. */
const isCeliacVessel: Misreading = {
  of: /^K90\.0$/,
  is: ({ words, before, own }) =>
    /^co?eliac$/i.test(words) &&
    (/^\s*(?:axis|arter\w+|trunk|plexus|nodes?|lymph|origin|stent\w*|bypass|take-?off)\b/i.test(own) ||
      VISCERAL.test(before.slice(-60)) ||
      VISCERAL.test(own.slice(0, 60))),
};
const VISCERAL = /\b(?:mesenteric|SMA|IMA|renal arter\w+|aort\w*|visceral|hepatic arter\w+|splenic arter\w+)\b/i;

/** `Crushing chest pain`: how it hurts. */
const isCrushingPain: Misreading = {
  of: /^S28\.0/,
  is: ({ own }) => /^\s*(?:pain|pressure|discomfort|tightness|heaviness|sensation)/i.test(own),
};

/** `Activity: 1 bedfast 2 chairfast 3 walks occasionally`: what may be chosen of a scale. */
const isOptionOfScale: Misreading = {
  of: /^(?:Z74|Z99\.3|R26|R4[01])/,
  is: ({ before, own }) => {
    const [, last, digit] = OF_SCALE.exec(before) ?? [];
    if (digit === undefined) return false;
    return last === `${Number(digit) - 1}` || NEXT_OF_SCALE.exec(own)?.[1] === `${Number(digit) + 1}`;
  },
};
const OF_SCALE = /(?:(?:^|[\s(])(\d)[\s.)=:–-][^.;\n\d]{1,40}|^|[\s(])\(?(\d)[\s.)=:–-]{1,3}(?:[a-z]+ ){0,2}$/i;
const NEXT_OF_SCALE = /^[^.;\n\d]{0,40}\s\(?(\d)[\s.)=:–-]/;

/** `Missed this year's flu`: the shot. */
const isShotOfYear: Misreading = {
  of: /^J1[01]/,
  is: ({ words, before }) =>
    /^flu$/i.test(words) && /\b(?:this|last|next|the) (?:yr|year|season|winter|fall)['’]?s $/i.test(before),
};

/** `The septum was bent back to the left`: how a part was found. */
const isBentPart: Misreading = { of: /^F44\.4$/, is: ({ words }) => /^bent back$/i.test(words) };

/** `Supplied under the COVID program`, `COVID precautions`, `worse since the post-COVID reopening`: a time and its rules. */
const isCovidEra: Misreading = {
  of: /^(?:U07\.1|U09\.9|Z86\.16)$/,
  is: ({ own }) =>
    /^(?:-19)?[\s-]*(?:program|scheme|clinic|era|world|pandemic|times|lockdowns?|shutdowns?|re-?open\w*|restrictions?|rules|safe|protocols?|precautions?|risk|concerns?|marshal|screen\w*)\b/i.test(
      own,
    ),
};

/** `Cold/flu tabs`: a drug from the shelf. */
const isColdTablet: Misreading = {
  of: /^J1[01]/,
  is: ({ before, own }) =>
    /\bcold\s?(?:\/|&|and|\+|n)\s?$/i.test(before) &&
    /^\s?(?:tabs?|tablets?|caps(?:ules)?|pills?|meds?|medic\w+|remed\w+|syrup|products?|OTC|sachets?|drinks?)\b/i.test(
      own,
    ),
};

/** `Dietary sodium excess`: what is eaten. */
const isEatenSalt: Misreading = { of: /^E87\.0$/, is: ({ before }) => /\b(?:dietary|diet|intake of) $/i.test(before) };

/** `Atrial fibrillation with ventricular rate 82`. */
const isVentricularRate: Misreading = {
  of: /^I49\.0/,
  is: ({ words, own }) => /^fibrillation with/i.test(words) || /^\s*(?:rate|response)\b/i.test(own),
};

/** `Reduce callus formation`: what is to be kept from coming. */
const isToBeKeptAway: Misreading = {
  is: ({ before, own }) =>
    /^\s*formation\b/i.test(own) && /\b(?:reduc|prevent|minimi[sz]|decreas|limit|avoid)\w*\s+(?:\w+ )?$/i.test(before),
};

/** `Lifestyle modification: weight loss`: what is sought. */
const isSoughtLoss: Misreading = {
  of: /^R63\.4$/,
  is: ({ before }) =>
    /\b(?:lifestyle|modifications?|encourag\w+|recommend\w*|advis\w+|counsel\w*|goals?|exercise|target|bariatric|help with|promote|benefits? of)\b[^.;\n]{0,30}$/i.test(
      before,
    ),
};

/** `Transverse depressions of the nails`: hollows. */
const isHollow: Misreading = { of: /^F32/, is: ({ words }) => /^depressions$/i.test(words) };

/** `Weight gain 3.4 kg, nutrition recovering`: what was wished for. */
const isGoodGain: Misreading = {
  of: /^R63\.5$/,
  is: ({ before, own }) =>
    /\b(?:improv|recover|nutrition|encourag|healthy|appropriate|desired|goal|excellent|good|substantial)\w*\b/i.test(
      before.slice(-80) + own.slice(0, 60),
    ),
};

/** `Improved from her wheelchair-dependent state`: as it was. */
const isFormerState: Misreading = {
  of: /^Z(?:74|99\.3)/,
  is: ({ before }) =>
    /\b(?:improved|recovered|progress\w*|advanced|graduated) from (?:(?:his|her|a|being|the) ){0,2}$/i.test(before),
};

/** `Imaging for HCC surveillance`: looked for in a liver that may get it. */
const isCancerLookedFor: Misreading = {
  of: /^C22\.0$/,
  is: ({ own }) => /^\s*(?:surveillance|screen\w*)\b/i.test(own),
};

/** `Anti-anxiety medication`: what is taken against it. */
const isAgainst: Misreading = { is: ({ before }) => /\banti-$/i.test(before) };

/** `A sense of nostalgia`: no disorder, whatever the index makes of it. */
const isNostalgia: Misreading = { of: /^F43\.20$/, is: ({ words }) => /^(?:nostalgi|homesick)/i.test(words) };

/** `Trouble with his walking aid`: the tool. */
const isWalkingAid: Misreading = {
  of: /^R26\.2$/,
  is: ({ own }) => /^\s*(?:aids?|sticks?|frames?|poles?|boots?|shoes?|belt|programs?|tests?)\b/i.test(own),
};

/** `Difficulty sleeping last night`: of one night. */
const isOneNight: Misreading = {
  of: /^G47\.00$/,
  is: ({ words, own }) =>
    !/insomnia/i.test(words) &&
    /^\s*(?:well )?(?:(?:on )?(?:last|the (?:previous|other)) night|tonight|(?:the )?night before|overnight|yesterday|through(?:out)? the night|during the night)\b/i.test(
      own,
    ),
};

/** `Indicating unmet palliative care needs`, `would benefit from palliative care`: what somebody lacks, and does not have yet. */
const isCareLacked: Misreading = {
  of: /^Z51\.5$/,
  is: ({ before }) => CARE_LACKED.test(before),
};
const CARE_LACKED =
  /\b(?:needs?|needing|needed|necessit\w+|importance|unmet|unaddressed|benefit(?:s|ed)? from|suggest\w*|indicat\w+|recommend\w*|request\w*|refer(?:red|ral)?|consult\w*|contact\w*|notif\w+|inform\w*|consider\w*|explor\w+|candidate|eligib\w+|appropriate)\b(?![^.;\n]{0,50}\b(?:on|under|receiv\w+|followed by|enrolled in|visit)\b)[^.;\n]{0,50}$/i;

/** `Advised low Na`, `low sodium foods`: how one is to eat. */
const isLowSaltDiet: Misreading = {
  of: /^E87\.1$/,
  is: ({ words, before, own }) =>
    /^low (?:na|sodium)$/i.test(words) &&
    (/\b(?:advis\w+|instruct\w*|encourag\w+|teach\w*|taught|educat\w+|reinforc\w+|review\w*|diet|follow\w*|eat\w*|on|continue|maintain\w*)\b[^.;\n]{0,20}$/i.test(
      before,
    ) ||
      /^,? ?(?:\w+[ -]){0,2}(?:diet|foods?|meals?|snacks?|choices|intake|options|soups?)\b/i.test(own)),
};

/** `Constipation prevented w/ senna`. */
const isPrevented: Misreading = { is: ({ own }) => /^\s*(?:is |was |being |currently )?prevented\b/i.test(own) };

/** `Pain and anxiety management`: what is done for comfort. */
const isComfortCare: Misreading = {
  of: /^F41\.9$/,
  is: ({ before, own }) =>
    /^\s+(?:management|control|relief)\b/i.test(own) &&
    /\b(?:pain|comfort|symptoms?|agitation|dyspnea|sob)\b[,/&\s]+(?:(?:and|or|&) )?$/i.test(before),
};

/** Each way in which they do. */
export const OTHER_SENSES: readonly Misreading[] = [
  isName,
  isYear2019,
  isHollow,
  isGoodGain,
  isFormerState,
  isCancerLookedFor,
  isBipolarTool,
  isEatenSalt,
  isVentricularRate,
  isToBeKeptAway,
  isSoughtLoss,
  isComfortCare,
  isAgainst,
  isNostalgia,
  isWalkingAid,
  isOneNight,
  isCareLacked,
  isLowSaltDiet,
  isPrevented,
  isCeliacVessel,
  isCrushingPain,
  isCovidEra,
  isColdTablet,
  isOptionOfScale,
  isShotOfYear,
  isBentPart,
];
