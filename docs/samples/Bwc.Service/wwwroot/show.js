import { citation, day, days, word } from './words.js';

/** An element with its attributes and what stands in it. Text stays text: nothing is read as HTML. */
export function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...content.flat(Infinity).filter(part => part !== null && part !== undefined));
  return made;
}

const cite = source => source ? element('cite', {}, citation(source)) : null;

/** A table with a caption and headers. The roles are written out, since a narrow screen stacks the cells and would lose them. */
function table(id, caption, heads, rows) {
  const cell = (name, role, label, content, scope) => element(name, { role, scope, 'data-label': label }, content);
  const head = element('tr', { role: 'row' }, heads.map(h => cell('th', 'columnheader', null, h, 'col')));
  const body = rows.map(row => element('tr', { role: 'row' }, row.map((content, i) => i ? cell('td', 'cell', heads[i], content) : cell('th', 'rowheader', heads[0], content, 'row'))));
  return element('div', { class: 'frame' },
    element('table', { class: id, role: 'table' }, element('caption', { id }, caption), element('thead', { role: 'rowgroup' }, head), element('tbody', { role: 'rowgroup' }, body)));
}

const steps = list => element('ol', { class: 'steps' }, list.map(s => element('li', {}, `${s.text} `, cite(s.citation))));

const value = text => element('span', { class: `value ${text}` }, word(text));

const support = (grade, source, note) => [
  grade === 'notEstablished' ? 'nothing seen says so' : word(grade), source ? ': ' : '', cite(source),
  note ? element('span', { class: 'aside' }, note) : null,
];

function facts({ ruling, standing, groups }) {
  const rows = [];
  if (standing) {
    const since = standing.since ? ` since ${day(standing.since)} (${word(standing.sinceGrade)})` : '';
    const status = standing.status ? word(standing.status) : standing.exists ? 'Not established' : 'Did not exist on that day';
    rows.push(['Standing', `${status}${since}`], ['Regional group', groupOf(standing, groups)]);
  }
  if (ruling) rows.push(
    ['Category', `${word(ruling.category)}${ruling.rule ? `, under rule ${ruling.rule}` : ''}${ruling.grade === 'notEstablished' ? '' : ` (${word(ruling.grade)})`}`],
    ['Takes part in decisions', value(ruling.takesPartInDecisions ? 'yes' : 'no')]);
  return element('dl', { class: 'facts' }, rows.map(([term, said]) => element('div', {}, element('dt', {}, term), element('dd', {}, said))));
}

function groupOf(standing, groups) {
  if (standing.group) return `${groupName(standing.group, groups)} (${word(standing.groupGrade)})`;
  if (!standing.exists) return 'None: it did not exist on that day';
  return standing.groupGrade === 'notEstablished' ? 'Not established' : 'None: a group holds States Parties only';
}

const groupName = (code, groups) => { const group = groups.find(g => g.code === code); return group ? `${group.name} (${code})` : code; };

function participation({ ruling }) {
  const parts = [element('h3', {}, 'Why'), steps(ruling.steps)];
  if (ruling.prerequisites.length) {
    parts.push(element('h3', {}, 'Before the seat'), table('before', 'What comes before the seat', ['Step', 'Needed?', 'How, and where it was read'],
      ruling.prerequisites.map(p => [word(p.kind), value(p.need), [`${p.detail}${p.by ? ` (by the ${p.by})` : ''}; `, support(p.grade, p.source)]])));
  }
  parts.push(element('h3', {}, 'Rights'));
  parts.push(ruling.rights.length
    ? table('rights', `The rights of ${ruling.participant} on ${day(ruling.on)}`, ['Right', 'Has it?', 'Support'], ruling.rights.map(r => [word(r.right), value(r.value), support(r.grade, r.source, r.note)]))
    : element('p', { class: 'note' }, 'Not established: no category, and so no rights on record.'));
  return parts;
}

