/* The timeline page is complete without script; this adds search, filters, the overview, keys and copying.
   The files of this folder run as one, in the order that page.c names. */
const $ = (selector, root = document) => root.querySelector(selector);
const root = document.documentElement;
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const svg = (tag, attributes = {}, text) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (text !== undefined) element.textContent = text;
  return element;
};
const fold = text => (/[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();
const plural = (n, one) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
const remember = (key, value) => { try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* no storage: nothing to remember */ } };
const recall = key => { try { return localStorage.getItem(key); } catch { return null; } };
const decode = text => { try { return decodeURIComponent(text); } catch { return text; } };
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/* ── data: one row for each event, in the order of the list; times are days, the end exclusive, null is open ── */
const data = JSON.parse($('#index').textContent);
const nodes = [...document.querySelectorAll('.ev')];
const place = new Map(nodes.map((node, i) => [node, i]));
const events = data.events.map(([type, status, from, to, actor, where, documents, differs, span]) =>
  ({ type, status, from, to, differs, span, values: { type: [type], status: [status], actor, place: where, source: documents } }));
const dated = event => event.from !== null || event.to !== null;
const lists = [...document.querySelectorAll('.year > ol')].map(element => ({ element, rows: [] }));
{
  const byElement = new Map(lists.map(list => [list.element, list]));
  nodes.forEach((node, i) => byElement.get(node.parentNode).rows.push(i));
}
const sections = [...document.querySelectorAll('.year')].map(element =>
  ({ element, lists: lists.filter(list => list.element.parentNode === element), group: element.parentNode }));
for (const section of sections) section.all = section.lists.reduce((sum, list) => sum + list.rows.length, 0);
const groups = [...document.querySelectorAll('.decade')].map(element =>
  ({ element, small: $('h2 small', element), rows: sections.filter(section => section.group === element) }));
