import { isOther, saysOther } from './context.ts';
import type { Findings, Look, Search } from './find.ts';
import { foundAs } from './found.ts';
import { groupLabel, namesOf, ownLabel, textWithoutControls } from './labels.ts';
import type { ItemSpec } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import { titlesIn } from './mentions.ts';
import { around, indexOfWords, isPlain, squash, wordsOf } from './names.ts';
import { placeOf } from './placing.ts';
import { buttonOptions, isTicked, leadingCode, plainCode, type Question } from './questions.ts';
import { type Control, tidy } from './survey.ts';

/**
 * Items that ask "check all that apply". All boxes of an item together are one reading, the list of those ticked; where
 * only some of its boxes stand on the page, each of them is a reading of its own flag.
 */
export function* checkAlls(look: Look): Search {
  const out: Findings = { found: [], doubts: [] };
  const items = look.lexicon.items.filter((item) => item.kind === 'check-all');
  if (items.length === 0) return out;
  const boxes = look.page.controls.filter(({ control }) => control === 'checkbox');
  const titles = new Map<Control, string | undefined>();
  for (const box of boxes) {
    yield;
    titles.set(box, titleOver(box, look));
  }
  for (const item of items) {
    yield;
    const mine = boxesOf(item, boxes, titles, look);
    collect(item, mine, out);
    if (mine.size === 0) chosenFrom(item, look, out);
  }
  return out;
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
    if (answer === undefined) return;
    const list = mine.get(answer);
    if (list) list.push(box);
    else mine.set(answer, [box]);
  };
  const unnamed: Control[] = [];
  for (const box of boxes) {
    const names = namesOf(box.el);
    const flag = names.map((name) => flagNamed(name, item, look)).find((answer) => answer !== undefined);
    if (flag === undefined) {
      if (isUnder(item, names, titles.get(box), look) && look.holding(box)) unnamed.push(box);
    } else if (flag !== 'other' && look.holding(box)) add(flag, box);
  }
  // Texts beside boxes are read together: only a whole row of them shows on which side its words stand.
  const options = buttonOptions(unnamed, look.page);
  const telling = new Set(options.map(({ value }) => value)).size === options.length;
  unnamed.forEach((box, i) => {
    const { text = '', value = '' } = options[i] ?? {};
    add(answerInText(text, item) ?? (telling && text === '' ? answerInValue(value, item) : undefined), box);
  });
  return mine;
}

function flagNamed(name: string, item: ItemSpec, look: Look): string | 'other' | undefined {
  const squashed = squash(name);
  for (const [i, flag] of (item.flags ?? []).entries()) {
    const part = squash(flag.name);
    if (!squashed.includes(part)) continue;
    const rest = around(name, part);
    return rest && isPlain(rest, look.lexicon.otherWords) ? item.answers[i] : 'other';
  }
  return undefined;
}

/** Whether a box belongs to the item by its name, its linkId, or the title over it. */
function isUnder(item: ItemSpec, names: string[], title: string | undefined, look: Look): boolean {
  const number = wordsOf(item.number);
  for (const name of names) {
    const words = wordsOf(name);
    if (indexOfWords(words, number) >= 0) return !words.some((word) => look.lexicon.otherWords.test(word));
    if (linkIdOf(name, look.lexicon).some((id) => item.linkIds.includes(id))) return true;
  }
  return title === item.number;
}

/** The number over a box: in the label of its group, else the title that it stands under. */
function titleOver(box: Control, look: Look): string | undefined {
  const group = groupLabel(box.el, look.page);
  const titled = titlesIn(group, look.lexicon);
  if (saysOther(group, look.lexicon) || isOther(box.el, box.at, look)) return undefined;
  if (titled.length > 0) return titled.length === 1 ? titled[0] : undefined;
  const question: Question = { control: 'text', controls: [box], first: box };
  const mention = placeOf(question, look.page, look.mentions, FAR)?.mention;
  return mention && saysOther(mention.run.text, look.lexicon) ? undefined : mention?.number;
}

/** A list of ten answers puts its last boxes further from the title than a single field may stand. */
const FAR = 40;

/** By number or by words; a text whose number and words name two answers names none. */
function answerInText(text: string, item: ItemSpec): string | undefined {
  const code = leadingCode(text);
  const byCode = code !== undefined && item.answers.includes(code) ? code : undefined;
  const matching = (item.flags ?? []).flatMap((flag, i) => (flag.words.test(text) ? [item.answers[i]] : []));
  if (byCode !== undefined) return matching.length === 0 || matching.includes(byCode) ? byCode : undefined;
  return matching.length === 1 ? matching[0] : undefined;
}

/** The value alone, where no text speaks: `1` … `10`. */
function answerInValue(value: string, item: ItemSpec): string | undefined {
  const code = plainCode(value.trim());
  return item.answers.includes(code) ? code : undefined;
}

function collect(item: ItemSpec, mine: Map<string, Control[]>, out: Findings): void {
  if (mine.size === 0) return;
  const twice = [...mine].filter(([, boxes]) =>
    boxes.some((box) => boxes[0] && isTicked(box.el) !== isTicked(boxes[0].el)),
  );
  if (twice.length > 0) {
    const answers = twice.map(([answer]) => answer).join(', ');
    out.doubts.push({ field: item.field, why: 'twice', about: `answer ${answers}` });
    return;
  }
  const boxes = item.answers.flatMap((answer) => {
    const first = mine.get(answer)?.[0];
    return first ? [{ el: first.el, answer }] : [];
  });
  const first = boxes[0];
  if (!first) return;
  const whole = item.answers.every((answer) => mine.has(answer) || !/^\d+$/.test(answer));
  if (whole) {
    out.found.push(foundAs(item.field, 'number', first.el, { kind: 'check-all', boxes }, item.number));
    return;
  }
  for (const { el, answer } of boxes) {
    const name = item.flags?.[item.answers.indexOf(answer)]?.name;
    if (name) out.found.push(foundAs(name, 'name', el, { kind: 'flag', el }, name));
  }
}

/** A list to choose several from: a multiple select, or a combobox that shows what was chosen beside itself. */
function chosenFrom(item: ItemSpec, look: Look, out: Findings): void {
  for (const { control, first } of look.questions) {
    const { el } = first;
    if (control !== 'combobox' && !(control === 'select' && (el as HTMLSelectElement).multiple)) continue;
    const titles = titlesIn(ownLabel(el, look.page), look.lexicon);
    if (!isUnder(item, namesOf(el), titles.length === 1 ? titles[0] : undefined, look)) continue;
    out.found.push(foundAs(item.field, 'number', el, { kind: 'chosen', el, item }, item.number));
  }
}

/** The answers that such a list shows as chosen; `undefined` where one of them cannot be told. */
export function chosenIn(el: HTMLElement, item: ItemSpec): string[] | undefined {
  const texts =
    el.tagName === 'SELECT' ? [...(el as HTMLSelectElement).selectedOptions].map(({ text }) => text) : chips(el);
  const answers = texts.map((text) => answerInText(text, item));
  return answers.every((answer) => answer !== undefined) ? answers : undefined;
}

/** What stands chosen beside a combobox, in the smallest element around it that lists anything. */
function chips(el: HTMLElement): string[] {
  let around = el.parentElement;
  for (let i = 0; around?.querySelectorAll('input,select').length === 1 && i < 4; i++, around = around.parentElement) {
    const items = [...around.querySelectorAll('li:not([role=option])')];
    if (items.length > 0) return items.map((each) => tidy(textWithoutControls(each)));
  }
  return [];
}
