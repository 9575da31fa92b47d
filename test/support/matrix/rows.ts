import { ROLES, type RoleName } from './people.js';
import type { Place } from './schema-paths.js';
import type { Secret, World } from './world.js';

/** Which secrets an answer holds, and for whom. For everybody else it holds none. */
export type View = Partial<Record<Secret, readonly RoleName[]>>;

export interface ReadRow {
  readonly view: View;
  /** What is asked for. */
  readonly of?: (world: World) => Record<string, unknown>;
}

export interface DeedRow {
  readonly input: (world: World) => Record<string, unknown>;
  /** Who isn’t told that there is nothing here for them. Most inputs come no further than a rule of the deed, so that nothing changes. */
  readonly reached: readonly RoleName[];
  /** What its answer may hold, for whom. */
  readonly view?: View;
}

export const WORKERS: readonly RoleName[] = ['worker', 'accused'];
export const IN_SPACE: readonly RoleName[] = ['author', 'member', ...WORKERS, 'supervisor'];
/** The councillor reads the thread invited to and nothing else of the space (W1). */
export const IN_THREAD: readonly RoleName[] = [...IN_SPACE, 'invited'];
const YOUNG: readonly RoleName[] = ['author', 'member'];
export const RUN_IT: readonly RoleName[] = [...WORKERS, 'supervisor'];
export const READERS: readonly RoleName[] = ['lead', 'deputy', 'accusedLead'];
const but = (roles: readonly RoleName[], ...without: RoleName[]): RoleName[] => roles.filter((role) => !without.includes(role));

/** What waits or is about to be changed is for its author and the workers (W7, W8); supervisors read what is published. */
const ROUND: View = { statement: but(IN_SPACE, 'supervisor'), waitingStatement: ['member', ...WORKERS] };
const THREAD: View = {
  ...ROUND,
  space: IN_SPACE,
  question: IN_SPACE,
  published: IN_SPACE,
  author: IN_SPACE,
  member: IN_SPACE,
  poll: IN_SPACE,
  summary: IN_SPACE,
  waiting: ['author', ...WORKERS],
  hidden: ['author', ...WORKERS],
  verdict: ['author', ...WORKERS],
};

const ONE_THREAD: View = { ...THREAD, question: IN_THREAD, published: IN_THREAD, author: IN_THREAD, member: IN_THREAD, poll: IN_THREAD, summary: IN_THREAD };
const POSTS: View = { published: IN_THREAD, author: IN_THREAD, member: IN_THREAD, waiting: ['author', ...WORKERS], hidden: ['author', ...WORKERS], verdict: ['author', ...WORKERS] };
const INVITED: View = Object.fromEntries((['question', 'published', 'author', 'member', 'poll', 'summary'] as const).map((secret) => [secret, ['invited']]));

/** All that is kept of a young person, for that person alone (S8). */
const OWN: View = {
  question: YOUNG,
  author: ['author'],
  published: ['author'],
  waiting: ['author'],
  hidden: ['author'],
  verdict: ['author'],
  report: ['member'],
  member: ['member'],
  waitingStatement: ['member'],
};

/** What a worker decides on: the message, its context and its author's pseudonym (W8). */
const CASE: View = { space: WORKERS, question: WORKERS, waiting: WORKERS, author: WORKERS };
const REPORTED: View = { space: WORKERS, question: WORKERS, published: WORKERS, author: WORKERS, report: WORKERS };

/** What waits in the places somebody moderates; the council's clerk has what citizens wrote, and no more. */
const QUEUE: View = { ...CASE, ...REPORTED, waitingStatement: WORKERS, member: WORKERS, ideaReport: ['councilClerk'] };

/** E1, E3: the lead and the deputy, never the one it is about. Sealed with it: the post, its author's pseudonym and the question (E4). */
const CONCERN: View = { concern: READERS, entry: READERS, published: READERS, author: READERS, question: READERS, member: READERS };
const ABOUT_LEAD: View = { aboutLead: but(READERS, 'accusedLead'), member: but(READERS, 'accusedLead') };
const ABOUT_ADULT: View = { aboutAdult: READERS, member: READERS };
const CONCERNS: View = { ...ABOUT_LEAD, ...ABOUT_ADULT, ...CONCERN };

