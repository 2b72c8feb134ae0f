/* ── theme, help, ranges, search, and the start ── */
function theme(chosen) {
  if (chosen) { if (chosen === 'auto') delete root.dataset.theme; else root.dataset.theme = chosen; remember('annals-theme', chosen === 'auto' ? null : chosen); }
  $('#theme').textContent = `Theme: ${root.dataset.theme ?? 'auto'}`;
}
$('#theme').onclick = () => theme({ auto: 'light', light: 'dark', dark: 'auto' }[root.dataset.theme ?? 'auto']);
$('#help-open').onclick = openHelp;
$('#help-close').onclick = () => $('#help').close();
$('#keys-on').checked = recall('annals-keys') !== 'off';
$('#keys-on').onchange = event => remember('annals-keys', event.target.checked ? null : 'off');
$('#from').onchange = event => { state.from = period(event.target.value)?.[0] ?? null; apply(); };
$('#to').onchange = event => { state.to = period(event.target.value)?.[1] ?? null; apply(); };
$('#all-years').onclick = () => { state.from = state.to = null; apply(); };
$('#clear').onclick = clearAll;
$('#scale').onclick = () => { state.linear = !state.linear; $('#scale').setAttribute('aria-pressed', !state.linear); apply(); };
let typing;
$('#q').oninput = event => { clearTimeout(typing); typing = setTimeout(() => { state.text = event.target.value.trim(); apply(); }, events.length > 5000 ? 180 : 60); };
const wide = matchMedia('(min-width: 1100px)'), fit = () => { $('#filters').open = wide.matches; };
wide.addEventListener('change', fit); fit();

function start() {
  state = readHash(); $('#q').value = state.text; $('#scale').setAttribute('aria-pressed', !state.linear);
  apply({ write: false });
  if (state.at) go(state.at);
}
state = readHash(); theme(); buildFacets(); overview = makeOverview($('#hist'));
if (!overview) $('.overview').hidden = true;
start();
addEventListener('hashchange', start);
