/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which of your profiles to act through from now on. */
export type ActAsInput = {
  /** The code of your authenticator app, where the profile is professional. */
  code?: string | null | undefined;
  /** One of your own profiles. */
  profileId: string;
};

/** Kept instead of a date of birth. Unknown is treated as a child. */
export type AgeBand =
  /** 18 or older. */
  | 'ADULT'
  /** 16 or 17. */
  | 'AGE_16_17'
  /** Too young to agree to an online service alone. */
  | 'UNDER_CONSENT_AGE'
  /** Not said. */
  | 'UNKNOWN'
  /** Old enough for that, up to 15. */
  | 'UP_TO_15';

/** How the duty to answer stands today. */
export type AnswerDueState =
  /** It was answered. */
  | 'ANSWERED'
  /** There is still time. */
  | 'DUE'
  /** The day passed more than twenty working days ago. */
  | 'LONG_OVERDUE'
  /** The day has passed without an answer. */
  | 'OVERDUE';

/** Where the councillor stands. */
export type AnswerPosition =
  /** Agrees. */
  | 'AGREE'
  /** Agrees with some of it. */
  | 'AGREE_IN_PART'
  /** Can’t say yet, and says what is missing. */
  | 'CANNOT_DECIDE_YET'
  /** Disagrees. */
  | 'DISAGREE'
  /** Not for this council to decide, and says whose it is. */
  | 'NOT_OURS';

/** A reason for or against an idea. */
export type ArgueInput = {
  /** The idea. */
  ideaId: string;
  /** The language you write it in. */
  language: Language;
  /** Which way it speaks. */
  side: ArgumentSide;
  /** One reason, in a few sentences. */
  text: string;
};

/** Which way an argument speaks. */
export type ArgumentSide =
  /** Against it. */
  | 'AGAINST'
  /** For the idea. */
  | 'FOR';

/** How far a case has come. */
export type CaseState =
  /** A moderator has it in hand, for ten minutes at most. */
  | 'CLAIMED'
  /** Decided, or nothing is left to decide. */
  | 'DECIDED'
  /** Waits for somebody to take it on. */
  | 'OPEN';

/** Which case to take on. */
export type ClaimCaseInput = {
  /** A case of a place you moderate. */
  caseId: string;
};

/** Something you promise. It is yours, and people see whether it was kept. */
export type CommitmentInput = {
  /** By when. */
  dueOn: string;
  /** What will be done. */
  what: LocalTextInput;
};

/** How a commitment stands. */
export type CommitmentState =
  /** It won’t be done. */
  | 'BROKEN'
  /** Done as promised. */
  | 'KEPT'
  /** Promised; not begun. */
  | 'PROMISED'
  /** Being done. */
  | 'UNDER_WAY';

/** Where a consultation is. */
export type ConsultationState =
  /** Nothing is taken any more; the outcome is awaited. */
  | 'CLOSED'
  /** People can take part now. */
  | 'OPEN'
  /** It has been said what people said and what was done. */
  | 'OUTCOME_PUBLISHED';

/** Your own public face: how you are known when you propose, argue and support. */
export type CreateCitizenProfileInput = {
  /** Your age band. Your date of birth is never asked. */
  ageBand: AgeBand;
  /** The name you are known by here; it need not be your own. */
  displayName: string;
  /** The ward you live in, if you wish to say. */
  wardId?: string | null | undefined;
};

/** For whom a code is, and how long it holds. */
export type CreateYouthCodeInput = {
  /** Until when, within three months. */
  expiresAt: string;
  /** A space you work in. */
  spaceId: string;
  /** How many people it lets in. */
  uses: number;
};

/** What you decide on a case, by which rule, and what its author is told. */
export type DecideCaseInput = {
  /** What is to be done. */
  action: ModerationAction;
  /** A case that you have taken on. */
  caseId: string;
  /** The rule it rests on, one of those of the case. */
  ruleId: string;
  /** The version of the case that you saw. */
  version: number;
  /** What the author is told. */
  words: string;
};

/** One way to decide. */
export type DecisionOptionInput = {
  /** What it would cost. */
  cost?: LocalTextInput | null | undefined;
  /** What it would mean for people, and for whom, in Markdown. */
  effects: LocalTextInput;
  /** In a revision: the option it already was. Left out, it is a new one. */
  id?: string | null | undefined;
  /** The one preferred at the moment. */
  isPreferred?: boolean;
  /** What it is called. */
  title: LocalTextInput;
};

/** Where a decision is on its way. */
export type DecisionState =
  /** Decided, and being done. */
  | 'BEING_CARRIED_OUT'
  /** Decided and recorded. */
  | 'DECIDED'
  /** Done. */
  | 'DONE'
  /** Being written; not public. */
  | 'DRAFT'
  /** Announced, as the law asks of key decisions. */
  | 'NOTICE'
  /** Open for views. */
  | 'OPEN'
  /** Taken back before it was decided. */
  | 'WITHDRAWN';

/** Where you go off duty. */
export type EndDutyInput = {
  /** A space you work in. */
  spaceId: string;
};

/** What a list of ideas is sorted by. */
export type IdeaSort =
  /** The most supported first. */
  | 'MOST_SUPPORTED'
  /** The newest first. */
  | 'NEWEST';

/** Where an idea is on its way. */
export type IdeaState =
  /** The council took it up. */
  | 'ADOPTED'
  /** A councillor has answered. */
  | 'ANSWERED'
  /** Enough people support it: a councillor owes an answer. */
  | 'AWAITING_ANSWER'
  /** The council won’t do it, and said why. */
  | 'DECLINED'
  /** It has been done. */
  | 'DELIVERED'
  /** Gathering support. */
  | 'OPEN'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** All that joining a youth space asks: a code, a made-up name, an age band. */
export type JoinYouthSpaceInput = {
  /** About how old you are; not saying is fine. */
  ageBand: AgeBand;
  /** The code from a youth worker. */
  code: string;
  /** A made-up name, one of those offered or another. */
  pseudonym: string;
};

/** A language that texts are written in. */
export type Language =
  /** Welsh */
  | 'CY'
  /** English */
  | 'EN';

/** Which youth space you leave, and what becomes of your words. */
export type LeaveYouthSpaceInput = {
  /** Yes: what you wrote stays, as by a former participant. No: it goes, and a gap marks where it was. */
  keepWords: boolean;
  /** The space you leave. */
  spaceId: string;
};

/** A text of an organisation: the same thing in each of its languages. */
export type LocalTextInput = {
  /** In Welsh. */
  cy?: string | null | undefined;
  /** In English. */
  en?: string | null | undefined;
};

/** What a moderator decides on a contribution. */
export type ModerationAction =
  /** Ask its author to change it before it is shown. */
  | 'ASK_FOR_CHANGES'
  /** Show it to its author and the moderators alone. */
  | 'HIDE'
  /** Show it, or show it again. */
  | 'PUBLISH'
  /** Take it away for good. */
  | 'REMOVE';

/** Why notice of a key decision is shorter than usual. */
export type NoticeExceptionInput = {
  /** For special urgency: who agreed, by name and office. */
  agreedBy?: string | null | undefined;
  /** Which exception. */
  kind: NoticeExceptionKind;
  /** Why it can’t wait; published. */
  reasons?: LocalTextInput | null | undefined;
};

/** Why a key decision may be announced later than usual. */
export type NoticeExceptionKind =
  /** The usual notice is impracticable: fewer clear days, with public reasons. */
  | 'GENERAL_EXCEPTION'
  /** It can’t be put off at all: with public reasons, and the recorded agreement of whoever must agree. */
  | 'SPECIAL_URGENCY';

/** A consultation, with all that people should know before they answer. */
export type OpenConsultationInput = {
  /** Who is affected. */
  affects: LocalTextInput;
  /** What is fixed already, and why. */
  alreadyFixed: LocalTextInput;
  /** From this instant on nothing is taken. */
  closesAt: string;
  /** The decision it is about, if there is one. */
  decisionId?: string | null | undefined;
  /** The promise to those who take part. */
  level: ParticipationLevel;
  /** The organisation that asks. */
  organisationId: string;
  /** What people suggest is read by a moderator before it is shown. */
  readsSuggestionsFirst?: boolean;
  /** Why people have less time than usual, where they have. */
  shortTimeReason?: string | null | undefined;
  /** Statements to begin with; people can add theirs. */
  statements: Array<string>;
  /** The language these statements are in. */
  statementsLanguage: Language;
  /** What is still open. */
  stillOpen: LocalTextInput;
  /** What it is about, plainly. */
  summary: LocalTextInput;
  /** What it is about, in a line. */
  title: LocalTextInput;
};

/** Which decision, of which notice was given, is now open for views. */
export type OpenForViewsInput = {
  /** Which decision. */
  decisionId: string;
  /** The version you saw. */
  version: number;
};

/** What sort of body it is. */
export type OrganisationKind =
  /** An elected council. */
  | 'COUNCIL'
  /** A voluntary or community organisation. */
  | 'VOLUNTARY'
  /** A service whose youth workers run youth spaces. */
  | 'YOUTH_SERVICE';

/** The promise made to those who take part. */
export type ParticipationLevel =
  /** The options will be worked out with you. */
  | 'COLLABORATE'
  /** You will be listened to, and told how it counted. */
  | 'CONSULT'
  /** What you decide will be done. */
  | 'EMPOWER'
  /** You will be kept informed. */
  | 'INFORM'
  /** What you say will be seen in the options. */
  | 'INVOLVE';

/** How a post stands. */
export type PostState =
  /** Sent back to its author to be changed. */
  | 'CHANGES_ASKED'
  /** Seen by its author and the workers alone. */
  | 'HIDDEN'
  /** Everybody in the space sees it. */
  | 'PUBLISHED'
  /** Taken away. Where its author left and took their words along, a gap is shown to everybody. */
  | 'REMOVED'
  /** Waits for a youth worker; its author and the workers see it. */
  | 'WAITING';

/** Which sort of public face it is. */
export type ProfileKind =
  /** Somebody’s own face; a pseudonym is fine. */
  | 'CITIZEN'
  /** Somebody at work, under their real name; belongs to the organisation. */
  | 'PROFESSIONAL'
  /** A pseudonym and an age band, nothing else. */
  | 'YOUNG_PERSON';

