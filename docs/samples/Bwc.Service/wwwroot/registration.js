const find = id => document.getElementById(id);
const list = find('list');
let last = 0; // the number of the last entry that is shown

/** An element with its attributes and what is in it. Text stays text: nothing is read as HTML. */
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content.flat().filter(part => part !== null));
  return made;
}

async function ask(path, method = 'GET', body, type = 'application/json') {
  const sent = body === undefined ? {} : { body: type === 'text/csv' ? body : JSON.stringify(body), headers: { 'content-type': type } };
  const response = await fetch(`/registration${path}`, { method, ...sent });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.detail), { code: answer.code });
  return answer;
}

/** Does something, says that it is done, or what was in the way, and shows the list as it is now. */
async function act(done, what) {
  find('problem').textContent = find('status').textContent = '';
  try {
    const answer = await what();
    await show();
    find('status').textContent = typeof done === 'function' ? done(answer) : done;
  } catch (problem) {
    find('problem').textContent = `${problem.message} (${problem.code ?? 'no answer'})`;
    // Somebody else was faster: what they did has to be seen before anything is tried again.
    if (problem.code === 'SVC-001') await show();
  }
}

const at = path => `/meetings/${encodeURIComponent(list.value)}${path}`;
const button = (text, press) => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
};
const confirm = entry => button(`Confirm ${entry.name}`, () => act(`${entry.name} is confirmed.`, () => ask(`/entries/${entry.id}/confirm`, 'POST', { version: entry.version })));
const withdraw = entry => button(`Withdraw ${entry.name}`, () => act(`${entry.name} is withdrawn.`, () => ask(`/entries/${entry.id}/withdraw`, 'POST', { version: entry.version })));
const correct = (entry, words, text, said) => button(text, () => act(said, () => ask(`/entries/${entry.id}`, 'PUT',
  { version: entry.version, name: entry.name, claimed: entry.claimed, note: entry.note, ...words })));

const ruled = ruling => ruling ? `${ruling.participant}: ${ruling.category}${ruling.rule ? `, rule ${ruling.rule}` : ''}` : 'nobody can say who is meant';

function show1(entry, ...actions) {
  const given = [entry.name, entry.claimed, entry.note].filter(part => part).join(' · ');
  return element('div', { class: 'entry', 'data-entry': entry.id },
    element('p', {}, element('strong', {}, given), ` (${entry.state})`),
    element('p', {}, ruled(entry.ruling)),
    entry.remarks.map(r => element('p', { class: 'quiet' }, `${r.message} (${r.code})`)),
    entry.ruling ? element('details', {}, element('summary', {}, `Facts about ${entry.ruling.participant}`),
      element('ol', {}, entry.ruling.facts.map(f => element('li', {}, `${f.text} `, element('cite', {}, `[${f.citation}]`)))),
      element('p', { class: 'quiet' }, `${entry.ruling.grade}; ${entry.ruling.dataVersion}`)) : null,
    element('p', {}, actions));
}

function showWork(work) {
  const part = (title, { count, first }, row) => count ? [element('h3', {}, `${title}: ${count}`), ...first.map(row)] : [];
  const parts = [
    ...part('Unknown names', work.unknown, ({ entry, suggestions }) => show1(entry,
      ...suggestions.map(s => correct(entry, { name: s.who }, `${entry.name} is ${s.name}`, `${entry.name} is now ${s.who}.`)), withdraw(entry))),
    ...part('Listed twice', work.duplicates, entry => show1(entry, withdraw(entry))),
    ...part('Listed as something else', work.claimsThatDiffer, entry => show1(entry,
      correct(entry, { claimed: entry.ruling.category }, `List ${entry.name} as ${entry.ruling.category}`, `${entry.name} is listed as ${entry.ruling.category}.`))),
  ];
  find('work').replaceChildren(...parts.length ? parts : [element('p', {}, 'None.')]);
}

async function showEntries(after) {
  const entries = await ask(at(`/entries?after=${after}`));
  if (after === 0) find('entries').replaceChildren();
  find('entries').append(...entries.map(entry => show1(entry,
    ...entry.state === 'open' && entry.ruling ? [confirm(entry)] : [], ...entry.state === 'withdrawn' ? [] : [withdraw(entry)])));
  last = entries.at(-1)?.id ?? after;
  find('more').hidden = entries.length < 100;
}

async function show() {
  const meetings = await ask('/meetings');
  const chosen = list.value || location.hash.slice(1);
  list.replaceChildren(...meetings.map(m => element('option', { value: m.id }, `${m.title} (${m.id}), ${m.on}`)));
  if (meetings.some(m => m.id === chosen)) list.value = chosen;
  const meeting = meetings.find(m => m.id === list.value);
  if (!meeting) return;
  find('counts').textContent = `${meeting.counts.confirmed} confirmed, ${meeting.counts.open} open, ${meeting.counts.withdrawn} withdrawn`;
  find('participants').href = `/registration${at('/participants.md')}`;
  find('paragraphs').href = `/registration${at('/paragraphs.md')}`;
  find('audit').href = `/registration${at('/audit')}`;
  const [work, changes] = await Promise.all([ask(at('/work')), ask(at('/changes'))]);
  showWork(work);
  find('changes').replaceChildren(...changes.length ? changes.map(c => element('p', {}, `${c.name} (${c.entries}): ${ruled(c.was)}; now ${ruled(c.was) === ruled(c.would) ? 'the same, on different facts' : ruled(c.would)}`))
    : [element('p', {}, 'The register in use gives the same rulings as when the entries were made.')]);
  await showEntries(0);
}

find('add').addEventListener('submit', event => {
  event.preventDefault();
  const text = id => find(id).value.trim() || null;
  act(entry => { find('add').reset(); return `Added: ${ruled(entry.ruling)}.`; },
    () => ask(at('/entries'), 'POST', { name: text('name'), claimed: text('claimed'), note: text('note') }));
});
find('import').addEventListener('submit', event => {
  event.preventDefault();
  const [file] = find('file').files;
  act(done => `${done.rows} entries came in, ${done.unknown} of them with unknown names.`, () => ask(at('/import'), 'POST', file, 'text/csv'));
});
find('more').addEventListener('click', () => showEntries(last));
list.addEventListener('change', () => act('', async () => {}));
act('', async () => {});
