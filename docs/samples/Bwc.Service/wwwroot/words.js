// The words of the data in plain English. A word that is not here is shown as it stands, taken apart.

const words = {
  stateParty: 'State Party', signatory: 'Signatory', neither: 'Neither party nor signatory',
  signatoryState: 'Signatory State', observerState: 'Observer State', unitedNations: 'United Nations',
  specialisedAgencyOrIntergovernmentalOrganisation: 'Specialized agency or intergovernmental organization',
  nonGovernmentalOrganisation: 'Non-governmental organization', guestOfTheMeeting: 'Guest of the meeting', secretariat: 'Secretariat, which serves the meeting and is no participant',
  unitedNationsBody: 'Body of the United Nations', otherOrganization: 'International organization', nonGovernmental: 'Non-governmental organization', otherState: 'State outside the Convention',
  notEstablished: 'Not established', yes: 'Yes', no: 'No', conditional: 'Under a condition',
  attendPublicPlenary: 'Attend plenary meetings that are not closed', attendClosedMeetings: 'Attend closed meetings',
  attendCommitteeMeetings: 'Attend committees of a Review Conference', addressPlenary: 'Address the plenary',
  takePartInConsensus: 'Take part in consensus', vote: 'Vote', receiveDocuments: 'Receive the documents',
  submitDocumentsOfficial: 'Submit papers that become official documents', circulateToParticipants: 'Circulate papers to the participants',
  appointOfficials: 'Appoint officials to attend', makeWrittenMaterialAvailable: 'Lay out written material',
  documented: 'documented', secondary: 'from a secondary source', derived: 'derived from documented facts', modelled: 'modelled on a sister conference',
  none: 'Nothing is needed', registration: 'Registration', credentials: 'Credentials', invitation: 'Invitation', application: 'Application', request: 'Request',
  decisionOfTheConference: 'Decision of the conference', accreditationOrDecision: 'Accreditation or decision', footnote: 'Footnote',
  required: 'Required', notRequired: 'Not required',
  signature: 'Signature', ratification: 'Ratification', accession: 'Accession', succession: 'Succession',
  london: 'London', moscow: 'Moscow', washington: 'Washington',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const word = text => words[text] ?? text.replace(/([A-Z])/g, ' $1').toLowerCase().replace(/^./, c => c.toUpperCase());

export const small = text => { const said = word(text); return /^(State|United)/.test(said) ? said : said[0].toLowerCase() + said.slice(1); };

/** "2021-09-03" as "3 September 2021". Neither clock nor time zone has a part in it. */
export function day(text) {
  const [year, month, date] = text.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A run such as "2021-08-30/2021-08-31" in words. */
export function days(run) {
  const [from, to] = run.split('/');
  if (!to || from === to) return day(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${day(to)}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${day(from).replace(/ \d+$/, '')} to ${day(to)}` : `${day(from)} to ${day(to)}`;
}

/** A citation, whose parts are kept apart by semicolons, with room to break the line. */
export const citation = text => text.split(';').map(part => part.trim()).join('; ');
