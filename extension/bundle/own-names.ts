import { minifySync } from 'vite';

/**
 * What `page.js` and `views.js` call the parts of a survey and of a look, and nobody else: no message, no lexicon, no other script and
 * no browser has a property of these names where those two ask for it, and no text of theirs holds them. A hundredth of both.
 *
 * The minifier replaces them, without types. `test/unit/extension/own-names.test.ts` holds that nothing else has such a name: it does
 * the same to the sources, and asks the type checker.
 */
// Those that `views.js` uses most stand first: the first 36 are shorter.
export const OWN =
  'widget,mentions,mention,tokens,controls,questions,question,holding,chosen,block,titles,shows,rank,reread,doubt,sees,column,uncoded,lead,start,run,runs,part,place,isHeaded,until,taken,isLabel,isOwn,nearest,tie,marked,turned,weight,bare,whole,said,passed,unseen,isKnown,hasLost,surveySoon,surveyNow,hasShadow,isTelling,found,byNumber,byName,byLink'.split(
    ',',
  );
/** The same in both scripts, since one is handed what the other has made. */
const SHORT = Object.fromEntries(OWN.map((name, index) => [name, `$${index.toString(36)}`]));
const MANGLED = { include: new RegExp(`^(?:${OWN.join('|')})$`), cache: SHORT };

/** A script with these names as short as they can be, and otherwise as it was. @throws where it cannot be read */
export function withShortNames(code: string): string {
  const as = { compress: false, mangle: false, codegen: { removeWhitespace: false }, mangleProps: MANGLED };
  const { code: short, errors } = minifySync('script.js', code, as);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return short;
}
