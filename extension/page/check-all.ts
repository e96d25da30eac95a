import { isOther, saysOther } from './context.ts';
import type { Read } from './found.ts';
import { inRow } from './grid.ts';
import type { ItemSpec } from './item-spec.ts';
import { groupLabel, namesOf } from './labels.ts';
import { itemOf } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import type { Look, Search } from './look.ts';
import { titlesIn } from './mentions.ts';
import { around, isPlain, spacedOf, squash, wordsOf } from './names.ts';
import { placeOf } from './placing.ts';
import { asks, buttonOptions, isTicked, leadingCode, optionsOf, plainCode, type Question } from './questions.ts';
import { pushTo } from './survey.ts';
import type { Control } from './surveyed.ts';

/**
 * Items that ask "check all that apply". All boxes of an item together are one reading, the list of those ticked; where
 * only some of its boxes stand on the page, each of them is a reading of its own flag.
 */
export function* checkAlls(look: Look): Search {
  const items = look.items.filter((item) => item.kind === 'check-all');
  const boxes = look.controls.filter(({ widget, el }) => widget === 'checkbox' || isOneOfSeveral(el));
  const titles = new Map<Control, string | undefined>();
  for (const box of boxes) {
    yield;
    titles.set(box, titleOver(box, look));
  }
  for (const item of items) {
    yield;
    const mine = boxesOf(item, boxes, titles, look);
    collect(item, mine, look);
  }
}

/** A button that is pressed or not, or an option of a list that takes several. */
function isOneOfSeveral(el: Element): boolean {
  return el.matches('[aria-pressed],[aria-multiselectable=true] [role=option]');
}

/** The boxes of an item by answer: those named as its flags, and those that stand under its number. */
function boxesOf(
  item: ItemSpec,
  boxes: Control[],
  titles: Map<Control, string | undefined>,
  look: Look,
): Map<string, Control[]> {
  const mine = new Map<string, Control[]>();
  const add = (answer: string | undefined, box: Control): void => {
    if (answer) pushTo(mine, answer, box);
  };
  const unnamed: Control[] = [];
  for (const box of boxes) {
    const names = namesOf(box.el);
    const flag = names.map((name) => flagNamed(name, item, look)).find(Boolean);
    if (!flag) {
      if (belongsTo(item, names, titles.get(box), look) && look.holding(box)) unnamed.push(box);
    } else if (flag !== 'other' && look.holding(box)) add(flag, box);
  }
  // Texts beside boxes are read together: only a whole row of them shows on which side its words stand.
  const options = buttonOptions(unnamed, look);
  const telling = new Set(options.map(({ value }) => value)).size === options.length;
  unnamed.forEach((box, i) => {
    const { text = '', value = '' } = options[i] ?? {};
    // The value alone, where no text speaks: `1` … `10`.
    const told = telling && text === '' ? plainCode(value.trim()) : undefined;
    add(answerInText(text, item) ?? item.answers.find((answer) => answer === told), box);
  });
  return mine;
}

function flagNamed(name: string, item: ItemSpec, look: Look): string | 'other' | undefined {
  const squashed = squash(name);
  for (const [i, flag] of (item.flags ?? []).entries()) {
    const part = squash(flag.name);
    if (!squashed.includes(part)) continue;
    return around(name, part, look.otherWords) ? item.answers[i] : 'other';
  }
}

/** Whether a control belongs to the item by its name, its linkId, or the title over it. */
export function belongsTo(item: ItemSpec, names: string[], title: string | undefined, look: Look): boolean {
  for (const name of names) {
    if (spacedOf(name).includes(spacedOf(item.number))) return isPlain(wordsOf(name), look.otherWords);
    if (linkIdOf(name, look).some((id) => item.linkIds.includes(id))) return true;
  }
  return title === item.number;
}

/** The number over a box: in the label of its group, else the title that it stands under. */
function titleOver(box: Control, look: Look): string | undefined {
  const group = groupLabel(box.el, look);
  const [titled, another] = titlesIn(group, look);
  const mention = titled ? undefined : placeOf(asks('text', box), look, FAR)?.mention;
  const number = titled ?? mention?.number;
  if (another || saysOther(group, look) || saysOther(mention?.run.text, look)) return undefined;
  return checkAllOf(number, look) && !isOther(box.el, box.at, look) ? number : undefined;
}

/** A list of ten answers puts its last boxes further from the title than a single field may stand. */
export const FAR = 40;

function checkAllOf(number: string | undefined, look: Look): ItemSpec | undefined {
  const item = itemOf(number, look);
  return item?.kind === 'check-all' ? item : undefined;
}

/** The flag of an item that a question under the item's number asks as yes or no: by its label, or the words before it. */
export function flagAsked(
  number: string | undefined,
  question: Question,
  label: string,
  look: Look,
): ItemSpec | undefined {
  const item = checkAllOf(number, look);
  if (!item || (question.widget !== 'combobox' && optionsOf(question, look).length < 2)) return undefined;
  let answer = answerInText(label, item);
  // `Yes` and `No` may stand before their buttons. A box under the item's own number holds all of them.
  for (let back = 1; !answer && back < 9 && !/\d{4}/.test(label); back++) {
    const token = look.tokens[question.at - back];
    // The words of a row stand before all its fields.
    if (token?.kind === 'text') answer = answerInText(token.text, item);
    else if (!token || !inRow(question.el)?.contains(token.el)) break;
  }
  const name = item.flags?.[item.answers.indexOf(answer ?? '')]?.name;
  return look.items.find((each) => each.number === name);
}

/** By number or by words; a text whose number and words name two answers names none. */
function answerInText(text: string, item: ItemSpec): string | undefined {
  const code = leadingCode(text);
  const byCode = item.answers.find((answer) => answer === code);
  const matching = (item.flags ?? []).flatMap((flag, i) => (flag.words.test(text) ? [item.answers[i]] : []));
  if (byCode) return !matching[0] || matching.includes(byCode) ? byCode : undefined;
  return matching[1] ? undefined : matching[0];
}

function collect(item: ItemSpec, mine: Map<string, Control[]>, look: Look): void {
  const twice = [...mine].flatMap(([answer, [first, ...more]]) =>
    more.some(({ el }) => first && isTicked(el) !== isTicked(first.el)) ? answer : [],
  );
  if (twice[0]) {
    look.doubt(item.field, 'twice', `answer ${twice.join(', ')}`);
    return;
  }
  const boxes = item.answers.flatMap((answer) =>
    (mine.get(answer) ?? []).slice(0, 1).map(({ el }) => ({ el, answer })),
  );
  const [first] = boxes;
  if (first && item.answers.every((answer) => mine.has(answer) || !/^\d+$/.test(answer))) {
    const read = (): Read => ({ value: boxes.filter(({ el }) => isTicked(el)).map(({ answer }) => answer) });
    const els = boxes.map(({ el }) => el);
    look.add(item.field, 'number', first.el, item.number, read, els);
  } else
    for (const { el, answer } of boxes) {
      const name = item.flags?.[item.answers.indexOf(answer)]?.name;
      if (name) look.add(name, 'name', el, name, () => ({ value: isTicked(el) ? '1' : '0' }));
    }
}
