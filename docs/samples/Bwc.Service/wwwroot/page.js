import { day, small } from './words.js';
import { answerOf, element, listOf } from './show.js';

const find = id => document.getElementById(id);
const form = find('question');
const who = find('who');
const on = find('on');
const title = document.title;
let asked = 0;

class Refused extends Error {
  constructor(problem) { super(problem.detail); this.problem = problem; }
}

async function ask(path, { headers, ...how } = {}) {
  let response;
  try { response = await fetch(path, { ...how, headers: { accept: 'application/json', ...headers } }); }
  catch { throw new Refused({ detail: 'the service cannot be reached; try again' }); }
  const body = await response.json().catch(() => ({ detail: `the service answered ${response.status} without a text` }));
  if (!response.ok) throw new Refused(body);
  return body;
}

const asList = path => ask(path).catch(() => []);
const named = text => encodeURIComponent(text);

/** What the address asks for. */
function question() {
  const query = new URLSearchParams(location.search);
  return { who: (query.get('who') ?? '').trim(), on: query.get('on') ?? '', year: query.get('year') };
}

/** The chairs of a programme year; where no programme covers it, and nobody asked for it by name, those whose meetings were held in that year. */
async function chairsOf(asked, named) {
  const own = await asList(`/chairs/${asked}`);
  if (own.length || named) return { year: asked, chairs: own };
  const late = (await asList(`/meetings?year=${asked - 1}`)).some(m => m.office && m.held.some(run => run.startsWith(String(asked).padStart(4, '0'))));
  return late ? { year: asked - 1, chairs: await asList(`/chairs/${asked - 1}`) } : { year: asked, chairs: [] };
}

async function collect({ who, on, year }) {
  const ruling = await ask(`/participation/${named(who)}?on=${named(on)}`);
  const asked = Number(year ?? on.slice(0, 4));
  const [standing, found, groups, sources] = await Promise.all(
    [ruling.state ? ask(`/states/${named(ruling.state)}/status?on=${named(on)}`) : null, chairsOf(asked, year !== null), asList('/groups'), asList('/sources')]);
  const ofYear = await asList(`/meetings?year=${found.year}`);
  return { who, on, ruling, standing, groups, sources, asked, ofYear, ...found };
}

function summary({ ruling, standing, on }) {
  const name = ruling?.participant ?? standing.name;
  if (!ruling) return `${name} on ${day(on)}: a State that no longer exists. The answer is below.`;
  const rule = ruling.rule ? `, rule ${ruling.rule}` : '';
  return `${name} on ${day(on)}: ${small(ruling.category)}${rule}; takes ${ruling.takesPartInDecisions ? 'part' : 'no part'} in decisions. The answer is below.`;
}

function showProblem(problem, field) {
  const box = find('problem');
  const [what, ...right] = problem.detail.split('; ');
  box.replaceChildren(element('p', {}, `${what[0].toUpperCase()}${what.slice(1)}${right.length ? `; ${right.join('; ')}` : ''}.`));
  if (problem.candidates?.length) {
    box.append(element('p', {}, 'Was one of these meant?'), element('ul', {}, ...problem.candidates.map(c =>
      element('li', {}, element('a', { href: address(c.who, on.value) }, c.name)))));
  }
  if (problem.code) box.append(element('p', { class: 'code' }, 'Code ', element('a', { href: `/codes/${problem.code}` }, problem.code)));
  find('answer').hidden = true;
  document.body.classList.remove('answered');
  find('status').textContent = '';
  document.title = title;
  for (const input of [who, on]) input.removeAttribute('aria-invalid');
  field?.setAttribute('aria-invalid', 'true');
  field?.setAttribute('aria-errormessage', 'problem');
  field?.focus();
}

const address = (who, on, year) => `/?who=${named(who)}&on=${named(on)}${year ? `&year=${named(year)}` : ''}`;

/** A whole list is ruled on by the service, which reads it as the tool does. */
const list = (text, on) => ask(`/participants?on=${named(on)}`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: text });

async function show() {
  const asking = ++asked;
  const now = question();
  who.value = now.who;
  on.value = now.on;
  find('problem').replaceChildren();
  for (const input of [who, on]) { input.removeAttribute('aria-invalid'); input.removeAttribute('aria-errormessage'); }
  find('welcome').hidden = Boolean(now.who);
  if (!now.who && !now.on) { find('answer').hidden = true; document.body.classList.remove('answered'); find('status').textContent = ''; document.title = title; return; }
  if (!now.who) return showProblem({ detail: 'no State or organization is named; write one such as Egypt' }, who);
  // The field shows only days that exist, so any other day has to be taken from the address.
  if (!now.on) return showProblem({ detail: 'the date is missing or incomplete; use one such as 3 September 2021' }, on);
  find('status').textContent = 'The answer is being worked out.';
  try {
    const facts = await collect(now);
    if (asking !== asked) return;
    const answer = find('answer');
    answer.replaceChildren(...answerOf(facts, address));
    answer.hidden = false;
    document.body.classList.add('answered');
    find('status').textContent = summary(facts);
    document.title = `${facts.ruling?.participant ?? facts.standing.name} on ${day(now.on)} – ${title}`;
  } catch (e) {
    if (asking !== asked) return;
    const problem = e.problem ?? { detail: 'the answer cannot be shown; reload the page' };
    showProblem(problem, { 'query: on': on, 'path: who': who }[problem.place] ?? null);
    if (!e.problem) throw e;
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  history.pushState(null, '', address(who.value.trim(), on.value));
  show();
});

// The form for the year is part of the answer, which is made anew each time.
find('answer').addEventListener('submit', event => {
  event.preventDefault();
  const now = question();
  history.pushState(null, '', address(now.who, now.on, new FormData(event.target).get('year')));
  show().then(() => find('year')?.focus());
});

find('names').addEventListener('submit', async event => {
  event.preventDefault();
  const file = find('file').files[0];
  const text = file ? await file.text() : find('many').value;
  if (!on.value) return showProblem({ detail: 'the date is missing or incomplete; use one such as 3 September 2021' }, on);
  if (!text.trim()) return showProblem({ detail: 'the list is empty; paste names, one on each line, or choose a file' }, find('many'));
  find('problem').replaceChildren();
  find('status').textContent = 'The list is being worked out.';
  try {
    const found = await list(text, on.value);
    const lost = found.entries.filter(e => !e.participant).length;
    find('listed').replaceChildren(...listOf(found));
    find('status').textContent = `${found.entries.length} ${found.entries.length === 1 ? 'name' : 'names'} answered; ${lost} not found.`;
  } catch (e) {
    showProblem(e.problem ?? { detail: 'the list cannot be shown; reload the page' }, find('many'));
    if (!e.problem) throw e;
  }
});

// Paper has no folds.
window.addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('#answer details')) { part.dataset.was = part.open; part.open = true; } });
window.addEventListener('afterprint', () => { for (const part of document.querySelectorAll('#answer details')) part.open = part.dataset.was === 'true'; });

window.addEventListener('popstate', show);

// Suggestions come from the library while somebody types; any other name may be typed as well.
let typed = 0;
who.addEventListener('input', async () => {
  const now = ++typed;
  const text = who.value.trim();
  const names = text.length < 2 ? [] : await asList(`/names?like=${named(text)}`);
  if (now === typed) find('known').replaceChildren(...names.map(n => element('option', { value: n.name, label: n.who }, n.name)));
});

show();
