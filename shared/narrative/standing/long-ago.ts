import { pattern } from '../../pattern.ts';

/** `Off anticoagulation since a GI bleed 9/2023`, `warfarin stopped after …`, `lisinopril stopped in 2018 for …`: why something ended then. */
const ENDED_FOR_IT = pattern('i')`
  \b(?:off|without|no|discontinued|stopped|ceased|d\/c['’]?d)\b[^.;\n]{0,40}\b(?:since|after|following|post)[\s-]+(?:(?:
    his|her|the|an?|major|massive|upper|lower|recent|[a-z]{3,9} (?:19|20)\d\d
  )\s+){0,3}$
  |\b(?:discontinued|stopped|d\/c['’]?d)\b[^.;\n]{0,30}\b(?:19|20)\d\d\)? (?:for|due to|after|because of)\s+(?:\w+\s+)?$
`;
/** `Doing well since the pneumonia`, `no NSAIDs after his GI bleed`: the same of what passes. */
const RECKONED_FROM = /\b(?:since|after) (?:his|her|the|that|my) (?:[\w-]+ )?$/i;
/** `Kidney stone once, 15 years ago`, `appendicitis at age 20`: passing things of long ago. */
const YEARS_AGO =
  /^,? ?\(?(?:once,? |x ?\d,? )?(?:about |over |nearly |some |~ ?)?(?:\d{1,2}\+?|several|many|two|three|four|five|six|ten|twenty) (?:years?|yrs?|decades?) ago(?=\s*(?:[.,;)]|$))|^,? (?:at|when|around) (?:the )?age (?:of )?\d{1,2}(?=\s*(?:[.,;)]|$))/i;
const AT_AN_AGE =
  /\b(?:admission|admitted|hospital\w*|surgery|operated)\b[^.;\n]{0,12}\bat (?:the )?age (?:of )?\d{1,2},? (?:for|with)\s+(?:\w+\s+){0,2}$/i;

/** Whether what passes is told as of long ago, or as that from which something is reckoned, by the words before it and behind. */
export function isOfLongAgo(before: string, own: string): boolean {
  return ENDED_FOR_IT.test(before) || RECKONED_FROM.test(before) || YEARS_AGO.test(own) || AT_AN_AGE.test(before);
}
