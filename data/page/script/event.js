/* ── one event: its body waits as text in <noscript> until it is opened ── */
function fill(details) {
  const waiting = $('noscript', details); if (!waiting) return;
  const body = make('template', { innerHTML: waiting.textContent }).content.firstElementChild, id = details.parentNode.id;
  const acts = make('div', { className: 'acts' }), act = (text, run) => acts.append(make('button', { type: 'button', textContent: text, onclick: run }));
  act('Copy citation', () => copy(citation(body), 'Citation copied'));
  act('Copy correction command', () => copy($('#timeline').dataset.correct.replace('{id}', id), 'Command copied'));
  act('Copy link', () => copy(location.href.split('#')[0] + '#' + id, 'Link copied'));
  if (diagramNode(id)) act('Show in diagram', () => showInDiagram(id));
  const key = make('p', { className: 'marks-key' }, make('i', { className: 'tr', textContent: 'what happened' }));
  if ($('.wh', body)) key.append(make('i', { className: 'wh', textContent: 'when' }));
  acts.append(key); body.append(acts);
  waiting.replaceWith(body);
}
const citation = body => [...body.querySelectorAll('.q')].map(quote => `“${$('.s', quote).textContent}” ${$('figcaption', quote).textContent.trim()}.`).join('\n');
async function copy(text, done) {
  try { await navigator.clipboard.writeText(text); }
  catch { const area = make('textarea', { value: text }); document.body.append(area); area.select(); document.execCommand('copy'); area.remove(); }
  toast(done);
}
let toastTimer;
function toast(text) {
  const box = $('#toast'); box.textContent = text; box.classList.add('on');
  clearTimeout(toastTimer); toastTimer = setTimeout(() => { box.classList.remove('on'); box.textContent = ''; }, 2600);
}
const diagramNode = id => $(`.diagram [id$="ev-${CSS.escape(id)}"]`);
function showInDiagram(id) {
  const node = diagramNode(id); $('#diagram details').open = true;
  $('.diagram .here')?.classList.remove('here'); node.classList.add('here');
  node.scrollIntoView({ block: 'center', inline: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  ($('a', node) ?? node).focus({ preventScroll: true });
}
function go(id, open = true) {
  const item = document.getElementById(id); if (!item?.matches('.ev')) return;
  if (item.hidden) { clearAll(); toast('Filters removed to show this event'); }
  const details = $('details', item); if (open) { fill(details); details.open = true; }
  const summary = $('summary', details); summary.focus({ preventScroll: true }); summary.scrollIntoView({ block: 'start' });
}
document.addEventListener('click', event => {
  const summary = event.target.closest('.ev summary'); if (summary) fill(summary.parentNode);
  const link = event.target.closest('a[href^="#"], a[*|href^="#"]'), id = link && decode((link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').slice(1));
  if (id && document.getElementById(id)?.matches('.ev')) { event.preventDefault(); state.at = id; go(id); writeHash(); }
});
document.addEventListener('toggle', event => {
  if (!event.target.matches?.('.ev > details')) return;
  if (event.target.open) { fill(event.target); state.at = event.target.parentNode.id; } else if (state.at === event.target.parentNode.id) state.at = null;
  writeHash();
}, true);