/** Whether the promise made at the opening was kept. */
export type PromiseKept =
  /** It was not kept. */
  | 'BROKEN'
  /** It was kept. */
  | 'KEPT'
  /** It was kept in part. */
  | 'PARTLY';

/** What you propose, and to which council. */
export type ProposeIdeaInput = {
  /** What, why and for whom, in Markdown. */
  body: string;
  /** The language you write it in. */
  language: Language;
  /** The council that could do it. */
  organisationId: string;
  /** What it is about, in one line. */
  title: string;
  /** The ward it is about; left out, it is about the whole area. */
  wardId?: string | null | undefined;
};

/** Your public answer. It is signed with your name and the office you hold now. */
export type PublishAnswerInput = {
  /** Which answer you owe. */
  answerDueId: string;
  /** What you promise, if anything. */
  commitments: Array<CommitmentInput>;
  /** Where you stand. */
  position: AnswerPosition;
  /** Your answer, in Markdown. */
  text: LocalTextInput;
};

/** A decision you will take, put before the public. */
export type PublishDecisionInput = {
  /** The day on which it will be decided. */
  decidesOn: string;
  /** Why notice of a key decision is shorter than usual, where it is. */
  exception?: NoticeExceptionInput | null | undefined;
  /** The interests declared, or that there are none. */
  interests: LocalTextInput;
  /** A key decision: the law asks for longer notice. */
  isKey: boolean;
  /** The options weighed. */
  options: Array<DecisionOptionInput>;
  /** The council you decide for. */
  organisationId: string;
  /** The reasons so far, in Markdown. */
  reasons: LocalTextInput;
  /** A plain summary, in Markdown. */
  summary: LocalTextInput;
  /** What it is about, in one line. */
  title: LocalTextInput;
  /** What is to be decided, in Markdown. */
  toDecide: LocalTextInput;
  /** The ward it is about; left out, it is about the whole area. */
  wardId?: string | null | undefined;
};

/** What came of a consultation: we asked, you said, we did. */
export type PublishOutcomeInput = {
  /** The consultation. */
  consultationId: string;
  /** Whether the promise made at the opening was kept. */
  levelKept: PromiseKept;
  /** What was asked. */
  weAsked: LocalTextInput;
  /** What was done or not, and why. */
  weDid: LocalTextInput;
  /** What people said. */
  youSaid: LocalTextInput;
};

/** What you decided, and the record of it. */
export type RecordDecisionInput = {
  /** What you promise to do, if anything. */
  commitments: Array<CommitmentInput>;
  /** Which decision. */
  decisionId: string;
  /** The interests declared, or that there are none. */
  interests?: LocalTextInput | null | undefined;
  /** The option chosen. */
  optionId: string;
  /** Why, in Markdown. */
  reasons?: LocalTextInput | null | undefined;
  /** The alternatives considered and why they were rejected, in Markdown. */
  rejected?: LocalTextInput | null | undefined;
  /** The version you saw. */
  version: number;
};

/** What you report, and what is wrong with it. */
export type ReportInput = {
  /** What is wrong, in your words. */
  reason: string;
  /** The rule it breaks, if you know which. */
  ruleId?: string | null | undefined;
  /** The global id of the post, statement, idea or argument. */
  subjectId: string;
};

/** The words you were shown when you joined. */
export type ReturnWithPhraseInput = {
  /** All of the words, in their order. */
  phrase: string;
};

/** One of your posts, said differently. */
export type RevisePostInput = {
  /** What it says now. */
  body: string;
  /** A post of yours that waits or was sent back. */
  postId: string;
  /** The version of it that you saw. */
  version: number;
};

/** What an appointment lets a professional profile do. */
export type Role =
  /** Runs the installation; reads nothing that a visitor can’t. */
  | 'ADMINISTRATOR'
  /** Administers an organisation and moderates what citizens write. */
  | 'CLERK'
  /** Elected: decides and answers. */
  | 'COUNCILLOR'
  /** Works for a council; drafts for councillors. */
  | 'OFFICER'
  /** Stands in for the lead. */
  | 'SAFEGUARDING_DEPUTY'
  /** Receives concerns for somebody’s safety. */
  | 'SAFEGUARDING_LEAD'
  /** Reads what their workers do. */
  | 'SUPERVISOR'
  /** Runs youth spaces and moderates there. */
  | 'YOUTH_WORKER';

/** What one person thinks of one statement. */
export type StanceValue =
  /** I agree. */
  | 'AGREE'
  /** I disagree. */
  | 'DISAGREE'
  /** I have no view, or would rather not say. */
  | 'PASS';

/** When you are there for a youth space. */
export type StartDutyInput = {
  /** Until when, within a day. */
  endsAt: string;
  /** A space you work in. */
  spaceId: string;
  /** From when; from now on when left out. */
  startsAt?: string | null | undefined;
};

/** What you ask the young people in a space. */
export type StartThreadInput = {
  /** The question, in plain words. */
  question: LocalTextInput;
  /** A space you work in. */
  spaceId: string;
  /** Statements to begin with. */
  statements?: Array<string> | null | undefined;
  /** The language of the statements. */
  statementsLanguage?: Language;
  /** Also ask for short statements that people agree or disagree with. */
  withRound?: boolean;
};

/** Whether a statement is put to people. */
export type StatementState =
  /** Everybody who sees the round can take a stance on it. */
  | 'ACCEPTED'
  /** Taken out by a moderator; only its author and the moderators see it. */
  | 'REJECTED'
  /** Nobody has decided on it yet; only its author and the moderators see it. */
  | 'WAITING';

/** A statement of your own for others to agree or disagree with. */
export type SuggestStatementInput = {
  /** The language you wrote it in. */
  language: Language;
  /** The round it belongs to. */
  roundId: string;
  /** One thing, said shortly. */
  text: string;
};

/** Which idea you support. */
export type SupportIdeaInput = {
  /** The idea. */
  ideaId: string;
};

/** The statement on which you no longer want to have a stance. */
export type TakeBackStanceInput = {
  /** The statement. */
  statementId: string;
};

/** What you think of one statement. */
export type TakeStanceInput = {
  /** Agree, disagree or pass. The last one stands. */
  stance: StanceValue;
  /** The statement. */
  statementId: string;
};

/** Whether a thread takes posts. */
export type ThreadState =
  /** It is over and can be read. */
  | 'CLOSED'
  /** It does. */
  | 'OPEN';

/** Which idea you no longer support. */
export type WithdrawSupportInput = {
  /** The idea. */
  ideaId: string;
};

/** What you say in a thread. */
export type WritePostInput = {
  /** What you say. */
  body: string;
  /** The language you wrote it in. */
  language: Language;
  /** The post you answer. */
  replyToId?: string | null | undefined;
  /** The thread you write in. */
  threadId: string;
};

/** How a youth space stands now. */
export type YouthSpaceState =
  /** Over; can be read. */
  | 'CLOSED'
  /** Young people can join and write. */
  | 'OPEN'
  /** Can be read; nobody writes and nothing is published. */
  | 'PAUSED'
  /** Being prepared by its workers. */
  | 'PREPARED';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { session: { isSignedIn: boolean, profile: { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, profiles: Array<{ kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> }, place: { name: { text: string, language: Language } } };

export type AnswerDueCardFragment = { id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } };

export type AnswerDuePartsFragment = { id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, answers: Array<{ id: string, position: AnswerPosition, office: string, answeredAt: string, text: { html: string, language: Language }, profile: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }>, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } };

