/**
 * What `page.js` and `views.js` call the parts of a survey and of a look, and nobody else: no message, no lexicon, no other script and
 * no browser has a property of these names where those two ask for it, and no text of theirs holds them. A hundredth of both.
 *
 * The build replaces them in its text, without types. `test/unit/extension/own-names.test.ts` holds that nothing else is replaced:
 * it does the same to the sources, and asks the type checker.
 */
// Those that `views.js` uses most stand first: the first 36 are shorter.
const OWN =
  'widget,mentions,mention,tokens,controls,questions,question,holding,chosen,block,titles,shows,rank,reread,doubt,sees,column,uncoded,lead,start,run,runs,part,place,isHeaded,until,taken,isLabel,isOwn,nearest,tie,marked,turned,weight,bare,whole,said,passed,unseen,isKnown,hasLost,surveySoon,surveyNow,hasShadow,isTelling,found,byNumber,byName,byLink'.split(
    ',',
  );
export const OWN_NAME = new RegExp(String.raw`(?<![-\w"'\`])(?:${OWN.join('|')})(?![-\w"'\`])`, 'g');

/** A script, or a source of it, with these names as short as they can be. */
export function withShortNames(code: string): string {
  return code.replace(OWN_NAME, (name) => `$${OWN.indexOf(name).toString(36)}`);
}