function actions({ standing, on }) {
  if (!standing) return [];
  const heading = element('h3', {}, 'Signatures and deposits');
  if (!standing.actions.length) return [heading, element('p', { class: 'note' }, `None is recorded up to ${day(on)}.`)];
  return [heading, table('actions', `What ${standing.name} had done by ${day(on)}`, ['Day', 'Act', 'Depositary', 'Support'], standing.actions.map(a => [
    day(a.date), a.effective ? `${word(a.kind)}, with effect from ${day(a.effective)}` : word(a.kind), a.depositary ? word(a.depositary) : 'Not established', support(a.grade, a.source, a.note)]))];
}

function held(office, meetings) {
  const found = meetings.filter(m => m.office === office);
  if (!found.length) return 'None on record';
  return element('ul', { class: 'plain' }, found.map(m => {
    const chairs = m.officers.filter(o => o.post === 'chair');
    const said = chairs.map(o => [o.name, o.state].filter(Boolean).join(', ') + (o.to ? `, until ${day(o.to)}` : '') || o.group).join('; ');
    return element('li', {}, m.held.length ? m.held.map(days).join(', ') : 'Days not established', '; chair: ', said || 'not established');
  }));
}

function chairs({ who, on, chairs, groups, year, ofYear, ofYearBefore }, address) {
  const decided = chairs.every(c => c.decided);
  const late = ofYearBefore.filter(m => m.held.some(run => run.startsWith(String(year).padStart(4, '0'))) && chairs.some(c => c.office === m.office));
  const rows = chairs.map(c => [c.office, groupName(c.group, groups), held(c.office, ofYear), element('details', {}, element('summary', {}, 'Steps', element('span', { class: 'unseen' }, ` to the chair of ${c.office} in ${year}`)), steps(c.steps))]);
  return element('section', { 'aria-labelledby': 'chairs-of' },
    element('h2', { id: 'chairs-of' }, `Who chairs in ${year}`),
    decided ? null : element('p', { class: 'note' }, `Arithmetic and not a decision. ${chairs[0].steps.at(-1).text}`),
    late.length ? element('p', { class: 'note' }, `Meetings of the programme year ${year - 1} were held in ${year}: ${late.map(m => m.office).join(', ')}. `, element('a', { href: address(who, on, year - 1) }, `See who chaired in ${year - 1}`), '.') : null,
    table('chairs', `The chairs of the programme year ${year}`, ['Office', 'Group whose turn it is', 'Meeting on record', 'Why'], rows),
    element('form', { class: 'year', method: 'get', action: '/', novalidate: '' },
      element('label', { for: 'year' }, 'Another programme year'), element('input', { id: 'year', name: 'year', type: 'number', min: '1', max: '9999', value: year }), element('button', { type: 'submit' }, 'Show the year')));
}

/** The sources that the citations of the answer name by a short identifier. */
function glossary(all, sources) {
  const cited = new Set(all.flatMap(part => [...part.querySelectorAll('cite')]).flatMap(c => c.textContent.split(';').map(t => t.trim().split(',')[0])));
  const known = sources.filter(s => cited.has(s.id));
  if (!known.length) return null;
  return element('section', { 'aria-labelledby': 'sources' }, element('h2', { id: 'sources' }, 'Sources'),
    element('dl', { class: 'sources' }, known.map(s => element('div', {}, element('dt', {}, s.id), element('dd', {}, [s.title, s.reference, s.note].filter(Boolean).join('; '))))));
}

/** The whole answer, part by part. */
export function answerOf(found, address) {
  const { ruling, standing, on } = found;
  const name = ruling?.participant ?? standing.name;
  const parts = [
    element('section', { 'aria-labelledby': 'about' },
      element('h2', { id: 'about' }, `${name} on ${day(on)}`),
      facts(found),
      standing && !standing.exists ? element('p', { class: 'note' }, standing.instead.length ? ['In its place that day: ', standing.instead.map((code, i) => [i ? ', ' : '', element('a', { href: address(code, on) }, code)]).flat(), '.'] : 'What was there in its place is not established.') : null,
      ruling ? participation(found) : null,
      actions(found)),
    chairs(found, address),
  ];
  return [...parts, glossary(parts, found.sources)].filter(Boolean);
}
