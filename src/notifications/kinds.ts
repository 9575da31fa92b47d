import type { Language } from '../platform/index.js';
import type { NotificationFacts } from './notification.entity.js';

/** What is told about: what can be followed, and what waits for somebody at work. */
export type SubjectKind = 'idea' | 'question' | 'consultation' | 'decision' | 'answer-due' | 'concern' | 'draft' | 'thread-visit' | 'contribution' | 'report';

type Words = Readonly<Record<Language, string>>;

export interface Kind {
  /** What it is about: the first of these that the event has as a topic. Who contributed to it or follows it is told. */
  readonly about: readonly SubjectKind[];
  /** Who contributed to or follows these, where the event has them as topics, is told as well. */
  readonly also?: readonly SubjectKind[];
  readonly words: Words | ((facts: NotificationFacts) => Words);
}

const said = (about: SubjectKind | readonly SubjectKind[], en: string, cy: string, also: readonly SubjectKind[] = []): Kind => ({
  about: typeof about === 'string' ? [about] : about,
  also,
  words: { en, cy },
});

const answered = ['idea', 'question'] as const;

/** What holds promises. */
const PROMISED = ['decision', 'idea', 'question', 'consultation'] as const;

const COMMITMENT_NOW: Record<string, Words> = {
  'under-way': { en: 'Something that was promised is under way.', cy: 'Mae rhywbeth a addawyd ar y gweill.' },
  delayed: { en: 'Something that was promised will be later than promised, with the reason.', cy: 'Bydd rhywbeth a addawyd yn hwyrach nag a addawyd, gyda’r rheswm.' },
  delivered: { en: 'Something that was promised is done.', cy: 'Mae rhywbeth a addawyd wedi’i wneud.' },
  dropped: { en: 'Something that was promised won’t be done.', cy: 'Ni fydd rhywbeth a addawyd yn cael ei wneud.' },
};
const CONTRIBUTION_NOW: Record<string, Words> = {
  publish: { en: 'A moderator published what you wrote.', cy: 'Cyhoeddodd cymedrolwr yr hyn a ysgrifennoch.' },
  restore: { en: 'What you wrote is shown again.', cy: 'Dangosir yr hyn a ysgrifennoch eto.' },
  'ask-for-changes': { en: 'A moderator asks you to change what you wrote, and says why.', cy: 'Mae cymedrolwr yn gofyn i chi newid yr hyn a ysgrifennoch, gan ddweud pam.' },
  hide: { en: 'A moderator hid what you wrote, and says why. You can ask for a second look.', cy: 'Cuddiodd cymedrolwr yr hyn a ysgrifennoch, gan ddweud pam. Gallwch ofyn am ail olwg.' },
  remove: { en: 'A moderator removed what you wrote, and says why. You can ask for a second look.', cy: 'Tynnodd cymedrolwr yr hyn a ysgrifennoch, gan ddweud pam. Gallwch ofyn am ail olwg.' },
  upheld: { en: 'Somebody else looked at it: the decision stands, with the reasons.', cy: 'Edrychodd rhywun arall arno: mae’r penderfyniad yn sefyll, gyda’r rhesymau.' },
  'pause-lifted': { en: 'You can write there again.', cy: 'Gallwch ysgrifennu yno eto.' },
};
const CONTRIBUTION_CHANGED: Words = { en: 'A moderator decided on what you wrote.', cy: 'Penderfynodd cymedrolwr ar yr hyn a ysgrifennoch.' };

const REPORT_NOW: Record<string, Words> = {
  acted: { en: 'What you reported broke a rule, and something was done.', cy: 'Torrodd yr hyn y rhoesoch wybod amdano reol, a gwnaed rhywbeth.' },
  kept: { en: 'A moderator looked at what you reported and left it as it is.', cy: 'Edrychodd cymedrolwr ar yr hyn y rhoesoch wybod amdano a’i adael fel y mae.' },
  overturned: { en: 'What was done about your report was undone on a second look.', cy: 'Dadwnaed yr hyn a wnaed am eich adroddiad ar ail olwg.' },
  gone: { en: 'Its author took away what you reported.', cy: 'Tynnodd ei awdur yr hyn y rhoesoch wybod amdano.' },
};
const REPORT_CHANGED: Words = { en: 'Something came of what you reported.', cy: 'Daeth rhywbeth o’r hyn y rhoesoch wybod amdano.' };

const COMMITMENT_CHANGED: Words = { en: 'Something that was promised has changed.', cy: 'Mae rhywbeth a addawyd wedi newid.' };

