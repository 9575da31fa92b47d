import type { Texts } from '../../platform/index.js';

export const AUDIT_KINDS = ['people', 'settings', 'decisions', 'consultations', 'ideas', 'answers', 'moderation', 'youth'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What an act is called: what somebody did, said after their name. What it was done to follows a colon. */
export type ActWords = Readonly<Record<string, Texts>>;

const people: ActWords = {
  'profile.appointed': { en: 'appointed somebody', cy: 'penododd rywun' },
  'profile.invited': { en: 'invited somebody to work here', cy: 'gwahoddodd rywun i weithio yma' },
  'profile.invited-again': { en: 'sent an invitation again', cy: 'anfonodd wahoddiad eto' },
  'profile.invitation-withdrawn': { en: 'took an invitation back', cy: 'tynnodd wahoddiad yn ôl' },
  'profile.verified': { en: 'confirmed who somebody is', cy: 'cadarnhaodd pwy yw rhywun' },
  'profile.suspended': { en: 'suspended somebody', cy: 'ataliodd rywun' },
  'profile.acted-through': { en: 'began to act at work', cy: 'dechreuodd weithredu yn y gwaith' },
  'appointment.ended': { en: 'ended the appointment of somebody', cy: 'daeth â phenodiad rhywun i ben' },
  'appointment.end-set': { en: 'set the end of the appointment of somebody', cy: 'pennodd ddiwedd penodiad rhywun' },
  'appointment.checks-renewed': { en: 'renewed the checks of somebody', cy: 'adnewyddodd wiriadau rhywun' },
  'appointment.portfolios-changed': { en: 'changed what a councillor answers for', cy: 'newidiodd yr hyn y mae cynghorydd yn ateb drosto' },
  'body.founded': { en: 'set up a body that decides together', cy: 'sefydlodd gorff sy’n penderfynu gyda’i gilydd' },
  'body.members-changed': { en: 'changed who sits on a body', cy: 'newidiodd pwy sy’n eistedd ar gorff' },
};

const settings: ActWords = {
  'organisation.founded': { en: 'set up the organisation', cy: 'sefydlodd y sefydliad' },
  'organisation.settings-changed': { en: 'changed the settings', cy: 'newidiodd y gosodiadau' },
  'organisation.pre-election-period-set': { en: 'set the period before an election', cy: 'pennodd y cyfnod cyn etholiad' },
  'organisation.accent-set': { en: 'chose the colour', cy: 'dewisodd y lliw' },
  'organisation.statement-set': { en: 'changed a statement that everybody reads', cy: 'newidiodd ddatganiad y mae pawb yn ei ddarllen' },
  'ward.founded': { en: 'added a ward', cy: 'ychwanegodd ward' },
  'ward.renamed': { en: 'renamed a ward', cy: 'ailenwodd ward' },
  'map.drawn': { en: 'drew the map', cy: 'lluniodd y map' },
  'answer-terms.set': { en: 'settled how answers are given', cy: 'pennodd sut y rhoddir atebion' },
  'ideas.period-set': { en: 'set how long ideas stay open', cy: 'pennodd am ba hyd y mae syniadau ar agor' },
  'moderation.phrases-kept': { en: 'changed the ready phrases of moderators', cy: 'newidiodd ymadroddion parod cymedrolwyr' },
  'moderation.targets-set': { en: 'set in what time moderators look', cy: 'pennodd o fewn pa amser y mae cymedrolwyr yn edrych' },
  'moderation.words-set': { en: 'changed the words that are held', cy: 'newidiodd y geiriau a gedwir yn ôl' },
};

const decisions: ActWords = {
  'decision.published': { en: 'published a decision', cy: 'cyhoeddodd benderfyniad' },
  'decision.opened': { en: 'opened a decision for views', cy: 'agorodd benderfyniad ar gyfer sylwadau' },
  'decision.revised': { en: 'published a new version of a decision', cy: 'cyhoeddodd fersiwn newydd o benderfyniad' },
  'decision.recorded': { en: 'recorded a decision', cy: 'cofnododd benderfyniad' },
  'decision.cited': { en: 'said what a decision draws on', cy: 'dywedodd ar beth y mae penderfyniad yn seiliedig' },
  'decision.being-carried-out': { en: 'began to carry out a decision', cy: 'dechreuodd weithredu penderfyniad' },
  'decision.done': { en: 'said that a decision is carried out', cy: 'dywedodd fod penderfyniad wedi’i weithredu' },
  'decision.paper-removed': { en: 'removed a paper of a decision', cy: 'dileodd bapur penderfyniad' },
  'decision.withdrawn': { en: 'withdrew a decision', cy: 'tynnodd benderfyniad yn ôl' },
  'decision.superseded': { en: 'replaced a decision by another', cy: 'disodlodd benderfyniad gan un arall' },
  'commitment.changed': { en: 'said how a promise is going', cy: 'dywedodd sut y mae addewid yn mynd' },
};

const consultations: ActWords = {
  'consultation.announced': { en: 'announced a consultation', cy: 'cyhoeddodd y bydd ymgynghoriad' },
  'consultation.opened': { en: 'opened a consultation', cy: 'agorodd ymgynghoriad' },
  'consultation.extended': { en: 'extended a consultation', cy: 'estynnodd ymgynghoriad' },
  'consultation.level-changed': { en: 'changed what a consultation promises', cy: 'newidiodd yr hyn y mae ymgynghoriad yn ei addo' },
  'consultation.stopped': { en: 'stopped a consultation', cy: 'ataliodd ymgynghoriad' },
  'consultation.closed': { en: 'closed a consultation', cy: 'caeodd ymgynghoriad' },
  'consultation.burst-slowed': { en: 'slowed down what was sent in', cy: 'arafodd yr hyn a anfonwyd i mewn' },
  'consultation.exported': { en: 'exported the results of a consultation', cy: 'allforiodd ganlyniadau ymgynghoriad' },
  'consultation.outcome-published': { en: 'published the outcome of a consultation', cy: 'cyhoeddodd ganlyniad ymgynghoriad' },
  'consultation.outcome-revised': { en: 'changed the outcome of a consultation', cy: 'newidiodd ganlyniad ymgynghoriad' },
  'submission.sent': { en: 'sent in the answers of an organisation', cy: 'anfonodd atebion sefydliad' },
  'submission.entered': { en: 'entered answers given on paper', cy: 'cofnododd atebion a roddwyd ar bapur' },
  'submission.accepted': { en: 'checked answers given on paper, and accepted them', cy: 'gwiriodd atebion a roddwyd ar bapur, a’u derbyn' },
  'submission.returned': { en: 'sent answers given on paper back to be corrected', cy: 'anfonodd atebion a roddwyd ar bapur yn ôl i’w cywiro' },
  'submission.corrected': { en: 'corrected answers given on paper', cy: 'cywirodd atebion a roddwyd ar bapur' },
  'submission.doubted': { en: 'doubted answers given on paper', cy: 'amheuodd atebion a roddwyd ar bapur' },
  'submission.taken-out': { en: 'took doubted answers out', cy: 'tynnodd atebion a amheuwyd allan' },
  'submission.upheld': { en: 'found a doubt about answers on paper wrong', cy: 'barnodd fod amheuaeth am atebion papur yn anghywir' },
  'submissions.imported': { en: 'imported answers given on paper', cy: 'mewnforiodd atebion a roddwyd ar bapur' },
  'theme.handed-over': { en: 'handed a theme over to be answered', cy: 'trosglwyddodd thema i’w hateb' },
  'quote.removed': { en: 'removed a quotation', cy: 'dileodd ddyfyniad' },
};

const ideas: ActWords = {
  'idea.open': { en: 'opened an idea', cy: 'agorodd syniad' },
  'idea.merged': { en: 'merged two ideas', cy: 'cyfunodd ddau syniad' },
  'idea.unmerged': { en: 'took a merger of ideas back', cy: 'dadwnaeth gyfuno syniadau' },
  'idea.supports-removed': { en: 'removed false supports', cy: 'dileodd gefnogaeth ffug' },
  'idea.supports-restored': { en: 'gave removed supports back', cy: 'adferodd gefnogaeth a ddilëwyd' },
  'idea.taken-up': { en: 'took an idea up', cy: 'cymerodd syniad i’w hyrwyddo' },
  'idea.given-back': { en: 'gave an idea back', cy: 'rhoddodd syniad yn ôl' },
  'idea.adopted': { en: 'adopted an idea', cy: 'mabwysiadodd syniad' },
  'idea.declined': { en: 'declined an idea', cy: 'gwrthododd syniad' },
  'idea.being-delivered': { en: 'began to deliver an idea', cy: 'dechreuodd gyflawni syniad' },
  'idea.delivered': { en: 'delivered an idea', cy: 'cyflawnodd syniad' },
  'idea.withdrawn': { en: 'withdrew an idea', cy: 'tynnodd syniad yn ôl' },
  'idea.closed': { en: 'closed an idea', cy: 'caeodd syniad' },
  'idea-call.opened': { en: 'called for ideas', cy: 'galwodd am syniadau' },
  'offer.message-passed-on': { en: 'passed a message on to somebody who offered help', cy: 'trosglwyddodd neges i rywun a gynigiodd gymorth' },
};

const answers: ActWords = {
  'answer-due.opened': { en: 'noted that an answer is due', cy: 'nododd fod ateb yn ddyledus' },
  'answer-due.lifted': { en: 'noted that an answer is no longer due', cy: 'nododd nad yw ateb yn ddyledus mwyach' },
  'answer-due.restored': { en: 'noted that an answer is due after all', cy: 'nododd fod ateb yn ddyledus wedi’r cyfan' },
  'answer-due.handed-over': { en: 'handed an answer over', cy: 'trosglwyddodd ateb' },
  'answer-due.passed-on': { en: 'passed an answer on to the next councillor', cy: 'trosglwyddodd ateb i’r cynghorydd nesaf' },
  'answer-due.reopened': { en: 'reopened an answer that answered nothing', cy: 'ailagorodd ateb nad oedd yn ateb dim' },
  'answer-due.extended': { en: 'extended the time for an answer', cy: 'estynnodd yr amser am ateb' },
  'answer-due.paused': { en: 'paused the time for an answer', cy: 'oedodd yr amser am ateb' },
  'answer.held': { en: 'said when an answer will come', cy: 'dywedodd pryd y daw ateb' },
  'answer.published': { en: 'answered in public', cy: 'atebodd yn gyhoeddus' },
  'answer.revised': { en: 'published a new version of an answer', cy: 'cyhoeddodd fersiwn newydd o ateb' },
  'answer.follow-up-answered': { en: 'answered what was asked back', cy: 'atebodd yr hyn a ofynnwyd yn ôl' },
  'question.joined': { en: 'joined two questions', cy: 'cyfunodd ddau gwestiwn' },
  'response-note.written': { en: 'wrote a note on the response record', cy: 'ysgrifennodd nodyn ar y cofnod ymateb' },
};

const moderation: ActWords = {
  'case.decided': { en: 'decided a case', cy: 'penderfynodd achos' },
  'case.pause-lifted': { en: 'lifted an author’s pause', cy: 'cododd saib awdur' },
  'appeal.upheld': { en: 'upheld what was decided on a case', cy: 'cadarnhaodd yr hyn a benderfynwyd ar achos' },
  'appeal.overturned': { en: 'overturned what was decided on a case', cy: 'gwrthdrodd yr hyn a benderfynwyd ar achos' },
  'moderation.note-left': { en: 'left a note for the next shift', cy: 'gadawodd nodyn i’r sifft nesaf' },
  'record.exported': { en: 'downloaded the record', cy: 'lawrlwythodd y cofnod' },
};

/** Said without anything of the young people concerned (Y6). */
const youth: ActWords = {
  'youth-space.prepared': { en: 'prepared a youth space', cy: 'paratôdd fan ieuenctid' },
  'youth-space.opened': { en: 'opened a youth space', cy: 'agorodd fan ieuenctid' },
  'youth-space.paused': { en: 'paused a youth space', cy: 'oedodd fan ieuenctid' },
  'youth-space.changed': { en: 'changed a youth space', cy: 'newidiodd fan ieuenctid' },
  'youth-space.assessed': { en: 'signed the assessment of a youth space', cy: 'llofnododd asesiad man ieuenctid' },
  'youth-code.made': { en: 'made a code to join', cy: 'gwnaeth god i ymuno' },
  'youth-code.ended': { en: 'ended a code to join', cy: 'terfynodd god i ymuno' },
  'youth-consent.seen': { en: 'noted that a guardian agreed', cy: 'nododd fod gwarcheidwad wedi cytuno' },
  'youth-consent.withdrawn': { en: 'noted that a guardian no longer agrees', cy: 'nododd nad yw gwarcheidwad yn cytuno mwyach' },
  'youth-reentry.made': { en: 'made a code to come back', cy: 'gwnaeth god i ddychwelyd' },
  'youth-reentry.used': { en: 'let somebody in again by a code to come back', cy: 'gadawodd rywun i mewn eto â chod i ddychwelyd' },
  'youth-poll.started': { en: 'started a poll', cy: 'dechreuodd bôl' },
  'youth-thread.started': { en: 'started a thread', cy: 'dechreuodd edefyn' },
  'youth-thread.closed': { en: 'closed a thread', cy: 'caeodd edefyn' },
  'youth-thread.handed-over': { en: 'handed a thread over to be answered', cy: 'trosglwyddodd edefyn i’w ateb' },
  'youth-thread.councillor-invited': { en: 'invited a councillor to a thread', cy: 'gwahoddodd gynghorydd i edefyn' },
  'youth-thread.invitation-ended': { en: 'ended a councillor’s invitation to a thread', cy: 'terfynodd wahoddiad cynghorydd i edefyn' },
  'youth-thread.summary-settled': { en: 'settled the summary of a thread', cy: 'cytunodd ar grynodeb edefyn' },
  'youth-thread.change-told': { en: 'told young people what changed', cy: 'dywedodd wrth bobl ifanc beth a newidiodd' },
};

/** Every act that is on the record, by what it is about. Concerns are sealed and have none. */
export const ACTS: Readonly<Record<AuditKind, ActWords>> = { people, settings, decisions, consultations, ideas, answers, moderation, youth };