export type AnswersDueLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AnswersDueLiveSubscription = { answersDue: { nodes: Array<{ id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } };

export type PublishAnswerMutationVariables = Exact<{
  input: PublishAnswerInput;
}>;


export type PublishAnswerMutation = { publishAnswer:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'AlreadyAnswered', message: string, refusal: string }
    | { __typename: 'AnswerDue', id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, answers: Array<{ id: string, position: AnswerPosition, office: string, answeredAt: string, text: { html: string, language: Language }, profile: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }>, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
   };

export type ConsultationCardFragment = { id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type ConsultationPartsFragment = { decisionId: string | null, id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, summary: { html: string, language: Language }, stillOpen: { html: string, language: Language }, alreadyFixed: { html: string, language: Language }, affects: { text: string, language: Language }, openedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, outcome: { levelKept: PromiseKept, publishedAt: string, weAsked: { html: string, language: Language }, youSaid: { html: string, language: Language }, weDid: { html: string, language: Language } } | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type ConsultationLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type ConsultationLiveSubscription = { consultation: { decisionId: string | null, id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, summary: { html: string, language: Language }, stillOpen: { html: string, language: Language }, alreadyFixed: { html: string, language: Language }, affects: { text: string, language: Language }, openedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, outcome: { levelKept: PromiseKept, publishedAt: string, weAsked: { html: string, language: Language }, youSaid: { html: string, language: Language }, weDid: { html: string, language: Language } } | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { openConsultation:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'ClosesTooSoon', message: string, refusal: string }
    | { __typename: 'Consultation', id: string }
    | { __typename: 'DecisionAlreadyFinal', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'OpeningIncomplete', message: string, refusal: string }
    | { __typename: 'ShortTimeNeedsReason', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
   };

export type PublishOutcomeMutationVariables = Exact<{
  input: PublishOutcomeInput;
}>;


export type PublishOutcomeMutation = { publishOutcome:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Consultation', id: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'OpeningIncomplete', message: string, refusal: string }
    | { __typename: 'OutcomePublished', message: string, refusal: string }
    | { __typename: 'StillOpen', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
   };

export type DecisionCardFragment = { id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, councillor: { id: string, displayName: string } };

export type DecisionPartsFragment = { firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, exception: { kind: NoticeExceptionKind, agreedBy: string | null, reasons: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type DecisionLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type DecisionLiveSubscription = { decision: { firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, exception: { kind: NoticeExceptionKind, agreedBy: string | null, reasons: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type OptionPartsFragment = { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null };

export type OutcomePartsFragment = { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> };

export type OpenForViewsMutationVariables = Exact<{
  input: OpenForViewsInput;
}>;


export type OpenForViewsMutation = { openForViews:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'AlreadyDecided', message: string, refusal: string }
    | { __typename: 'Decision', firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, exception: { kind: NoticeExceptionKind, agreedBy: string | null, reasons: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'VersionChanged', message: string, refusal: string }
   };

export type PublishDecisionMutationVariables = Exact<{
  input: PublishDecisionInput;
}>;


export type PublishDecisionMutation = { publishDecision:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'ExceptionIncomplete', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'NoticeTooShort', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
   };

export type DecisionToRecordFragment = { id: string, version: number, title: { text: string, language: Language }, organisation: { id: string, languages: Array<Language> }, options: Array<{ id: string, title: { text: string, language: Language } }> };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'AlreadyDecided', message: string, refusal: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'OutcomeMissing', message: string, refusal: string }
    | { __typename: 'RecordIncomplete', message: string, refusal: string }
    | { __typename: 'TooEarly', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
    | { __typename: 'VersionChanged', message: string, refusal: string }
   };

export type ArgumentPartsFragment = { id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } };

export type IdeaCardFragment = { id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, author: { id: string, displayName: string } };

export type PublicIdeaFragment = { openedAt: string, closesAt: string | null, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type IdeaPartsFragment = { openedAt: string, closesAt: string | null, viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type OwnIdeaFragment = { viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean };

export type IdeasLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type IdeasLiveSubscription = { ideas: { nodes: Array<{ id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, author: { id: string, displayName: string } }> } };

export type SupportIdeaMutationVariables = Exact<{
  input: SupportIdeaInput;
}>;


export type SupportIdeaMutation = { supportIdea:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Idea', openedAt: string, closesAt: string | null, viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }
    | { __typename: 'IdeaClosed', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
   };

export type WithdrawSupportMutationVariables = Exact<{
  input: WithdrawSupportInput;
}>;


export type WithdrawSupportMutation = { withdrawSupport:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Idea', openedAt: string, closesAt: string | null, viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }
    | { __typename: 'IdeaClosed', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
   };

export type ArgueMutationVariables = Exact<{
  input: ArgueInput;
}>;


export type ArgueMutation = { argue:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Idea', openedAt: string, closesAt: string | null, viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }
    | { __typename: 'IdeaClosed', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
   };

export type IdeaPlaceFragment = { id: string, kind: OrganisationKind, name: { text: string, language: Language }, wards: Array<{ id: string, name: { text: string, language: Language } }> };

export type ProposeIdeaMutationVariables = Exact<{
  input: ProposeIdeaInput;
}>;


export type ProposeIdeaMutation = { proposeIdea:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Idea', id: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
   };

export type WardChoiceFragment = { id: string, name: { text: string, language: Language } };

export type CreateCitizenProfileMutationVariables = Exact<{
  input: CreateCitizenProfileInput;
}>;


export type CreateCitizenProfileMutation = { createCitizenProfile:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'HasPersonalProfile', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'Session', profile: { id: string } | null }
   };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'SecondFactorNeeded', message: string, refusal: string }
    | { __typename: 'Session', profile: { id: string } | null }
   };

export type SessionPartsFragment = { isSignedIn: boolean, profile: { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, profiles: Array<{ kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> };

export type ActingProfileFragment = { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null };

export type CasePartsFragment = { id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanClaim: boolean, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string>, context: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null, reports: Array<{ words: string, reportedAt: string }> };

export type QueueLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueLiveSubscription = { moderationQueue: { nodes: Array<{ id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanClaim: boolean, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string>, context: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null, reports: Array<{ words: string, reportedAt: string }> }> } };

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
}>;


export type ClaimCaseMutation = { claimCase:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'AlreadyClaimed', message: string, refusal: string }
    | { __typename: 'Case', id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanClaim: boolean, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string>, context: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null, reports: Array<{ words: string, reportedAt: string }> }
    | { __typename: 'CaseDecided', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
   };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { decideCase:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'ActionNotPossible', message: string, refusal: string }
    | { __typename: 'Case', id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanClaim: boolean, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string>, context: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null, reports: Array<{ words: string, reportedAt: string }> }
    | { __typename: 'CaseDecided', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotClaimed', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'VersionChanged', message: string, refusal: string }
   };

export type RoundPartsFragment = { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, withheld: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }> }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null };

export type PublicRoundFragment = { id: string, version: number, isOpen: boolean, totals: { statements: number, participants: number, stances: number } | null, statements: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatementPartsFragment = { id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null };

export type NextStatementFragment = { nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null };

export type RoundLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type RoundLiveSubscription = { statementRound: { id: string, version: number, isOpen: boolean, totals: { statements: number, participants: number, stances: number } | null, statements: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NextStatementQueryVariables = Exact<{
  id: string;
}>;


export type NextStatementQuery = { statementRound: { nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null };

export type MoreStatementsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreStatementsQuery = { statementRound: { statements: { nodes: Array<{ viewerStance: StanceValue | null, id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type TakeStanceMutation = { takeStance:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'RoundClosed', message: string, refusal: string }
    | { __typename: 'Statement', viewerStance: StanceValue | null, id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }
   };

export type TakeBackStanceMutationVariables = Exact<{
  input: TakeBackStanceInput;
}>;


export type TakeBackStanceMutation = { takeBackStance:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'RoundClosed', message: string, refusal: string }
    | { __typename: 'Statement', viewerStance: StanceValue | null, id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }
   };

export type SuggestStatementMutationVariables = Exact<{
  input: SuggestStatementInput;
}>;


export type SuggestStatementMutation = { suggestStatement:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'RoundClosed', message: string, refusal: string }
    | { __typename: 'Statement', id: string, state: StatementState }
   };

export type CharterRulePartsFragment = { id: string, number: number, text: { text: string, language: Language } };

export type CodeOfferFragment = { pseudonyms: Array<string>, space: { title: { text: string, language: Language }, organisation: { id: string, name: { text: string, language: Language } }, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, notice: { html: string, language: Language }, charter: Array<{ id: string, number: number, text: { text: string, language: Language } }> } };

export type JoinYouthSpaceMutationVariables = Exact<{
  input: JoinYouthSpaceInput;
}>;


export type JoinYouthSpaceMutation = { joinYouthSpace:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'CodeNotValid', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'PseudonymNotPossible', message: string, refusal: string }
    | { __typename: 'YouthJoin', recoveryPhrase: string, space: { id: string } }
   };

export type LeaveYouthSpaceMutationVariables = Exact<{
  input: LeaveYouthSpaceInput;
}>;


export type LeaveYouthSpaceMutation = { leaveYouthSpace:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'YouthSpaceLeft' }
   };

export type PostPartsFragment = { id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, viewerCanRevise: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, source: string, language: Language }, decision: { words: string, rule: { id: string, text: { text: string, language: Language } } } | null };

export type ReportPostMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportPostMutation = { report:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'Reported', received: boolean }
   };

export type ReturnWithPhraseMutationVariables = Exact<{
  input: ReturnWithPhraseInput;
}>;


export type ReturnWithPhraseMutation = { returnWithPhrase:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'PhraseNotValid', message: string, refusal: string }
    | { __typename: 'YouthReturn', space: { id: string } }
   };

export type RevisePostMutationVariables = Exact<{
  input: RevisePostInput;
}>;


export type RevisePostMutation = { revisePost:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'CannotBeRevised', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'Post', id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, viewerCanRevise: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, source: string, language: Language }, decision: { words: string, rule: { id: string, text: { text: string, language: Language } } } | null }
    | { __typename: 'SpacePaused', message: string, refusal: string }
    | { __typename: 'ThreadClosed', message: string, refusal: string }
    | { __typename: 'VersionChanged', message: string, refusal: string }
   };

export type SpacePartsFragment = { id: string, state: YouthSpaceState, viewerIsMember: boolean, viewerCanModerate: boolean, title: { text: string, language: Language }, topic: { html: string, language: Language }, influences: { html: string, language: Language }, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, charter: Array<{ id: string, number: number, text: { text: string, language: Language } }>, threads: Array<{ id: string, state: ThreadState, question: { text: string, language: Language } }>, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, dutyHours: Array<{ id: string, startsAt: string, endsAt: string }>, outsideHours: { html: string, language: Language } };

export type StaffingPartsFragment = { adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, dutyHours: Array<{ id: string, startsAt: string, endsAt: string }>, outsideHours: { html: string, language: Language } };

export type StartDutyMutationVariables = Exact<{
  input: StartDutyInput;
}>;


export type StartDutyMutation = { startDuty:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'DutyNotPossible', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'YouthSpace', id: string }
   };

export type EndDutyMutationVariables = Exact<{
  input: EndDutyInput;
}>;


export type EndDutyMutation = { endDuty:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'YouthSpace', id: string }
   };

export type CreateYouthCodeMutationVariables = Exact<{
  input: CreateYouthCodeInput;
}>;


export type CreateYouthCodeMutation = { createYouthCode:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'ExpiryNotPossible', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'YouthCode', usesLeft: number, joinCode: string }
   };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { startThread:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'SpacePaused', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
    | { __typename: 'YouthThread', id: string }
   };

export type WritePostMutationVariables = Exact<{
  input: WritePostInput;
}>;


export type WritePostMutation = { writePost:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'Post', id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, viewerCanRevise: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, source: string, language: Language }, decision: { words: string, rule: { id: string, text: { text: string, language: Language } } } | null }
    | { __typename: 'SpacePaused', message: string, refusal: string }
    | { __typename: 'ThreadClosed', message: string, refusal: string }
   };

type Refusal_ActingProfileChanged_Fragment = { message: string, refusal: string };

type Refusal_ActionNotPossible_Fragment = { message: string, refusal: string };

type Refusal_AlreadyAnswered_Fragment = { message: string, refusal: string };

type Refusal_AlreadyClaimed_Fragment = { message: string, refusal: string };

type Refusal_AlreadyDecided_Fragment = { message: string, refusal: string };

type Refusal_CannotBeRevised_Fragment = { message: string, refusal: string };

type Refusal_CaseDecided_Fragment = { message: string, refusal: string };

type Refusal_ClosesTooSoon_Fragment = { message: string, refusal: string };

type Refusal_CodeNotValid_Fragment = { message: string, refusal: string };

type Refusal_CommitmentSettled_Fragment = { message: string, refusal: string };

type Refusal_DecisionAlreadyFinal_Fragment = { message: string, refusal: string };

type Refusal_DutyNotPossible_Fragment = { message: string, refusal: string };

type Refusal_ExceptionIncomplete_Fragment = { message: string, refusal: string };

type Refusal_ExpiryNotPossible_Fragment = { message: string, refusal: string };

type Refusal_HasPersonalProfile_Fragment = { message: string, refusal: string };

type Refusal_IdeaClosed_Fragment = { message: string, refusal: string };

type Refusal_InvalidInput_Fragment = { message: string, refusal: string, fields: Array<{ path: string, message: string }> };

type Refusal_NotAllowed_Fragment = { message: string, refusal: string };

type Refusal_NotAvailable_Fragment = { message: string, refusal: string };

type Refusal_NotClaimed_Fragment = { message: string, refusal: string };

type Refusal_NotSignedIn_Fragment = { message: string, refusal: string };

type Refusal_NoticeTooShort_Fragment = { message: string, refusal: string };

type Refusal_OpeningIncomplete_Fragment = { message: string, refusal: string };

type Refusal_OutcomeMissing_Fragment = { message: string, refusal: string };

type Refusal_OutcomePublished_Fragment = { message: string, refusal: string };

type Refusal_PhraseNotValid_Fragment = { message: string, refusal: string };

type Refusal_PseudonymNotPossible_Fragment = { message: string, refusal: string };

type Refusal_RecordIncomplete_Fragment = { message: string, refusal: string };

type Refusal_RoundClosed_Fragment = { message: string, refusal: string };

type Refusal_SecondFactorNeeded_Fragment = { message: string, refusal: string };

type Refusal_ShortTimeNeedsReason_Fragment = { message: string, refusal: string };

type Refusal_SpacePaused_Fragment = { message: string, refusal: string };

type Refusal_StillOpen_Fragment = { message: string, refusal: string };

type Refusal_ThreadClosed_Fragment = { message: string, refusal: string };

type Refusal_TooEarly_Fragment = { message: string, refusal: string };

type Refusal_TooFewAdults_Fragment = { message: string, refusal: string };

type Refusal_TranslationMissing_Fragment = { message: string, refusal: string };

type Refusal_VersionChanged_Fragment = { message: string, refusal: string };

export type RefusalFragment =
  | Refusal_ActingProfileChanged_Fragment
  | Refusal_ActionNotPossible_Fragment
  | Refusal_AlreadyAnswered_Fragment
  | Refusal_AlreadyClaimed_Fragment
  | Refusal_AlreadyDecided_Fragment
  | Refusal_CannotBeRevised_Fragment
  | Refusal_CaseDecided_Fragment
  | Refusal_ClosesTooSoon_Fragment
  | Refusal_CodeNotValid_Fragment
  | Refusal_CommitmentSettled_Fragment
  | Refusal_DecisionAlreadyFinal_Fragment
  | Refusal_DutyNotPossible_Fragment
  | Refusal_ExceptionIncomplete_Fragment
  | Refusal_ExpiryNotPossible_Fragment
  | Refusal_HasPersonalProfile_Fragment
  | Refusal_IdeaClosed_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_NotAllowed_Fragment
  | Refusal_NotAvailable_Fragment
  | Refusal_NotClaimed_Fragment
  | Refusal_NotSignedIn_Fragment
  | Refusal_NoticeTooShort_Fragment
  | Refusal_OpeningIncomplete_Fragment
  | Refusal_OutcomeMissing_Fragment
  | Refusal_OutcomePublished_Fragment
  | Refusal_PhraseNotValid_Fragment
  | Refusal_PseudonymNotPossible_Fragment
  | Refusal_RecordIncomplete_Fragment
  | Refusal_RoundClosed_Fragment
  | Refusal_SecondFactorNeeded_Fragment
  | Refusal_ShortTimeNeedsReason_Fragment
  | Refusal_SpacePaused_Fragment
  | Refusal_StillOpen_Fragment
  | Refusal_ThreadClosed_Fragment
  | Refusal_TooEarly_Fragment
  | Refusal_TooFewAdults_Fragment
  | Refusal_TranslationMissing_Fragment
  | Refusal_VersionChanged_Fragment
;

export type AnswerQueryVariables = Exact<{
  id: string;
}>;


export type AnswerQuery = { answerDue: { viewerCanAnswer: boolean, id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, organisation: { languages: Array<Language>, id: string, accent: string | null, name: { text: string, language: Language } }, answers: Array<{ id: string, position: AnswerPosition, office: string, answeredAt: string, text: { html: string, language: Language }, profile: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }>, subject: { kind: string, id: string, title: string, language: Language, path: string }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } } | null };

export type AnswersQueryVariables = Exact<{
  mine: boolean;
}>;


export type AnswersQuery = { answersDue: { nodes: Array<{ id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } };

export type ConsultationQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationQuery = { consultation: { viewerCanPublishOutcome: boolean, decisionId: string | null, id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, round: { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, withheld: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }> }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null, summary: { html: string, language: Language }, stillOpen: { html: string, language: Language }, alreadyFixed: { html: string, language: Language }, affects: { text: string, language: Language }, openedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, outcome: { levelKept: PromiseKept, publishedAt: string, weAsked: { html: string, language: Language }, youSaid: { html: string, language: Language }, weDid: { html: string, language: Language } } | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type DecisionQueryVariables = Exact<{
  id: string;
}>;


export type DecisionQuery = { decision: { viewerCanConsult: boolean, viewerCanRecord: boolean, firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, exception: { kind: NoticeExceptionKind, agreedBy: string | null, reasons: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null, consultations: { nodes: Array<{ id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }> } };

export type DecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionsQuery = { current: { nodes: Array<{ id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, councillor: { id: string, displayName: string } }> }, finished: { nodes: Array<{ id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, councillor: { id: string, displayName: string } }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { place: { name: { text: string } }, consultations: { nodes: Array<{ id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }> }, decisions: { nodes: Array<{ id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, councillor: { id: string, displayName: string } }> }, ideas: { nodes: Array<{ id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, author: { id: string, displayName: string } }> }, answersDue: { nodes: Array<{ id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } };

export type IdeaQueryVariables = Exact<{
  id: string;
}>;


export type IdeaQuery = { idea: { openedAt: string, closesAt: string | null, viewerHasSupported: boolean, viewerCanSupport: boolean, viewerCanArgue: boolean, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, answerDue: { viewerCanAnswer: boolean, id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, answers: Array<{ id: string, position: AnswerPosition, office: string, answeredAt: string, text: { html: string, language: Language }, profile: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }>, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } } | null, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type IdeaLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type IdeaLiveSubscription = { idea: { openedAt: string, closesAt: string | null, id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, answerDue: { id: string, state: AnswerDueState, owedByOffice: string, dueOn: string, workingDaysLeft: number | null, answers: Array<{ id: string, position: AnswerPosition, office: string, answeredAt: string, text: { html: string, language: Language }, profile: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }>, subject: { kind: string, id: string, title: string, language: Language, path: string }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, owedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } } | null, body: { html: string, language: Language }, ward: { id: string, name: { text: string, language: Language } } | null, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, arguments: { for: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }>, against: Array<{ id: string, text: string, language: Language, writtenAt: string, author: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type IdeasQueryVariables = Exact<{
  sort: IdeaSort;
  after?: string | null | undefined;
}>;


export type IdeasQuery = { ideas: { nodes: Array<{ id: string, version: number, state: IdeaState, title: string, language: Language, supportCount: number, threshold: number, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, author: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ModerationQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationQuery = { moderationQueue: { nodes: Array<{ id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanClaim: boolean, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string>, context: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null, reports: Array<{ words: string, reportedAt: string }> }> } };

export type DecisionToConsultOnQueryVariables = Exact<{
  id: string;
}>;


export type DecisionToConsultOnQuery = { decision: { id: string, viewerCanConsult: boolean, title: { text: string, language: Language }, organisation: { id: string, languages: Array<Language> } } | null };

export type NewIdeaQueryVariables = Exact<{ [key: string]: never; }>;


export type NewIdeaQuery = { place: { organisations: Array<{ id: string, kind: OrganisationKind, name: { text: string, language: Language }, wards: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ConsultationForOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationForOutcomeQuery = { consultation: { id: string, viewerCanPublishOutcome: boolean, title: { text: string, language: Language }, organisation: { id: string, languages: Array<Language> } } | null };

export type DecisionForRecordQueryVariables = Exact<{
  id: string;
}>;


export type DecisionForRecordQuery = { decision: { viewerCanRecord: boolean, id: string, version: number, title: { text: string, language: Language }, organisation: { id: string, languages: Array<Language> }, options: Array<{ id: string, title: { text: string, language: Language } }> } | null };

export type SignUpQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpQuery = { place: { organisations: Array<{ id: string, kind: OrganisationKind, wards: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type YouthJoinQueryVariables = Exact<{
  code: string;
  hasCode: boolean;
}>;


export type YouthJoinQuery = { youthCode?: { pseudonyms: Array<string>, space: { title: { text: string, language: Language }, organisation: { id: string, name: { text: string, language: Language } }, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, notice: { html: string, language: Language }, charter: Array<{ id: string, number: number, text: { text: string, language: Language } }> } } | null };

export type YouthSpaceQueryVariables = Exact<{
  id: string;
}>;


export type YouthSpaceQuery = { youthSpace: { id: string, state: YouthSpaceState, viewerIsMember: boolean, viewerCanModerate: boolean, title: { text: string, language: Language }, topic: { html: string, language: Language }, influences: { html: string, language: Language }, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, charter: Array<{ id: string, number: number, text: { text: string, language: Language } }>, threads: Array<{ id: string, state: ThreadState, question: { text: string, language: Language } }>, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, dutyHours: Array<{ id: string, startsAt: string, endsAt: string }>, outsideHours: { html: string, language: Language } } | null };

export type YouthThreadQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type YouthThreadQuery = { youthThread: { id: string, version: number, state: ThreadState, viewerCanPost: boolean, question: { text: string, language: Language }, space: { id: string, state: YouthSpaceState, viewerCanModerate: boolean, title: { text: string, language: Language }, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> }, posts: { nodes: Array<{ id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, viewerCanRevise: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, source: string, language: Language }, decision: { words: string, rule: { id: string, text: { text: string, language: Language } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, round: { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, withheld: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number | null, disagree: number | null, pass: number | null } | null }> }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null, supervisorsReading: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> } | null };

export type ThreadLiveSubscriptionVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ThreadLiveSubscription = { youthThread: { id: string, state: ThreadState, space: { state: YouthSpaceState }, posts: { nodes: Array<{ id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, viewerCanRevise: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, source: string, language: Language }, decision: { words: string, rule: { id: string, text: { text: string, language: Language } } } | null }> } } | null };

export type YouthQueryVariables = Exact<{
  isSomebody: boolean;
}>;


export type YouthQuery = { youthSpaces?: Array<{ id: string, state: YouthSpaceState, title: { text: string, language: Language }, organisation: { id: string, name: { text: string, language: Language } } }> };

export type CommitmentLineFragment = { id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } };

export type PersonFragment = { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null };

export type LocalTextPartsFragment = { text: string, language: Language };

export type LocalMarkdownPartsFragment = { html: string, language: Language };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LocalTextPartsFragmentDoc = new TypedDocumentString(`
    fragment LocalTextParts on LocalText {
  text
  language
}
    `, {"fragmentName":"LocalTextParts"}) as unknown as TypedDocumentString<LocalTextPartsFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const AnswerDueCardFragmentDoc = new TypedDocumentString(`
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"AnswerDueCard"}) as unknown as TypedDocumentString<AnswerDueCardFragment, unknown>;
export const LocalMarkdownPartsFragmentDoc = new TypedDocumentString(`
    fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}
    `, {"fragmentName":"LocalMarkdownParts"}) as unknown as TypedDocumentString<LocalMarkdownPartsFragment, unknown>;
export const CommitmentLineFragmentDoc = new TypedDocumentString(`
    fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"CommitmentLine"}) as unknown as TypedDocumentString<CommitmentLineFragment, unknown>;
export const AnswerDuePartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerDueParts on AnswerDue {
  ...AnswerDueCard
  answers {
    id
    position
    text {
      ...LocalMarkdownParts
    }
    profile {
      ...Person
    }
    office
    answeredAt
    commitments {
      ...CommitmentLine
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"AnswerDueParts"}) as unknown as TypedDocumentString<AnswerDuePartsFragment, unknown>;
export const ConsultationCardFragmentDoc = new TypedDocumentString(`
    fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"ConsultationCard"}) as unknown as TypedDocumentString<ConsultationCardFragment, unknown>;
export const ConsultationPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationParts on Consultation {
  ...ConsultationCard
  summary {
    ...LocalMarkdownParts
  }
  stillOpen {
    ...LocalMarkdownParts
  }
  alreadyFixed {
    ...LocalMarkdownParts
  }
  affects {
    ...LocalTextParts
  }
  decisionId
  openedBy {
    ...Person
  }
  outcome {
    weAsked {
      ...LocalMarkdownParts
    }
    youSaid {
      ...LocalMarkdownParts
    }
    weDid {
      ...LocalMarkdownParts
    }
    levelKept
    publishedAt
  }
}
    fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"ConsultationParts"}) as unknown as TypedDocumentString<ConsultationPartsFragment, unknown>;
export const DecisionCardFragmentDoc = new TypedDocumentString(`
    fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"DecisionCard"}) as unknown as TypedDocumentString<DecisionCardFragment, unknown>;
export const OptionPartsFragmentDoc = new TypedDocumentString(`
    fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
    fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"OptionParts"}) as unknown as TypedDocumentString<OptionPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on DecisionOutcome {
  option {
    ...OptionParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  rejected {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  decidedOn
  commitments {
    ...CommitmentLine
  }
}
    fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  ...DecisionCard
  summary {
    ...LocalMarkdownParts
  }
  toDecide {
    ...LocalMarkdownParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  councillor {
    ...Person
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  exception {
    kind
    reasons {
      ...LocalTextParts
    }
    agreedBy
  }
  firstPublishedAt
  daysInPublic
  options {
    ...OptionParts
  }
  outcome {
    ...OutcomeParts
  }
  versions {
    number
    publishedAt
    reason {
      ...LocalTextParts
    }
    publishedBy {
      id
      displayName
    }
  }
}
    fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
fragment OutcomeParts on DecisionOutcome {
  option {
    ...OptionParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  rejected {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  decidedOn
  commitments {
    ...CommitmentLine
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const DecisionToRecordFragmentDoc = new TypedDocumentString(`
    fragment DecisionToRecord on Decision {
  id
  version
  title {
    ...LocalTextParts
  }
  organisation {
    id
    languages
  }
  options {
    id
    title {
      ...LocalTextParts
    }
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"DecisionToRecord"}) as unknown as TypedDocumentString<DecisionToRecordFragment, unknown>;
export const IdeaCardFragmentDoc = new TypedDocumentString(`
    fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"IdeaCard"}) as unknown as TypedDocumentString<IdeaCardFragment, unknown>;
export const ArgumentPartsFragmentDoc = new TypedDocumentString(`
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"ArgumentParts"}) as unknown as TypedDocumentString<ArgumentPartsFragment, unknown>;
export const PublicIdeaFragmentDoc = new TypedDocumentString(`
    fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"PublicIdea"}) as unknown as TypedDocumentString<PublicIdeaFragment, unknown>;
export const OwnIdeaFragmentDoc = new TypedDocumentString(`
    fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
    `, {"fragmentName":"OwnIdea"}) as unknown as TypedDocumentString<OwnIdeaFragment, unknown>;
export const IdeaPartsFragmentDoc = new TypedDocumentString(`
    fragment IdeaParts on Idea {
  ...PublicIdea
  ...OwnIdea
}
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"IdeaParts"}) as unknown as TypedDocumentString<IdeaPartsFragment, unknown>;
export const IdeaPlaceFragmentDoc = new TypedDocumentString(`
    fragment IdeaPlace on Organisation {
  id
  kind
  name {
    ...LocalTextParts
  }
  wards {
    id
    name {
      ...LocalTextParts
    }
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"IdeaPlace"}) as unknown as TypedDocumentString<IdeaPlaceFragment, unknown>;
export const WardChoiceFragmentDoc = new TypedDocumentString(`
    fragment WardChoice on Ward {
  id
  name {
    ...LocalTextParts
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"WardChoice"}) as unknown as TypedDocumentString<WardChoiceFragment, unknown>;
export const ActingProfileFragmentDoc = new TypedDocumentString(`
    fragment ActingProfile on Profile {
  ...Person
  kind
  appointments {
    id
    role
    endsAt
    organisation {
      id
      languages
      name {
        ...LocalTextParts
      }
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
  }
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"ActingProfile"}) as unknown as TypedDocumentString<ActingProfileFragment, unknown>;
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on Session {
  profile {
    ...ActingProfile
  }
  profiles {
    ...ActingProfile
  }
  isSignedIn
}
    fragment ActingProfile on Profile {
  ...Person
  kind
  appointments {
    id
    role
    endsAt
    organisation {
      id
      languages
      name {
        ...LocalTextParts
      }
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  version
  state
  reason
  subject {
    kind
    id
    html
    authorName
    path
    version
    history
    context
  }
  openedAt
  waitingMinutes
  claimedBy {
    ...Person
  }
  rules {
    id
    text {
      ...LocalTextParts
    }
  }
  decision {
    action
    words
  }
  reports {
    words
    reportedAt
  }
  viewerCanClaim
  viewerCanDecide
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
    `, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const PublicRoundFragmentDoc = new TypedDocumentString(`
    fragment PublicRound on StatementRound {
  id
  version
  isOpen
  totals {
    statements
    participants
    stances
  }
  statements(first: 20) {
    nodes {
      ...StatementParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}`, {"fragmentName":"PublicRound"}) as unknown as TypedDocumentString<PublicRoundFragment, unknown>;
export const NextStatementFragmentDoc = new TypedDocumentString(`
    fragment NextStatement on StatementRound {
  nextForViewer {
    id
    text
    language
  }
  viewerProgress {
    answered
    of
  }
}
    `, {"fragmentName":"NextStatement"}) as unknown as TypedDocumentString<NextStatementFragment, unknown>;
export const RoundPartsFragmentDoc = new TypedDocumentString(`
    fragment RoundParts on StatementRound {
  ...PublicRound
  viewerCanSuggest
  viewerCanTakeStance
  ...NextStatement
  statements(first: 20) {
    nodes {
      id
      viewerStance
    }
  }
  withheld(first: 20) {
    nodes {
      ...StatementParts
    }
  }
}
    fragment PublicRound on StatementRound {
  id
  version
  isOpen
  totals {
    statements
    participants
    stances
  }
  statements(first: 20) {
    nodes {
      ...StatementParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
fragment NextStatement on StatementRound {
  nextForViewer {
    id
    text
    language
  }
  viewerProgress {
    answered
    of
  }
}`, {"fragmentName":"RoundParts"}) as unknown as TypedDocumentString<RoundPartsFragment, unknown>;
export const CharterRulePartsFragmentDoc = new TypedDocumentString(`
    fragment CharterRuleParts on CharterRule {
  id
  number
  text {
    ...LocalTextParts
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"CharterRuleParts"}) as unknown as TypedDocumentString<CharterRulePartsFragment, unknown>;
export const CodeOfferFragmentDoc = new TypedDocumentString(`
    fragment CodeOffer on YouthCodeOffer {
  pseudonyms
  space {
    title {
      ...LocalTextParts
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
    adults {
      ...Person
    }
    notice {
      ...LocalMarkdownParts
    }
    charter {
      ...CharterRuleParts
    }
  }
}
    fragment CharterRuleParts on CharterRule {
  id
  number
  text {
    ...LocalTextParts
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"CodeOffer"}) as unknown as TypedDocumentString<CodeOfferFragment, unknown>;
export const PostPartsFragmentDoc = new TypedDocumentString(`
    fragment PostParts on Post {
  id
  version
  author {
    name
    professional {
      ...Person
    }
  }
  body {
    html
    source
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
  viewerCanRevise
  decision {
    words
    rule {
      id
      text {
        ...LocalTextParts
      }
    }
  }
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`, {"fragmentName":"PostParts"}) as unknown as TypedDocumentString<PostPartsFragment, unknown>;
export const StaffingPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffingParts on YouthSpace {
  adults {
    ...Person
  }
  onDutyNow {
    ...Person
  }
  dutyHours {
    id
    startsAt
    endsAt
  }
  outsideHours {
    ...LocalMarkdownParts
  }
}
    fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"StaffingParts"}) as unknown as TypedDocumentString<StaffingPartsFragment, unknown>;
export const SpacePartsFragmentDoc = new TypedDocumentString(`
    fragment SpaceParts on YouthSpace {
  id
  state
  title {
    ...LocalTextParts
  }
  topic {
    ...LocalMarkdownParts
  }
  influences {
    ...LocalMarkdownParts
  }
  organisation {
    id
    languages
    name {
      ...LocalTextParts
    }
  }
  charter {
    ...CharterRuleParts
  }
  ...StaffingParts
  threads {
    id
    state
    question {
      ...LocalTextParts
    }
  }
  viewerIsMember
  viewerCanModerate
}
    fragment CharterRuleParts on CharterRule {
  id
  number
  text {
    ...LocalTextParts
  }
}
fragment StaffingParts on YouthSpace {
  adults {
    ...Person
  }
  onDutyNow {
    ...Person
  }
  dutyHours {
    id
    startsAt
    endsAt
  }
  outsideHours {
    ...LocalMarkdownParts
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`, {"fragmentName":"SpaceParts"}) as unknown as TypedDocumentString<SpacePartsFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  session {
    ...SessionParts
  }
  place {
    name {
      ...LocalTextParts
    }
  }
}
    fragment SessionParts on Session {
  profile {
    ...ActingProfile
  }
  profiles {
    ...ActingProfile
  }
  isSignedIn
}
fragment ActingProfile on Profile {
  ...Person
  kind
  appointments {
    id
    role
    endsAt
    organisation {
      id
      languages
      name {
        ...LocalTextParts
      }
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const AnswersDueLiveDocument = new TypedDocumentString(`
    subscription AnswersDueLive {
  answersDue {
    nodes {
      ...AnswerDueCard
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<AnswersDueLiveSubscription, AnswersDueLiveSubscriptionVariables>;
export const PublishAnswerDocument = new TypedDocumentString(`
    mutation PublishAnswer($input: PublishAnswerInput!) {
  publishAnswer(input: $input) {
    __typename
    ... on AnswerDue {
      ...AnswerDueParts
    }
    ...Refusal
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment AnswerDueParts on AnswerDue {
  ...AnswerDueCard
  answers {
    id
    position
    text {
      ...LocalMarkdownParts
    }
    profile {
      ...Person
    }
    office
    answeredAt
    commitments {
      ...CommitmentLine
    }
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<PublishAnswerMutation, PublishAnswerMutationVariables>;
export const ConsultationLiveDocument = new TypedDocumentString(`
    subscription ConsultationLive($id: ID!) {
  consultation(id: $id) {
    ...ConsultationParts
  }
}
    fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
fragment ConsultationParts on Consultation {
  ...ConsultationCard
  summary {
    ...LocalMarkdownParts
  }
  stillOpen {
    ...LocalMarkdownParts
  }
  alreadyFixed {
    ...LocalMarkdownParts
  }
  affects {
    ...LocalTextParts
  }
  decisionId
  openedBy {
    ...Person
  }
  outcome {
    weAsked {
      ...LocalMarkdownParts
    }
    youSaid {
      ...LocalMarkdownParts
    }
    weDid {
      ...LocalMarkdownParts
    }
    levelKept
    publishedAt
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<ConsultationLiveSubscription, ConsultationLiveSubscriptionVariables>;
export const OpenConsultationDocument = new TypedDocumentString(`
    mutation OpenConsultation($input: OpenConsultationInput!) {
  openConsultation(input: $input) {
    __typename
    ... on Consultation {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const PublishOutcomeDocument = new TypedDocumentString(`
    mutation PublishOutcome($input: PublishOutcomeInput!) {
  publishOutcome(input: $input) {
    __typename
    ... on Consultation {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<PublishOutcomeMutation, PublishOutcomeMutationVariables>;
export const DecisionLiveDocument = new TypedDocumentString(`
    subscription DecisionLive($id: ID!) {
  decision(id: $id) {
    ...DecisionParts
  }
}
    fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment DecisionParts on Decision {
  ...DecisionCard
  summary {
    ...LocalMarkdownParts
  }
  toDecide {
    ...LocalMarkdownParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  councillor {
    ...Person
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  exception {
    kind
    reasons {
      ...LocalTextParts
    }
    agreedBy
  }
  firstPublishedAt
  daysInPublic
  options {
    ...OptionParts
  }
  outcome {
    ...OutcomeParts
  }
  versions {
    number
    publishedAt
    reason {
      ...LocalTextParts
    }
    publishedBy {
      id
      displayName
    }
  }
}
fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
fragment OutcomeParts on DecisionOutcome {
  option {
    ...OptionParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  rejected {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  decidedOn
  commitments {
    ...CommitmentLine
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<DecisionLiveSubscription, DecisionLiveSubscriptionVariables>;
export const OpenForViewsDocument = new TypedDocumentString(`
    mutation OpenForViews($input: OpenForViewsInput!) {
  openForViews(input: $input) {
    __typename
    ... on Decision {
      ...DecisionParts
    }
    ...Refusal
  }
}
    fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment DecisionParts on Decision {
  ...DecisionCard
  summary {
    ...LocalMarkdownParts
  }
  toDecide {
    ...LocalMarkdownParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  councillor {
    ...Person
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  exception {
    kind
    reasons {
      ...LocalTextParts
    }
    agreedBy
  }
  firstPublishedAt
  daysInPublic
  options {
    ...OptionParts
  }
  outcome {
    ...OutcomeParts
  }
  versions {
    number
    publishedAt
    reason {
      ...LocalTextParts
    }
    publishedBy {
      id
      displayName
    }
  }
}
fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
fragment OutcomeParts on DecisionOutcome {
  option {
    ...OptionParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  rejected {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  decidedOn
  commitments {
    ...CommitmentLine
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<OpenForViewsMutation, OpenForViewsMutationVariables>;
export const PublishDecisionDocument = new TypedDocumentString(`
    mutation PublishDecision($input: PublishDecisionInput!) {
  publishDecision(input: $input) {
    __typename
    ... on Decision {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<PublishDecisionMutation, PublishDecisionMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    __typename
    ... on Decision {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const IdeasLiveDocument = new TypedDocumentString(`
    subscription IdeasLive {
  ideas {
    nodes {
      ...IdeaCard
    }
  }
}
    fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<IdeasLiveSubscription, IdeasLiveSubscriptionVariables>;
export const SupportIdeaDocument = new TypedDocumentString(`
    mutation SupportIdea($input: SupportIdeaInput!) {
  supportIdea(input: $input) {
    __typename
    ... on Idea {
      ...IdeaParts
    }
    ...Refusal
  }
}
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment IdeaParts on Idea {
  ...PublicIdea
  ...OwnIdea
}
fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<SupportIdeaMutation, SupportIdeaMutationVariables>;
export const WithdrawSupportDocument = new TypedDocumentString(`
    mutation WithdrawSupport($input: WithdrawSupportInput!) {
  withdrawSupport(input: $input) {
    __typename
    ... on Idea {
      ...IdeaParts
    }
    ...Refusal
  }
}
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment IdeaParts on Idea {
  ...PublicIdea
  ...OwnIdea
}
fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const ArgueDocument = new TypedDocumentString(`
    mutation Argue($input: ArgueInput!) {
  argue(input: $input) {
    __typename
    ... on Idea {
      ...IdeaParts
    }
    ...Refusal
  }
}
    fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment IdeaParts on Idea {
  ...PublicIdea
  ...OwnIdea
}
fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ArgueMutation, ArgueMutationVariables>;
export const ProposeIdeaDocument = new TypedDocumentString(`
    mutation ProposeIdea($input: ProposeIdeaInput!) {
  proposeIdea(input: $input) {
    __typename
    ... on Idea {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ProposeIdeaMutation, ProposeIdeaMutationVariables>;
export const CreateCitizenProfileDocument = new TypedDocumentString(`
    mutation CreateCitizenProfile($input: CreateCitizenProfileInput!) {
  createCitizenProfile(input: $input) {
    __typename
    ... on Session {
      profile {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateCitizenProfileMutation, CreateCitizenProfileMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    __typename
    ... on Session {
      profile {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const QueueLiveDocument = new TypedDocumentString(`
    subscription QueueLive {
  moderationQueue {
    nodes {
      ...CaseParts
    }
  }
}
    fragment CaseParts on Case {
  id
  version
  state
  reason
  subject {
    kind
    id
    html
    authorName
    path
    version
    history
    context
  }
  openedAt
  waitingMinutes
  claimedBy {
    ...Person
  }
  rules {
    id
    text {
      ...LocalTextParts
    }
  }
  decision {
    action
    words
  }
  reports {
    words
    reportedAt
  }
  viewerCanClaim
  viewerCanDecide
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<QueueLiveSubscription, QueueLiveSubscriptionVariables>;
export const ClaimCaseDocument = new TypedDocumentString(`
    mutation ClaimCase($input: ClaimCaseInput!) {
  claimCase(input: $input) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ...Refusal
  }
}
    fragment CaseParts on Case {
  id
  version
  state
  reason
  subject {
    kind
    id
    html
    authorName
    path
    version
    history
    context
  }
  openedAt
  waitingMinutes
  claimedBy {
    ...Person
  }
  rules {
    id
    text {
      ...LocalTextParts
    }
  }
  decision {
    action
    words
  }
  reports {
    words
    reportedAt
  }
  viewerCanClaim
  viewerCanDecide
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($input: DecideCaseInput!) {
  decideCase(input: $input) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ...Refusal
  }
}
    fragment CaseParts on Case {
  id
  version
  state
  reason
  subject {
    kind
    id
    html
    authorName
    path
    version
    history
    context
  }
  openedAt
  waitingMinutes
  claimedBy {
    ...Person
  }
  rules {
    id
    text {
      ...LocalTextParts
    }
  }
  decision {
    action
    words
  }
  reports {
    words
    reportedAt
  }
  viewerCanClaim
  viewerCanDecide
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const RoundLiveDocument = new TypedDocumentString(`
    subscription RoundLive($id: ID!) {
  statementRound(id: $id) {
    ...PublicRound
  }
}
    fragment PublicRound on StatementRound {
  id
  version
  isOpen
  totals {
    statements
    participants
    stances
  }
  statements(first: 20) {
    nodes {
      ...StatementParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}`) as unknown as TypedDocumentString<RoundLiveSubscription, RoundLiveSubscriptionVariables>;
export const NextStatementDocument = new TypedDocumentString(`
    query NextStatement($id: ID!) {
  statementRound(id: $id) {
    ...NextStatement
  }
}
    fragment NextStatement on StatementRound {
  nextForViewer {
    id
    text
    language
  }
  viewerProgress {
    answered
    of
  }
}`) as unknown as TypedDocumentString<NextStatementQuery, NextStatementQueryVariables>;
export const MoreStatementsDocument = new TypedDocumentString(`
    query MoreStatements($id: ID!, $after: String!) {
  statementRound(id: $id) {
    statements(first: 50, after: $after) {
      nodes {
        ...StatementParts
        viewerStance
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}`) as unknown as TypedDocumentString<MoreStatementsQuery, MoreStatementsQueryVariables>;
export const TakeStanceDocument = new TypedDocumentString(`
    mutation TakeStance($input: TakeStanceInput!) {
  takeStance(input: $input) {
    __typename
    ... on Statement {
      ...StatementParts
      viewerStance
    }
    ...Refusal
  }
}
    fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<TakeStanceMutation, TakeStanceMutationVariables>;
export const TakeBackStanceDocument = new TypedDocumentString(`
    mutation TakeBackStance($input: TakeBackStanceInput!) {
  takeBackStance(input: $input) {
    __typename
    ... on Statement {
      ...StatementParts
      viewerStance
    }
    ...Refusal
  }
}
    fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<TakeBackStanceMutation, TakeBackStanceMutationVariables>;
export const SuggestStatementDocument = new TypedDocumentString(`
    mutation SuggestStatement($input: SuggestStatementInput!) {
  suggestStatement(input: $input) {
    __typename
    ... on Statement {
      id
      state
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SuggestStatementMutation, SuggestStatementMutationVariables>;
export const JoinYouthSpaceDocument = new TypedDocumentString(`
    mutation JoinYouthSpace($input: JoinYouthSpaceInput!) {
  joinYouthSpace(input: $input) {
    __typename
    ... on YouthJoin {
      recoveryPhrase
      space {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<JoinYouthSpaceMutation, JoinYouthSpaceMutationVariables>;
export const LeaveYouthSpaceDocument = new TypedDocumentString(`
    mutation LeaveYouthSpace($input: LeaveYouthSpaceInput!) {
  leaveYouthSpace(input: $input) {
    __typename
    ... on YouthSpaceLeft {
      __typename
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<LeaveYouthSpaceMutation, LeaveYouthSpaceMutationVariables>;
export const ReportPostDocument = new TypedDocumentString(`
    mutation ReportPost($input: ReportInput!) {
  report(input: $input) {
    __typename
    ... on Reported {
      received
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReportPostMutation, ReportPostMutationVariables>;
export const ReturnWithPhraseDocument = new TypedDocumentString(`
    mutation ReturnWithPhrase($input: ReturnWithPhraseInput!) {
  returnWithPhrase(input: $input) {
    __typename
    ... on YouthReturn {
      space {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReturnWithPhraseMutation, ReturnWithPhraseMutationVariables>;
export const RevisePostDocument = new TypedDocumentString(`
    mutation RevisePost($input: RevisePostInput!) {
  revisePost(input: $input) {
    __typename
    ... on Post {
      ...PostParts
    }
    ...Refusal
  }
}
    fragment PostParts on Post {
  id
  version
  author {
    name
    professional {
      ...Person
    }
  }
  body {
    html
    source
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
  viewerCanRevise
  decision {
    words
    rule {
      id
      text {
        ...LocalTextParts
      }
    }
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<RevisePostMutation, RevisePostMutationVariables>;
export const StartDutyDocument = new TypedDocumentString(`
    mutation StartDuty($input: StartDutyInput!) {
  startDuty(input: $input) {
    __typename
    ... on YouthSpace {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<StartDutyMutation, StartDutyMutationVariables>;
export const EndDutyDocument = new TypedDocumentString(`
    mutation EndDuty($input: EndDutyInput!) {
  endDuty(input: $input) {
    __typename
    ... on YouthSpace {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EndDutyMutation, EndDutyMutationVariables>;
export const CreateYouthCodeDocument = new TypedDocumentString(`
    mutation CreateYouthCode($input: CreateYouthCodeInput!) {
  createYouthCode(input: $input) {
    __typename
    ... on YouthCode {
      joinCode: code
      usesLeft
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateYouthCodeMutation, CreateYouthCodeMutationVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($input: StartThreadInput!) {
  startThread(input: $input) {
    __typename
    ... on YouthThread {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const WritePostDocument = new TypedDocumentString(`
    mutation WritePost($input: WritePostInput!) {
  writePost(input: $input) {
    __typename
    ... on Post {
      ...PostParts
    }
    ...Refusal
  }
}
    fragment PostParts on Post {
  id
  version
  author {
    name
    professional {
      ...Person
    }
  }
  body {
    html
    source
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
  viewerCanRevise
  decision {
    words
    rule {
      id
      text {
        ...LocalTextParts
      }
    }
  }
}
fragment Refusal on Problem {
  refusal: code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<WritePostMutation, WritePostMutationVariables>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($id: ID!) {
  answerDue(id: $id) {
    ...AnswerDueParts
    organisation {
      languages
    }
    viewerCanAnswer
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment AnswerDueParts on AnswerDue {
  ...AnswerDueCard
  answers {
    id
    position
    text {
      ...LocalMarkdownParts
    }
    profile {
      ...Person
    }
    office
    answeredAt
    commitments {
      ...CommitmentLine
    }
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const AnswersDocument = new TypedDocumentString(`
    query Answers($mine: Boolean!) {
  answersDue(first: 50, owedToMe: $mine) {
    nodes {
      ...AnswerDueCard
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<AnswersQuery, AnswersQueryVariables>;
export const ConsultationDocument = new TypedDocumentString(`
    query Consultation($id: ID!) {
  consultation(id: $id) {
    ...ConsultationParts
    viewerCanPublishOutcome
    round {
      ...RoundParts
    }
  }
}
    fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
fragment ConsultationParts on Consultation {
  ...ConsultationCard
  summary {
    ...LocalMarkdownParts
  }
  stillOpen {
    ...LocalMarkdownParts
  }
  alreadyFixed {
    ...LocalMarkdownParts
  }
  affects {
    ...LocalTextParts
  }
  decisionId
  openedBy {
    ...Person
  }
  outcome {
    weAsked {
      ...LocalMarkdownParts
    }
    youSaid {
      ...LocalMarkdownParts
    }
    weDid {
      ...LocalMarkdownParts
    }
    levelKept
    publishedAt
  }
}
fragment RoundParts on StatementRound {
  ...PublicRound
  viewerCanSuggest
  viewerCanTakeStance
  ...NextStatement
  statements(first: 20) {
    nodes {
      id
      viewerStance
    }
  }
  withheld(first: 20) {
    nodes {
      ...StatementParts
    }
  }
}
fragment PublicRound on StatementRound {
  id
  version
  isOpen
  totals {
    statements
    participants
    stances
  }
  statements(first: 20) {
    nodes {
      ...StatementParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
fragment NextStatement on StatementRound {
  nextForViewer {
    id
    text
    language
  }
  viewerProgress {
    answered
    of
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<ConsultationQuery, ConsultationQueryVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($id: ID!) {
  decision(id: $id) {
    ...DecisionParts
    viewerCanConsult
    viewerCanRecord
  }
  consultations(first: 20, decisionId: $id) {
    nodes {
      ...ConsultationCard
    }
  }
}
    fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment DecisionParts on Decision {
  ...DecisionCard
  summary {
    ...LocalMarkdownParts
  }
  toDecide {
    ...LocalMarkdownParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  councillor {
    ...Person
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  exception {
    kind
    reasons {
      ...LocalTextParts
    }
    agreedBy
  }
  firstPublishedAt
  daysInPublic
  options {
    ...OptionParts
  }
  outcome {
    ...OutcomeParts
  }
  versions {
    number
    publishedAt
    reason {
      ...LocalTextParts
    }
    publishedBy {
      id
      displayName
    }
  }
}
fragment OptionParts on DecisionOption {
  id
  title {
    ...LocalTextParts
  }
  effects {
    ...LocalMarkdownParts
  }
  cost {
    ...LocalTextParts
  }
  isPreferred
}
fragment OutcomeParts on DecisionOutcome {
  option {
    ...OptionParts
  }
  reasons {
    ...LocalMarkdownParts
  }
  rejected {
    ...LocalMarkdownParts
  }
  interests {
    ...LocalTextParts
  }
  decidedOn
  commitments {
    ...CommitmentLine
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions {
  current: decisions(first: 50, states: [NOTICE, OPEN]) {
    nodes {
      ...DecisionCard
    }
  }
  finished: decisions(
    first: 50
    states: [DECIDED, BEING_CARRIED_OUT, DONE, WITHDRAWN]
  ) {
    nodes {
      ...DecisionCard
    }
  }
}
    fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  place {
    name {
      text
    }
  }
  consultations(first: 4, states: [OPEN]) {
    nodes {
      ...ConsultationCard
    }
  }
  decisions(first: 4, states: [NOTICE, OPEN]) {
    nodes {
      ...DecisionCard
    }
  }
  ideas(first: 4) {
    nodes {
      ...IdeaCard
    }
  }
  answersDue(first: 12) {
    nodes {
      ...AnswerDueCard
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment ConsultationCard on Consultation {
  id
  version
  state
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  level
  closesAt
}
fragment DecisionCard on Decision {
  id
  version
  state
  isKey
  title {
    ...LocalTextParts
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  councillor {
    id
    displayName
  }
  councillorOffice
  decidesOn
  decidedAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const IdeaDocument = new TypedDocumentString(`
    query Idea($id: ID!) {
  idea(id: $id) {
    ...IdeaParts
    answerDue {
      ...AnswerDueParts
      viewerCanAnswer
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment AnswerDueParts on AnswerDue {
  ...AnswerDueCard
  answers {
    id
    position
    text {
      ...LocalMarkdownParts
    }
    profile {
      ...Person
    }
    office
    answeredAt
    commitments {
      ...CommitmentLine
    }
  }
}
fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment IdeaParts on Idea {
  ...PublicIdea
  ...OwnIdea
}
fragment OwnIdea on Idea {
  viewerHasSupported
  viewerCanSupport
  viewerCanArgue
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<IdeaQuery, IdeaQueryVariables>;
export const IdeaLiveDocument = new TypedDocumentString(`
    subscription IdeaLive($id: ID!) {
  idea(id: $id) {
    ...PublicIdea
    answerDue {
      ...AnswerDueParts
    }
  }
}
    fragment AnswerDueCard on AnswerDue {
  id
  state
  subject {
    kind
    id
    title
    language
    path
  }
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  owedBy {
    ...Person
  }
  owedByOffice
  dueOn
  workingDaysLeft
}
fragment AnswerDueParts on AnswerDue {
  ...AnswerDueCard
  answers {
    id
    position
    text {
      ...LocalMarkdownParts
    }
    profile {
      ...Person
    }
    office
    answeredAt
    commitments {
      ...CommitmentLine
    }
  }
}
fragment ArgumentParts on Argument {
  id
  text
  language
  author {
    ...Person
  }
  writtenAt
}
fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment PublicIdea on Idea {
  ...IdeaCard
  body {
    html
    language
  }
  ward {
    id
    name {
      ...LocalTextParts
    }
  }
  author {
    ...Person
  }
  openedAt
  closesAt
  arguments {
    for {
      ...ArgumentParts
    }
    against {
      ...ArgumentParts
    }
  }
}
fragment CommitmentLine on Commitment {
  id
  what {
    ...LocalTextParts
  }
  owner {
    ...Person
  }
  dueOn
  state
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<IdeaLiveSubscription, IdeaLiveSubscriptionVariables>;
export const IdeasDocument = new TypedDocumentString(`
    query Ideas($sort: IdeaSort!, $after: String) {
  ideas(first: 20, sort: $sort, after: $after) {
    nodes {
      ...IdeaCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IdeaCard on Idea {
  id
  version
  state
  title
  language
  supportCount
  threshold
  organisation {
    id
    accent
    name {
      ...LocalTextParts
    }
  }
  author {
    id
    displayName
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<IdeasQuery, IdeasQueryVariables>;
export const ModerationDocument = new TypedDocumentString(`
    query Moderation {
  moderationQueue(first: 50) {
    nodes {
      ...CaseParts
    }
  }
}
    fragment CaseParts on Case {
  id
  version
  state
  reason
  subject {
    kind
    id
    html
    authorName
    path
    version
    history
    context
  }
  openedAt
  waitingMinutes
  claimedBy {
    ...Person
  }
  rules {
    id
    text {
      ...LocalTextParts
    }
  }
  decision {
    action
    words
  }
  reports {
    words
    reportedAt
  }
  viewerCanClaim
  viewerCanDecide
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ModerationQuery, ModerationQueryVariables>;
export const DecisionToConsultOnDocument = new TypedDocumentString(`
    query DecisionToConsultOn($id: ID!) {
  decision(id: $id) {
    id
    title {
      ...LocalTextParts
    }
    organisation {
      id
      languages
    }
    viewerCanConsult
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<DecisionToConsultOnQuery, DecisionToConsultOnQueryVariables>;
export const NewIdeaDocument = new TypedDocumentString(`
    query NewIdea {
  place {
    organisations {
      ...IdeaPlace
    }
  }
}
    fragment IdeaPlace on Organisation {
  id
  kind
  name {
    ...LocalTextParts
  }
  wards {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<NewIdeaQuery, NewIdeaQueryVariables>;
export const ConsultationForOutcomeDocument = new TypedDocumentString(`
    query ConsultationForOutcome($id: ID!) {
  consultation(id: $id) {
    id
    title {
      ...LocalTextParts
    }
    organisation {
      id
      languages
    }
    viewerCanPublishOutcome
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ConsultationForOutcomeQuery, ConsultationForOutcomeQueryVariables>;
export const DecisionForRecordDocument = new TypedDocumentString(`
    query DecisionForRecord($id: ID!) {
  decision(id: $id) {
    ...DecisionToRecord
    viewerCanRecord
  }
}
    fragment DecisionToRecord on Decision {
  id
  version
  title {
    ...LocalTextParts
  }
  organisation {
    id
    languages
  }
  options {
    id
    title {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<DecisionForRecordQuery, DecisionForRecordQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    query SignUp {
  place {
    organisations {
      id
      kind
      wards {
        ...WardChoice
      }
    }
  }
}
    fragment WardChoice on Ward {
  id
  name {
    ...LocalTextParts
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<SignUpQuery, SignUpQueryVariables>;
export const YouthJoinDocument = new TypedDocumentString(`
    query YouthJoin($code: String!, $hasCode: Boolean!) {
  youthCode(code: $code) @include(if: $hasCode) {
    ...CodeOffer
  }
}
    fragment CharterRuleParts on CharterRule {
  id
  number
  text {
    ...LocalTextParts
  }
}
fragment CodeOffer on YouthCodeOffer {
  pseudonyms
  space {
    title {
      ...LocalTextParts
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
    adults {
      ...Person
    }
    notice {
      ...LocalMarkdownParts
    }
    charter {
      ...CharterRuleParts
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<YouthJoinQuery, YouthJoinQueryVariables>;
export const YouthSpaceDocument = new TypedDocumentString(`
    query YouthSpace($id: ID!) {
  youthSpace(id: $id) {
    ...SpaceParts
  }
}
    fragment CharterRuleParts on CharterRule {
  id
  number
  text {
    ...LocalTextParts
  }
}
fragment SpaceParts on YouthSpace {
  id
  state
  title {
    ...LocalTextParts
  }
  topic {
    ...LocalMarkdownParts
  }
  influences {
    ...LocalMarkdownParts
  }
  organisation {
    id
    languages
    name {
      ...LocalTextParts
    }
  }
  charter {
    ...CharterRuleParts
  }
  ...StaffingParts
  threads {
    id
    state
    question {
      ...LocalTextParts
    }
  }
  viewerIsMember
  viewerCanModerate
}
fragment StaffingParts on YouthSpace {
  adults {
    ...Person
  }
  onDutyNow {
    ...Person
  }
  dutyHours {
    id
    startsAt
    endsAt
  }
  outsideHours {
    ...LocalMarkdownParts
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}
fragment LocalMarkdownParts on LocalMarkdown {
  html
  language
}`) as unknown as TypedDocumentString<YouthSpaceQuery, YouthSpaceQueryVariables>;
export const YouthThreadDocument = new TypedDocumentString(`
    query YouthThread($id: ID!, $first: Int!, $after: String) {
  youthThread(id: $id) {
    id
    version
    state
    question {
      ...LocalTextParts
    }
    space {
      id
      state
      title {
        ...LocalTextParts
      }
      adults {
        ...Person
      }
      onDutyNow {
        ...Person
      }
      viewerCanModerate
    }
    posts(first: $first, after: $after) {
      nodes {
        ...PostParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    round {
      ...RoundParts
    }
    supervisorsReading {
      ...Person
    }
    viewerCanPost
  }
}
    fragment RoundParts on StatementRound {
  ...PublicRound
  viewerCanSuggest
  viewerCanTakeStance
  ...NextStatement
  statements(first: 20) {
    nodes {
      id
      viewerStance
    }
  }
  withheld(first: 20) {
    nodes {
      ...StatementParts
    }
  }
}
fragment PublicRound on StatementRound {
  id
  version
  isOpen
  totals {
    statements
    participants
    stances
  }
  statements(first: 20) {
    nodes {
      ...StatementParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment StatementParts on Statement {
  id
  text
  language
  state
  counts {
    agree
    disagree
    pass
  }
}
fragment NextStatement on StatementRound {
  nextForViewer {
    id
    text
    language
  }
  viewerProgress {
    answered
    of
  }
}
fragment PostParts on Post {
  id
  version
  author {
    name
    professional {
      ...Person
    }
  }
  body {
    html
    source
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
  viewerCanRevise
  decision {
    words
    rule {
      id
      text {
        ...LocalTextParts
      }
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<YouthThreadQuery, YouthThreadQueryVariables>;
export const ThreadLiveDocument = new TypedDocumentString(`
    subscription ThreadLive($id: ID!, $first: Int!, $after: String) {
  youthThread(id: $id) {
    id
    state
    space {
      state
    }
    posts(first: $first, after: $after) {
      nodes {
        ...PostParts
      }
    }
  }
}
    fragment PostParts on Post {
  id
  version
  author {
    name
    professional {
      ...Person
    }
  }
  body {
    html
    source
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
  viewerCanRevise
  decision {
    words
    rule {
      id
      text {
        ...LocalTextParts
      }
    }
  }
}
fragment Person on Profile {
  id
  displayName
  isProfessional
  jobTitle {
    ...LocalTextParts
  }
  organisation {
    id
    name {
      ...LocalTextParts
    }
  }
}
fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<ThreadLiveSubscription, ThreadLiveSubscriptionVariables>;
export const YouthDocument = new TypedDocumentString(`
    query Youth($isSomebody: Boolean!) {
  youthSpaces @include(if: $isSomebody) {
    id
    state
    title {
      ...LocalTextParts
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
  }
}
    fragment LocalTextParts on LocalText {
  text
  language
}`) as unknown as TypedDocumentString<YouthQuery, YouthQueryVariables>;