import { attr, type Html, html } from '../html.ts';
import { type Answer, GG_ROWS, type OasisItem } from '../oasis-items.ts';
import { type PatientState, usDate } from '../state.ts';
import type { FormEdition } from './shell.ts';

/**
 * One OASIS item as nested tables: the number and its question in a cell, the answers in the cells of the next row.
 * The field's own name says nothing of the item.
 */
export function itemBlock(item: OasisItem, state: PatientState, edition: FormEdition): Html {
  const head = html`<tr><td class="it" colspan="2">(${item.item}) ${item.label}</td></tr>`;
  if (item.kind === 'date' || item.kind === 'text') {
    const value = answered(state, item.item)[0] ?? '';
    return html`<table class="blk" width="100%" cellspacing="0">${head}<tr><td colspan="2"><input type="text" size="12" maxlength="10" name="${item.vm7}" value="${item.kind === 'date' ? usDate(value) : value}"></td></tr></table>`;
  }
  const rows = item.answers.map((answer) => answerRow(item, answer, state, edition));
  return html`<table class="blk" width="100%" cellspacing="0">${head}<tr><td colspan="2"><table class="in">${rows}</table></td></tr></table>`;
}

function answerRow(item: OasisItem, answer: Answer, state: PatientState, edition: FormEdition): Html {
  const on = answered(state, item.item).includes(answer.value);
  const type = item.kind === 'many' ? 'checkbox' : 'radio';
  const name = item.kind === 'many' ? `${item.vm7}[]` : item.vm7;
  return html`<tr><td><input type="${type}" name="${name}" value="${postedValue(item, answer, edition)}" ${attr(on, 'checked')}></td><td>${answer.value} - ${answer.text}</td></tr>`;
}

/**
 * What the browser posts for an answer. The old template stores the row numbers of its own option table for
 * ambulation: there the digit of the item stands only in the text beside the button.
 */
export function postedValue(item: OasisItem, answer: Answer, edition: FormEdition): string {
  return edition === 'c' && item.item === 'M1860' ? String(8610 + Number(answer.value)) : answer.value;
}

/** GG0130 and GG0170 as the form prints them: the item's number once, a letter a row, a column for each time. */
export function performanceTable(item: 'GG0130' | 'GG0170', title: string, state: PatientState): Html {
  const rows = GG_ROWS[item].map(([letter, text]) => {
    const cells = ['1', '2'].map((column) => {
      const key = `${item}${letter}${column}`;
      return html`<td align="center"><input type="text" size="3" maxlength="2" name="${ggName(item, letter, column)}" value="${answered(state, key)[0] ?? ''}"></td>`;
    });
    return html`<tr><td class="rl">${letter}. ${text}</td>${cells}</tr>`;
  });
  return html`<table class="blk" width="100%" cellspacing="0"><tr><td class="it">(${item}) ${title}</td></tr><tr><td><table class="in"><tr><td></td><td class="th">1. SOC/ROC Performance</td><td class="th">2. Discharge Goal</td></tr>${rows}</table></td></tr></table>`;
}

/** The legacy field name of one GG cell. */
export function ggName(item: 'GG0130' | 'GG0170', letter: string, column: string): string {
  return `${item === 'GG0130' ? 'sc' : 'mb'}_${letter.toLowerCase()}_${column}`;
}

function answered(state: PatientState, item: string): string[] {
  const value = state.oasis[item];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
