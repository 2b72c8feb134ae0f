/* ── paper: every shown event gets a number, its source a note of that number ── */
function note(i) {
  const item = nodes[i], waiting = $('noscript', item), body = waiting ? make('template', { innerHTML: waiting.textContent }).content : $('.body', item), entry = make('li');
  const where = text => entry.append(make('span', { className: 'where', textContent: text }));
  for (const quote of body.querySelectorAll('.q')) { entry.append(`“${$('.s', quote).textContent}” `); where($('figcaption', quote).textContent.trim() + '.'); }
  for (const claim of body.querySelectorAll('.say')) where(claim.textContent);
  for (const rival of body.querySelectorAll('.rival')) where(`Sources disagree. ${$('.detail', rival).textContent}. See “${$('.acc a', rival)?.textContent ?? ''}”.`);
  return entry;
}
addEventListener('beforeprint', () => {
  document.querySelectorAll('sup.fn').forEach(mark => mark.remove());
  $('#notes ol').replaceChildren(...shown.map(note));
  shown.forEach((i, k) => $('.t', nodes[i]).append(make('sup', { className: 'fn', textContent: k + 1 })));
  $('#notes').hidden = false;
  const details = $('#diagram details'); if (details && !details.open) { details.open = true; details.dataset.shut = ''; }
});
addEventListener('afterprint', () => {
  $('#notes').hidden = true; document.querySelectorAll('sup.fn').forEach(mark => mark.remove());
  const details = $('#diagram details[data-shut]'); if (details) { details.open = false; delete details.dataset.shut; }
});
