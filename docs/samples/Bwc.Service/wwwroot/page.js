import { day, small } from './words.js';
import { answerOf, element } from './show.js';

const find = id => document.getElementById(id);
const form = find('question');
const who = find('who');
const on = find('on');
const title = document.title;
let asked = 0;

class Refused extends Error {
  constructor(problem) { super(problem.detail); this.problem = problem; }
}

async function ask(path) {
  let response;
  try { response = await fetch(path, { headers: { accept: 'application/json' } }); }
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

async function collect({ who, on, year }) {
  const ruling = await ask(`/participation/${named(who)}?on=${named(on)}`);
  const standing = ruling.state ? await ask(`/states/${named(ruling.state)}/status?on=${named(on)}`) : null;
  const programmeYear = year ?? String(Number(on.slice(0, 4)));
  const [slots, groups, sources, ofYear, ofYearBefore] = await Promise.all(
    [ask(`/chairs/${named(programmeYear)}`), asList('/groups'), asList('/sources'), asList(`/meetings?year=${named(programmeYear)}`), asList(`/meetings?year=${Number(programmeYear) - 1}`)]);
  const chairs = await Promise.all(slots.map(slot => ask(`/chairs/${slot.year}/${slot.office}`)));
  return { who, on, ruling, standing, chairs, groups, sources, year: Number(programmeYear), ofYear, ofYearBefore };
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
  find('status').textContent = '';
  document.title = title;
  for (const input of [who, on]) input.removeAttribute('aria-invalid');
  field?.setAttribute('aria-invalid', 'true');
  field?.setAttribute('aria-errormessage', 'problem');
  field?.focus();
}

const address = (who, on, year) => `/?who=${named(who)}&on=${named(on)}${year ? `&year=${named(year)}` : ''}`;

async function show() {
  const asking = ++asked;
  const now = question();
  who.value = now.who;
  on.value = now.on;
  find('problem').replaceChildren();
  for (const input of [who, on]) { input.removeAttribute('aria-invalid'); input.removeAttribute('aria-errormessage'); }
  find('welcome').hidden = Boolean(now.who);
  if (!now.who && !now.on) { find('answer').hidden = true; find('status').textContent = ''; document.title = title; return; }
  if (!now.who) return showProblem({ detail: 'no State or organization is named; give one such as Egypt' }, who);
  // The field shows only days that exist, so that a day which does not has to be taken from the address.
  if (!now.on) return showProblem({ detail: 'no whole day is given; give one such as 3 September 2021' }, on);
  find('status').textContent = 'The answer is being worked out.';
  try {
    const facts = await collect(now);
    if (asking !== asked) return;
    const answer = find('answer');
    answer.replaceChildren(...answerOf(facts, address));
    answer.hidden = false;
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

window.addEventListener('popstate', show);

// Names to choose from are those of the last day there is: today's, since the page reads no clock. Any other name may be typed as well.
Promise.all([asList('/states?on=9999-12-31'), asList('/organizations')]).then(([states, organizations]) => {
  find('known').append(
    ...states.map(s => element('option', { value: s.name, label: s.state })),
    ...organizations.map(o => element('option', { value: o.name, label: o.abbreviation })));
});

show();