/** Every step that people are told of, by the kind of its event. Another is one more line. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'commitment.made': said(PROMISED, 'Something was promised.', 'Addawyd rhywbeth.'),
  'commitment.changed': { about: PROMISED, words: ({ state }) => COMMITMENT_NOW[String(state)] ?? COMMITMENT_CHANGED },

  'answer-due.opened': said(answered, 'A councillor now owes an answer.', 'Mae ateb bellach yn ddyledus gan gynghorydd.'),
  'answer-due.extended': said(answered, 'The answer is given more time, with the reason.', 'Rhoddwyd mwy o amser i’r ateb, gyda’r rheswm.'),
  'answer-due.paused': said(answered, 'The clock of the answer is stopped for now, with the reason.', 'Mae cloc yr ateb wedi’i atal am y tro, gyda’r rheswm.'),
  'answer-due.handed-over': said(answered, 'Another councillor owes the answer now.', 'Cynghorydd arall sydd bellach yn gyfrifol am yr ateb.'),
  'answer-due.reopened': said(answered, 'Most said that the answer doesn’t answer it: it is owed again.', 'Dywedodd y mwyafrif nad yw’r ateb yn ateb: mae’n ddyledus eto.'),
  'answer.published': said(answered, 'A councillor has answered. You can say whether that answers it.', 'Mae cynghorydd wedi ateb. Gallwch ddweud a yw hynny’n ateb.'),
  'answer.revised': said(answered, 'The answer has a new version.', 'Mae fersiwn newydd o’r ateb.'),
  'answer.follow-up-answered': said(answered, 'A further question about the answer was answered.', 'Atebwyd cwestiwn pellach am yr ateb.'),

  'idea.revised': said('idea', 'The idea has a new version.', 'Mae fersiwn newydd o’r syniad.'),
  'idea.closed': said('idea', 'The idea no longer takes support. You can check that yours was counted.', 'Nid yw’r syniad yn derbyn cefnogaeth mwyach. Gallwch wirio bod eich un chi wedi’i chyfrif.'),
  'idea.withdrawn': said('idea', 'The idea was withdrawn.', 'Tynnwyd y syniad yn ôl.'),
  'idea.adopted': said('idea', 'The council adopts the idea.', 'Mae’r cyngor yn mabwysiadu’r syniad.'),
  'idea.declined': said('idea', 'The council declines the idea, with the reason.', 'Mae’r cyngor yn gwrthod y syniad, gyda’r rheswm.'),
  'idea.being-delivered': said('idea', 'The idea is being carried out.', 'Mae’r syniad yn cael ei gyflawni.'),
  'idea.delivered': said('idea', 'The idea has been carried out.', 'Mae’r syniad wedi’i gyflawni.'),
  'idea.merged': said('idea', 'The idea was joined with another like it; what people said of both is kept.', 'Cyfunwyd y syniad ag un tebyg; cedwir yr hyn a ddywedwyd am y ddau.'),
  'idea.unmerged': said('idea', 'The idea stands on its own again.', 'Mae’r syniad yn sefyll ar ei ben ei hun eto.'),
  'idea.taken-up': said('idea', 'A community group takes the idea up.', 'Mae grŵp cymunedol yn ymgymryd â’r syniad.'),

  'decision.cited': said('idea', 'A decision says what it made of it.', 'Mae penderfyniad yn dweud beth a wnaeth ohono.'),

  // To the councillor for whom it is.
  'draft.ready': said('draft', 'It is drafted for you: to read, to change, to publish.', 'Mae wedi’i ddrafftio i chi: i’w ddarllen, ei newid, ei gyhoeddi.'),

  // Nothing of what, or of whom (E1).
  'concern.waits': said('concern', 'A concern for somebody’s safety waits for you.', 'Mae pryder am ddiogelwch rhywun yn aros amdanoch.'),

  // Nothing of what is talked about there, or by whom (Y3).
  'thread-visit.set': said('thread-visit', 'Youth workers invite you to read a discussion of young people.', 'Mae gweithwyr ieuenctid yn eich gwahodd i ddarllen trafodaeth pobl ifanc.'),

  // Nothing of what was written, nor where: one's own page says it (Y3).
  'contribution.decided': { about: ['contribution'], words: ({ state }) => CONTRIBUTION_NOW[String(state)] ?? CONTRIBUTION_CHANGED },
  'report.settled': { about: ['report'], words: ({ state }) => REPORT_NOW[String(state)] ?? REPORT_CHANGED },

  'question.published': said('question', 'The question is published.', 'Mae’r cwestiwn wedi’i gyhoeddi.'),
  'question.returned': said('question', 'The question came back to be changed before it is published, with the reason.', 'Daeth y cwestiwn yn ôl i’w newid cyn ei gyhoeddi, gyda’r rheswm.'),
  'question.joined': said('question', 'The question was joined with another like it: one answer for all who ask.', 'Cyfunwyd y cwestiwn ag un tebyg: un ateb i bawb sy’n gofyn.'),

  'consultation.announced': said('consultation', 'A consultation is announced.', 'Cyhoeddwyd y bydd ymgynghoriad.', ['decision']),
  'consultation.opened': said('consultation', 'A consultation has opened.', 'Mae ymgynghoriad wedi agor.', ['decision']),
  'consultation.extended': said('consultation', 'The consultation stays open for longer.', 'Mae’r ymgynghoriad yn aros ar agor yn hirach.', ['decision']),
  'consultation.level-changed': said('consultation', 'What was promised about your say has changed, with the reason.', 'Newidiodd yr hyn a addawyd am eich llais, gyda’r rheswm.'),
  'consultation.stopped': said('consultation', 'The consultation was stopped, with the reason.', 'Ataliwyd yr ymgynghoriad, gyda’r rheswm.', ['decision']),
  'consultation.closed': said('consultation', 'The consultation has closed. What came of it is due within twelve weeks.', 'Mae’r ymgynghoriad wedi cau. Disgwylir ei ganlyniad o fewn deuddeg wythnos.'),
  'consultation.outcome-published': said('consultation', 'What people said, and what was done about it, is published.', 'Cyhoeddwyd yr hyn a ddywedodd pobl, a’r hyn a wnaed yn ei gylch.', ['decision']),

  'consultation.theme-handed-over': said('consultation', 'A councillor now owes an answer on what many said in it.', 'Mae ateb bellach yn ddyledus gan gynghorydd ar yr hyn a ddywedodd llawer ynddo.'),
  'consultation.theme-answered': said('consultation', 'A councillor has answered what many said in it.', 'Mae cynghorydd wedi ateb yr hyn a ddywedodd llawer ynddo.'),

  'decision.opened': said('decision', 'The decision is open for views.', 'Mae’r penderfyniad ar agor am sylwadau.'),
  'decision.revised': said('decision', 'The decision has a new version.', 'Mae fersiwn newydd o’r penderfyniad.'),
  'decision.recorded': said('decision', 'It was decided, with the reasons.', 'Penderfynwyd, gyda’r rhesymau.'),
  'decision.being-carried-out': said('decision', 'The decision is being carried out.', 'Mae’r penderfyniad yn cael ei weithredu.'),
  'decision.done': said('decision', 'The decision has been carried out.', 'Mae’r penderfyniad wedi’i weithredu.'),
  'decision.withdrawn': said('decision', 'The decision was withdrawn, with the reason.', 'Tynnwyd y penderfyniad yn ôl, gyda’r rheswm.'),
  'decision.superseded': said('decision', 'A new decision takes the place of this one.', 'Mae penderfyniad newydd yn cymryd lle’r un hwn.'),
};

const REMINDED: Record<string, Words> = {
  'due-soon': { en: 'Your answer is due soon.', cy: 'Mae eich ateb yn ddyledus cyn hir.' },
  due: { en: 'Your answer is due today.', cy: 'Mae eich ateb yn ddyledus heddiw.' },
  overdue: { en: 'Your answer is overdue, and shown so.', cy: 'Mae eich ateb yn hwyr, ac fe’i dangosir felly.' },
  'long-overdue': { en: 'Your answer is long overdue, and shown so.', cy: 'Mae eich ateb yn hwyr iawn, ac fe’i dangosir felly.' },
};

const owed = (en: string, cy: string): Kind => ({ about: ['answer-due'], words: { en, cy } });
const reminded: Kind = { about: ['answer-due'], words: ({ stage }) => REMINDED[String(stage)] ?? { en: 'You owe an answer.', cy: 'Mae ateb yn ddyledus gennych.' } };

/** What the one who owes an answer is told, in words of their own, by the kind of its event. */
export const OWED: Readonly<Record<string, Kind>> = {
  'answer-due.opened': owed('You owe an answer.', 'Mae ateb yn ddyledus gennych.'),
  'answer-due.handed-over': owed('An answer was handed over to you: you owe it now.', 'Trosglwyddwyd ateb i chi: chi sy’n gyfrifol amdano bellach.'),
  'answer-due.passed-on': owed('An answer passed to you with your office: you owe it now.', 'Daeth ateb i chi gyda’ch swydd: chi sy’n gyfrifol amdano bellach.'),
  'answer-due.reopened': owed('Most said that your answer doesn’t answer it: it is owed again.', 'Dywedodd y mwyafrif nad yw eich ateb yn ateb: mae’n ddyledus eto.'),
  'answer-due.reminded': reminded,
  'answer.follow-up-put': owed('Something was asked back of your answer.', 'Gofynnwyd rhywbeth yn ôl am eich ateb.'),
  'answer.follow-up-reminded': reminded,
};

/** How it is kept that somebody was told as the one who owes it. */
export const asOwing = (kind: string): string => `owed:${kind}`;
const OWED_AS_KEPT = new Map(Object.entries(OWED).map(([kind, told]) => [asOwing(kind), told]));

/** What happened, in a sentence. A kind that is no longer told of was kept from an earlier time. */
export function wordsOf(kind: string, facts: NotificationFacts, language: Language): string {
  const words = (KINDS[kind] ?? OWED_AS_KEPT.get(kind))?.words ?? { en: 'Something has changed.', cy: 'Mae rhywbeth wedi newid.' };
  return (typeof words === 'function' ? words(facts) : words)[language];
}

/** Mailed at once whatever somebody wishes: who keeps people safe can’t switch off that somebody waits for it (E2). */
export const ALWAYS_MAILED: readonly SubjectKind[] = ['concern'];