/** Queries and subscriptions that can show something of a post, a case or a concern. */
export const READS: Partial<Record<Place, readonly ReadRow[]>> = {
  'Query.youthSpaces': [{ view: THREAD }],
  'Query.youthSpace': [{ view: THREAD, of: ({ ids }) => ({ id: ids.space }) }],
  'Query.youthSpacesBehind': [{ view: THREAD, of: ({ ids }) => ({ subjectId: ids.listens }) }],
  'Query.youthThread': [{ view: ONE_THREAD, of: ({ ids }) => ({ id: ids.thread }) }],
  'Subscription.youthThread': [{ view: ONE_THREAD, of: ({ ids }) => ({ id: ids.thread }) }],
  'Query.postNews': [{ view: POSTS, of: ({ ids }) => ({ threadId: ids.thread }) }],
  'Subscription.postNews': [{ view: POSTS, of: ({ ids }) => ({ threadId: ids.thread }) }],
  // What one sees is shown again beside the rules.
  'Query.reportForm': [
    { view: { published: IN_THREAD }, of: ({ ids }) => ({ subjectId: ids.published }) },
    { view: { waiting: ['author', ...WORKERS] }, of: ({ ids }) => ({ subjectId: ids.waiting }) },
  ],
  'Query.youthDownload': [{ view: OWN, of: ({ ids }) => ({ spaceId: ids.space }) }],
  'Query.threadInvitations': [{ view: INVITED }],
  'Query.statementRound': [{ view: ROUND, of: ({ ids }) => ({ id: ids.round }) }],
  'Subscription.statementRound': [{ view: ROUND, of: ({ ids }) => ({ id: ids.round }) }],
  'Query.case': [
    { view: CASE, of: ({ ids }) => ({ id: ids.waitingCase }) },
    { view: REPORTED, of: ({ ids }) => ({ id: ids.reportedCase }) },
    { view: { ideaReport: ['councilClerk'] }, of: ({ ids }) => ({ id: ids.ideaCase }) },
  ],
  'Subscription.case': [
    { view: CASE, of: ({ ids }) => ({ id: ids.waitingCase }) },
    { view: REPORTED, of: ({ ids }) => ({ id: ids.reportedCase }) },
    { view: { ideaReport: ['councilClerk'] }, of: ({ ids }) => ({ id: ids.ideaCase }) },
  ],
  'Subscription.youthSpace': [{ view: THREAD, of: ({ ids }) => ({ id: ids.space }) }],
  // What one wrote and reported, and what became of it, for oneself alone.
  'Query.me': [{ view: { author: ['author'], member: ['member'], published: ['author'], waiting: ['author'], hidden: ['author'], waitingStatement: ['member'], report: ['member'], ideaReport: ['citizen'] } }],
  'Query.moderatedPlaces': [{ view: { space: WORKERS } }],
  'Query.moderationQueue': [{ view: QUEUE }],
  'Subscription.moderationQueue': [{ view: QUEUE }],
  'Query.concern': [
    { view: CONCERN, of: ({ ids }) => ({ id: ids.concern }) },
    { view: ABOUT_LEAD, of: ({ ids }) => ({ id: ids.aboutLead }) },
    { view: ABOUT_ADULT, of: ({ ids }) => ({ id: ids.aboutAdult }) },
  ],
  'Subscription.concern': [
    { view: CONCERN, of: ({ ids }) => ({ id: ids.concern }) },
    { view: ABOUT_LEAD, of: ({ ids }) => ({ id: ids.aboutLead }) },
    { view: ABOUT_ADULT, of: ({ ids }) => ({ id: ids.aboutAdult }) },
  ],
  // Who would read it: names of adults at work, whatever it is raised on.
  'Query.concernNotice': [{ view: {}, of: ({ ids }) => ({ subjectId: ids.published }) }, { view: {}, of: ({ ids }) => ({ subjectId: ids.waiting, aboutId: ids.author }) }],
  'Query.concerns': [{ view: CONCERNS }],
  'Subscription.concerns': [{ view: CONCERNS }],
};

