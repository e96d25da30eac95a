import { type Html, html } from '../html.ts';

/** Which wording the assessment carries: OASIS-E2 (M1021/M1023) or the agency's old OASIS-C template (M1020/M1022/M1024). */
export type FormEdition = 'e2' | 'c';

/** A document inside one frame. Transitional, table-built, scripts from one file, as such systems are. */
export function frameDocument(title: string, bodyClass: string, body: Html | Html[]): Html {
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>
<link rel="stylesheet" type="text/css" href="/vm7/vm7.css"><script type="text/javascript" src="/vm7/vm7.js"></script></head>
<body class="${bodyClass}">${body}</body></html>`;
}

/** One collapsible section: a heading row and a body row of the layout table. Most start closed. */
export function section(key: string, title: string, open: boolean, body: Html | Html[]): Html {
  return html`<tr class="hd" onclick="vm7.toggle('${key}')"><td><span id="pm_${key}">${open ? '−' : '+'}</span> ${title}</td></tr>
<tr class="bd" id="sec_${key}" ${open ? '' : html`style="display:none"`}><td>${body}</td></tr>`;
}
