/* ── keys ── */
function openHelp() { $('#help').showModal(); $('#help-close').focus(); }
const current = () => document.activeElement.closest?.('.ev');
function move(step, wanted = () => true) {
  const here = current(); let k;
  if (here) k = shown.indexOf(place.get(here)) + step;
  else { k = shown.findIndex(i => nodes[i].getBoundingClientRect().bottom > 90); if (k < 0) k = shown.length - 1; if (step < 0) k--; }
  while (k >= 0 && k < shown.length && !wanted(shown[k])) k += step;
  if (k < 0 || k >= shown.length) return;
  const summary = $('summary', nodes[shown[k]]); summary.focus({ preventScroll: true }); summary.scrollIntoView({ block: 'nearest' });
}
function escape(event) {
  if (event.target.id === 'q') {
    if (state.text) { state.text = event.target.value = ''; apply(); } else event.target.blur();
    event.preventDefault();
    return;
  }
  const details = current()?.querySelector('details[open]');
  if (details) { details.open = false; $('summary', details).focus(); event.preventDefault(); }
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const help = $('#help'), typing = event.target.matches('input:not([type=checkbox]), textarea'), onEvent = event.target.matches('.ev summary');
  if (event.key === 'Escape' && !help.open) return escape(event);
  if (typing || help.open) return;
  if (onEvent && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) { event.preventDefault(); return move(event.key === 'ArrowDown' ? 1 : -1); }
  if (!$('#keys-on').checked) return;
  const run = { j: () => move(1), k: () => move(-1), ']': () => move(1, i => events[i].differs), '[': () => move(-1, i => events[i].differs), '/': () => { $('#q').focus(); $('#q').select(); }, '?': openHelp }[event.key];
  if (run) { event.preventDefault(); run(); }
});