const SPACE: View = { ...ONE_THREAD, laterPost: ['author', ...WORKERS] };
const text = (words: string): object => ({ en: words, cy: words });
const SOON = '2090-01-01T00:00:00Z';

/** Who is sent what happens while they look on. */
export const LIVE: Partial<Record<Place, View>> = {
  'Subscription.youthThread': { laterPost: ['author', ...WORKERS] },
  'Subscription.postNews': { laterPost: ['author', ...WORKERS] },
  'Subscription.moderationQueue': { laterPost: WORKERS },
  'Subscription.concerns': { laterConcern: READERS },
};

/** Mutations that take or can show something of a space, a post, a case or a concern. Leaving comes last: whoever left is gone. */
export const DEEDS: Partial<Record<Place, readonly DeedRow[]>> = {
  'Mutation.acknowledgeConcern': [{ input: ({ ids }) => ({ concernId: ids.concern }), reached: READERS, view: CONCERN }],
  'Mutation.writeInConcern': [
    { input: ({ ids }) => ({ concernId: ids.concern, kind: 'REFERRAL', words: 'To nobody' }), reached: READERS },
    { input: ({ ids }) => ({ concernId: ids.aboutLead, kind: 'NOTE', words: 'Mine?' }), reached: but(READERS, 'accusedLead') },
  ],
  'Mutation.suspendAdult': [
    { input: ({ ids }) => ({ concernId: ids.aboutAdult, reason: 'Too soon' }), reached: READERS },
    { input: ({ ids }) => ({ concernId: ids.aboutLead, reason: 'Too soon' }), reached: but(READERS, 'accusedLead') },
  ],
  'Mutation.closeConcern': [{ input: ({ ids }) => ({ concernId: ids.aboutLead, reason: 'Too soon' }), reached: but(READERS, 'accusedLead') }],
  'Mutation.endConcernHold': [
    { input: ({ ids }) => ({ concernId: ids.concern, reason: 'Too soon' }), reached: READERS },
    { input: ({ ids }) => ({ concernId: ids.aboutLead, reason: 'Too soon' }), reached: but(READERS, 'accusedLead') },
  ],
  // On what one sees; what one doesn’t see looks as if it weren’t there (S2).
  'Mutation.raiseConcern': [
    { input: ({ ids }) => ({ words: 'Unread', isDangerNow: false, noticeVersion: 'none', subjectId: ids.published }), reached: IN_THREAD },
    { input: ({ ids }) => ({ words: 'Unread', isDangerNow: false, noticeVersion: 'none', subjectId: ids.waiting }), reached: ['author', ...WORKERS] },
    { input: () => ({ words: 'Unread', isDangerNow: false, noticeVersion: 'none' }), reached: ROLES },
  ],
  'Mutation.report': [
    { input: ({ ids }) => ({ subjectId: ids.published, reason: 'Once more' }), reached: IN_THREAD },
    { input: ({ ids }) => ({ subjectId: ids.waiting, reason: 'Unseen' }), reached: ['author', ...WORKERS] },
    { input: ({ ids }) => ({ subjectId: ids.statement, reason: 'Once more' }), reached: but(IN_SPACE, 'supervisor') },
  ],
  'Mutation.claimCase': [
    { input: ({ ids }) => ({ caseId: ids.waitingCase }), reached: WORKERS, view: CASE },
    { input: ({ ids }) => ({ caseId: ids.ideaCase }), reached: ['councilClerk'], view: { ideaReport: ['councilClerk'] } },
  ],
  'Mutation.decideCase': [
    { input: ({ ids }) => ({ caseId: ids.waitingCase, version: 999, action: 'PUBLISH', ruleId: ids.rule, words: 'Seen' }), reached: WORKERS },
    { input: ({ ids }) => ({ caseId: ids.ideaCase, version: 999, action: 'HIDE', ruleId: ids.rule, words: 'Seen' }), reached: ['councilClerk'] },
  ],
  'Mutation.decideAppeal': [{ input: ({ ids }) => ({ caseId: ids.waitingCase, version: 999, verdict: 'UPHELD', words: 'Seen' }), reached: WORKERS, view: CASE }],
  'Mutation.handOverCase': [{ input: ({ ids }) => ({ caseId: ids.waitingCase, toProfileId: ids.author }), reached: WORKERS, view: CASE }],
  'Mutation.releaseCase': [{ input: ({ ids }) => ({ caseId: ids.waitingCase }), reached: WORKERS, view: CASE }],
  'Mutation.lookAgain': [{ input: ({ ids }) => ({ caseId: ids.waitingCase }), reached: WORKERS, view: CASE }],
  // Nobody is paused.
  'Mutation.liftPause': [{ input: ({ ids }) => ({ caseId: ids.waitingCase }), reached: [] }],
  'Mutation.agreeToCharter': [{ input: ({ ids }) => ({ spaceId: ids.space, charterVersion: 999 }), reached: YOUNG, view: SPACE }],
  'Mutation.changeCharter': [{ input: ({ ids }) => ({ spaceId: ids.space, version: 999, rules: [text('Be kind.')] }), reached: RUN_IT, view: SPACE }],
  'Mutation.closeYouthSpace': [{ input: ({ ids }) => ({ spaceId: ids.space, version: 999, words: text('Over.') }), reached: RUN_IT, view: SPACE }],
  'Mutation.decideReading': [{ input: ({ ids }) => ({ spaceId: ids.space, isReadFirst: true, words: text('As it is.') }), reached: RUN_IT, view: SPACE }],
  'Mutation.changeYouthSpace': [{ input: ({ ids }) => ({ spaceId: ids.space, version: 999, topic: text('Other') }), reached: RUN_IT, view: SPACE }],
  'Mutation.writeAssessment': [{ input: ({ ids }) => ({ spaceId: ids.space, benefits: 'Good', risks: 'Some', measures: 'Many' }), reached: RUN_IT, view: SPACE }],
  'Mutation.signAssessment': [{ input: ({ ids }) => ({ assessmentId: ids.assessment }), reached: ['supervisor'], view: SPACE }],
  'Mutation.writePost': [{ input: ({ ids }) => ({ threadId: ids.thread, body: 'Another', language: 'EN' }), reached: ['author', 'member', ...WORKERS], view: SPACE }],
  'Mutation.revisePost': [{ input: ({ ids }) => ({ postId: ids.waiting, version: 999, body: 'Other' }), reached: ['author'] }],
  'Mutation.startThread': [{ input: ({ ids }) => ({ spaceId: ids.space, question: text('Another?') }), reached: WORKERS, view: SPACE }],
  'Mutation.handOverThread': [
    { input: ({ ids }) => ({ threadId: ids.thread, organisationId: ids.council, question: text('Another?') }), reached: WORKERS, view: SPACE },
  ],
  'Mutation.suggestStatement': [
    { input: ({ ids }) => ({ roundId: ids.round, text: 'Another way', language: 'EN' }), reached: ['author', 'member', ...WORKERS], view: SPACE },
  ],
  'Mutation.takeStance': [{ input: ({ ids }) => ({ statementId: ids.statement, stance: 'AGREE' }), reached: ['author', 'member'], view: SPACE }],
  'Mutation.takeBackStance': [{ input: ({ ids }) => ({ statementId: ids.statement }), reached: ['author', 'member'], view: SPACE }],
  'Mutation.createYouthCode': [{ input: ({ ids }) => ({ spaceId: ids.space, uses: 1, expiresAt: SOON }), reached: WORKERS, view: SPACE }],
  'Mutation.startDuty': [{ input: ({ ids }) => ({ spaceId: ids.space, endsAt: SOON }), reached: WORKERS, view: SPACE }],
  'Mutation.endDuty': [{ input: ({ ids }) => ({ spaceId: ids.space }), reached: WORKERS, view: SPACE }],
  'Mutation.openYouthSpace': [{ input: ({ ids }) => ({ spaceId: ids.space }), reached: [...WORKERS, 'supervisor'], view: SPACE }],
  'Mutation.prepareYouthSpace': [
    {
      input: ({ ids }) => ({ organisationId: ids.service, workerIds: [], mayStaffAlone: false, charter: [text('Be kind.')], title: text('New'), topic: text('New'), influences: text('New'), outsideHours: text('New') }),
      reached: [...RUN_IT, 'workerBeside'],
      view: SPACE,
    },
  ],
  'Mutation.markThreadRead': [{ input: ({ ids }) => ({ threadId: ids.thread }), reached: IN_THREAD, view: SPACE }],
  'Mutation.react': [{ input: ({ ids }) => ({ postId: ids.published, reaction: null }), reached: YOUNG, view: SPACE }],
  'Mutation.chooseInYouthPoll': [{ input: ({ ids }) => ({ pollId: ids.poll, optionId: ids.option }), reached: YOUNG, view: SPACE }],
  'Mutation.closeYouthPoll': [{ input: ({ ids }) => ({ pollId: ids.poll }), reached: WORKERS, view: SPACE }],
  'Mutation.startYouthPoll': [{ input: ({ ids }) => ({ threadId: ids.thread, question: text('Or?'), options: [{ words: text('A') }, { words: text('B') }] }), reached: WORKERS, view: SPACE }],
  'Mutation.askSummary': [{ input: ({ ids }) => ({ threadId: ids.thread, about: 'DISCUSSION', text: text('Other words') }), reached: WORKERS, view: SPACE }],
  'Mutation.sayOfSummary': [{ input: ({ ids }) => ({ summaryId: ids.summary, stance: 'AGREE' }), reached: YOUNG, view: SPACE }],
  'Mutation.settleSummary': [{ input: ({ ids }) => ({ summaryId: ids.summary }), reached: WORKERS, view: SPACE }],
  'Mutation.tellWhatChanged': [{ input: ({ ids }) => ({ threadId: ids.thread, text: text('Nothing yet') }), reached: WORKERS, view: SPACE }],
  // Once it is answered, by who answered; this isn’t.
  'Mutation.tellAskersWhatChanged': [{ input: ({ ids }) => ({ answerDueId: ids.due, text: text('Nothing yet') }), reached: [] }],
  'Mutation.closeThread': [{ input: ({ ids }) => ({ threadId: ids.thread }), reached: WORKERS, view: SPACE }],
  'Mutation.inviteToThread': [
    { input: ({ ids }) => ({ threadId: ids.thread, councillorId: ids.accused, startsAt: SOON, endsAt: SOON }), reached: WORKERS, view: SPACE },
  ],
  'Mutation.endThreadVisit': [{ input: ({ ids }) => ({ visitId: ids.visit }), reached: [...WORKERS, 'invited'], view: SPACE }],
  // Themes are of consultations; no officer tags what young people say in their space.
  'Mutation.tagStatement': [{ input: ({ ids }) => ({ statementId: ids.statement, themeId: ids.theme }), reached: [] }],
  'Mutation.untagStatement': [{ input: ({ ids }) => ({ statementId: ids.statement, themeId: ids.theme }), reached: [] }],
  // Whoever isn’t signed in and has the code or the phrase: nobody does.
  'Mutation.joinYouthSpace': [{ input: () => ({ code: 'AAAAA-AAAAA', pseudonym: 'Quiet Heron', ageBand: 'UNKNOWN' }), reached: ['visitor'] }],
  'Mutation.returnWithPhrase': [{ input: () => ({ phrase: 'six words that nobody was ever given' }), reached: ['visitor'] }],
  // The space pauses itself then: these come towards the end.
  'Mutation.setYouthSpacePromises': [{ input: ({ ids }) => ({ spaceId: ids.space, promisedIn: [] }), reached: RUN_IT, view: SPACE }],
  'Mutation.setYouthSpaceHours': [{ input: ({ ids }) => ({ spaceId: ids.space, hours: [{ weekday: 1, from: '16:00', to: '18:00' }], daysOff: [] }), reached: RUN_IT, view: SPACE }],
  'Mutation.withdrawSignature': [{ input: ({ ids }) => ({ assessmentId: ids.assessment, reason: 'To see' }), reached: ['supervisor'], view: SPACE }],
  'Mutation.sayAgeBand': [{ input: ({ ids }) => ({ spaceId: ids.space, ageBand: 'UP_TO_15' }), reached: YOUNG, view: SPACE }],
  'Mutation.leaveYouthSpace': [{ input: ({ ids }) => ({ spaceId: ids.space, keepWords: true }), reached: ['author', 'member'] }],
};
