/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActAsInput = {
  code?: string | null | undefined;
  profileId: string;
};

export type AgeBand =
  | 'ADULT'
  | 'AGE_16_17'
  | 'UNDER_CONSENT_AGE'
  | 'UNKNOWN'
  | 'UP_TO_15';

export type AnswerDueState =
  | 'ANSWERED'
  | 'DUE'
  | 'LONG_OVERDUE'
  | 'OVERDUE';

export type AnswerPosition =
  | 'AGREE'
  | 'AGREE_IN_PART'
  | 'CANNOT_DECIDE_YET'
  | 'DISAGREE'
  | 'NOT_OURS';

export type ArgueInput = {
  ideaId: string;
  language: Language;
  side: ArgumentSide;
  text: string;
};

export type ArgumentSide =
  | 'AGAINST'
  | 'FOR';

export type CaseState =
  | 'CLAIMED'
  | 'DECIDED'
  | 'OPEN';

export type ClaimCaseInput = {
  caseId: string;
};

export type CommitmentInput = {
  dueOn: string;
  what: LocalTextInput;
};

export type CommitmentState =
  | 'BROKEN'
  | 'KEPT'
  | 'PROMISED'
  | 'UNDER_WAY';

export type ConsultationState =
  | 'CLOSED'
  | 'OPEN'
  | 'OUTCOME_PUBLISHED'
  | 'STOPPED';

export type CreateCitizenProfileInput = {
  displayName: string;
  isAdult: AgeBand;
  wardId?: string | null | undefined;
};

export type CreateYouthCodeInput = {
  expiresAt: string;
  spaceId: string;
  uses: number;
};

export type DecideCaseInput = {
  action: ModerationAction;
  caseId: string;
  ruleId: string;
  version: number;
  words: string;
};

export type DecisionExceptionInput = {
  kind: DecisionExceptionKind;
  reasons: LocalTextInput;
};

export type DecisionExceptionKind =
  | 'GENERAL_EXCEPTION'
  | 'SPECIAL_URGENCY';

export type DecisionOptionInput = {
  cost?: LocalTextInput | null | undefined;
  effects: LocalTextInput;
  isPreferred: boolean;
  title: LocalTextInput;
};

export type DecisionState =
  | 'BEING_CARRIED_OUT'
  | 'DECIDED'
  | 'DONE'
  | 'DRAFT'
  | 'NOTICE'
  | 'OPEN'
  | 'WITHDRAWN';

export type EndDutyInput = {
  spaceId: string;
};

export type IdeaSort =
  | 'MOST_SUPPORTED'
  | 'NEWEST';

export type IdeaState =
  | 'ADOPTED'
  | 'ANSWERED'
  | 'AWAITING_ANSWER'
  | 'DECLINED'
  | 'DELIVERED'
  | 'OPEN'
  | 'WITHDRAWN';

export type JoinYouthSpaceInput = {
  ageBand: AgeBand;
  code: string;
  pseudonym: string;
};

export type Language =
  | 'CY'
  | 'EN';

export type LocalTextInput = {
  cy?: string | null | undefined;
  en?: string | null | undefined;
};

export type ModerationAction =
  | 'ASK_FOR_CHANGES'
  | 'HIDE'
  | 'PUBLISH'
  | 'REMOVE';

export type OpenConsultationInput = {
  affects: LocalTextInput;
  alreadyFixed: LocalTextInput;
  closesAt: string;
  decisionId?: string | null | undefined;
  level: ParticipationLevel;
  organisationId: string;
  shortTimeReason?: LocalTextInput | null | undefined;
  statements: Array<string>;
  statementsLanguage: Language;
  stillOpen: LocalTextInput;
  summary: LocalTextInput;
  title: LocalTextInput;
};

export type OrganisationKind =
  | 'COUNCIL'
  | 'VOLUNTARY'
  | 'YOUTH_SERVICE';

export type ParticipationLevel =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

export type PostState =
  | 'CHANGES_ASKED'
  | 'HIDDEN'
  | 'PUBLISHED'
  | 'REMOVED'
  | 'WAITING';

export type ProfileKind =
  | 'CITIZEN'
  | 'PROFESSIONAL'
  | 'YOUNG_PERSON';

export type PromiseKept =
  | 'BROKEN'
  | 'KEPT'
  | 'PARTLY';

export type ProposeIdeaInput = {
  body: string;
  language: Language;
  organisationId: string;
  title: string;
  wardId?: string | null | undefined;
};

export type PublishAnswerInput = {
  answerDueId: string;
  commitments: Array<CommitmentInput>;
  position: AnswerPosition;
  text: LocalTextInput;
};

export type PublishDecisionInput = {
  decidesOn: string;
  exception?: DecisionExceptionInput | null | undefined;
  interests: LocalTextInput;
  isKey: boolean;
  options: Array<DecisionOptionInput>;
  organisationId: string;
  reasons: LocalTextInput;
  summary: LocalTextInput;
  title: LocalTextInput;
  toDecide: LocalTextInput;
  wardId?: string | null | undefined;
};

export type ReportInput = {
  reason: string;
  ruleId?: string | null | undefined;
  subjectId: string;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'CLERK'
  | 'COUNCILLOR'
  | 'OFFICER'
  | 'SAFEGUARDING_DEPUTY'
  | 'SAFEGUARDING_LEAD'
  | 'SUPERVISOR'
  | 'YOUTH_WORKER';

export type StanceValue =
  | 'AGREE'
  | 'DISAGREE'
  | 'PASS';

export type StartDutyInput = {
  endsAt: string;
  spaceId: string;
};

export type StartThreadInput = {
  question: LocalTextInput;
  spaceId: string;
};

export type StatementState =
  | 'ACCEPTED'
  | 'REJECTED'
  | 'WAITING';

export type SuggestStatementInput = {
  language: Language;
  roundId: string;
  text: string;
};

export type SupportIdeaInput = {
  ideaId: string;
};

export type TakeStanceInput = {
  stance: StanceValue;
  statementId: string;
};

export type ThreadState =
  | 'CLOSED'
  | 'OPEN';

export type WithdrawSupportInput = {
  ideaId: string;
};

export type WritePostInput = {
  body: string;
  language: Language;
  replyToId?: string | null | undefined;
  threadId: string;
};

export type YouthSpaceState =
  | 'CLOSED'
  | 'OPEN'
  | 'PAUSED'
  | 'PREPARED';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { session: { secondFactor: boolean, profile: { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, profiles: Array<{ kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> }, place: { name: { text: string, language: Language } } };

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

export type DecisionCardFragment = { id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } }, councillor: { id: string, displayName: string } };

export type DecisionPartsFragment = { firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } };

export type DecisionLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type DecisionLiveSubscription = { decision: { firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type OptionPartsFragment = { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null };

export type OutcomePartsFragment = { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> };

export type PublishDecisionMutationVariables = Exact<{
  input: PublishDecisionInput;
}>;


export type PublishDecisionMutation = { publishDecision:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'NoticeTooShort', message: string, refusal: string }
    | { __typename: 'TranslationMissing', message: string, refusal: string }
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

export type SessionPartsFragment = { secondFactor: boolean, profile: { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, profiles: Array<{ kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> };

export type ActingProfileFragment = { kind: ProfileKind, id: string, displayName: string, isProfessional: boolean, appointments: Array<{ id: string, role: Role, endsAt: string | null, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, ward: { id: string, name: { text: string, language: Language } } | null }>, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null };

export type WardChoiceFragment = { id: string, name: { text: string, language: Language } };

export type CreateCitizenProfileMutationVariables = Exact<{
  input: CreateCitizenProfileInput;
}>;


export type CreateCitizenProfileMutation = { createCitizenProfile:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'Session', profile: { id: string } | null }
   };

export type CasePartsFragment = { id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null };

export type QueueLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueLiveSubscription = { moderationQueue: { nodes: Array<{ id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null }> } };

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
}>;


export type ClaimCaseMutation = { claimCase:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
    | { __typename: 'AlreadyClaimed', message: string, refusal: string }
    | { __typename: 'AlreadyDecided', message: string, refusal: string }
    | { __typename: 'Case', id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null }
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
    | { __typename: 'AlreadyDecided', message: string, refusal: string }
    | { __typename: 'Case', id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null }
    | { __typename: 'InvalidInput', message: string, refusal: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', message: string, refusal: string }
    | { __typename: 'NotAvailable', message: string, refusal: string }
    | { __typename: 'NotClaimed', message: string, refusal: string }
    | { __typename: 'NotSignedIn', message: string, refusal: string }
    | { __typename: 'VersionChanged', message: string, refusal: string }
   };

export type RoundPartsFragment = { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null };

export type PublicRoundFragment = { id: string, version: number, isOpen: boolean, totals: { statements: number, participants: number, stances: number } | null, statements: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatementPartsFragment = { id: string, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null };

export type NextStatementFragment = { nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null };

export type RoundLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type RoundLiveSubscription = { statementRound: { id: string, version: number, isOpen: boolean, totals: { statements: number, participants: number, stances: number } | null, statements: { nodes: Array<{ id: string, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NextStatementQueryVariables = Exact<{
  id: string;
}>;


export type NextStatementQuery = { statementRound: { nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null };

export type MoreStatementsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreStatementsQuery = { statementRound: { statements: { nodes: Array<{ viewerStance: StanceValue | null, id: string, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
    | { __typename: 'Statement', viewerStance: StanceValue | null, id: string, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }
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

export type PostPartsFragment = { id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, language: Language } };

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

export type SpacePartsFragment = { id: string, state: YouthSpaceState, viewerIsMember: boolean, viewerCanModerate: boolean, title: { text: string, language: Language }, topic: { html: string, language: Language }, influences: { html: string, language: Language }, organisation: { id: string, languages: Array<Language>, name: { text: string, language: Language } }, charter: Array<{ id: string, number: number, text: { text: string, language: Language } }>, threads: Array<{ id: string, state: ThreadState, question: { text: string, language: Language } }>, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, dutyHours: Array<{ id: string, startsAt: string, endsAt: string }>, outsideHours: { html: string, language: Language } };

export type StaffingPartsFragment = { adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, dutyHours: Array<{ id: string, startsAt: string, endsAt: string }>, outsideHours: { html: string, language: Language } };

export type StartDutyMutationVariables = Exact<{
  input: StartDutyInput;
}>;


export type StartDutyMutation = { startDuty:
    | { __typename: 'ActingProfileChanged', message: string, refusal: string }
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
    | { __typename: 'Post', id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, language: Language } }
    | { __typename: 'SpacePaused', message: string, refusal: string }
    | { __typename: 'ThreadClosed', message: string, refusal: string }
   };

type Refusal_ActingProfileChanged_Fragment = { message: string, refusal: string };

type Refusal_AlreadyAnswered_Fragment = { message: string, refusal: string };

type Refusal_AlreadyClaimed_Fragment = { message: string, refusal: string };

type Refusal_AlreadyDecided_Fragment = { message: string, refusal: string };

type Refusal_CodeNotValid_Fragment = { message: string, refusal: string };

type Refusal_DecisionAlreadyFinal_Fragment = { message: string, refusal: string };

type Refusal_IdeaClosed_Fragment = { message: string, refusal: string };

type Refusal_InvalidInput_Fragment = { message: string, refusal: string, fields: Array<{ path: string, message: string }> };

type Refusal_NotAllowed_Fragment = { message: string, refusal: string };

type Refusal_NotAvailable_Fragment = { message: string, refusal: string };

type Refusal_NotClaimed_Fragment = { message: string, refusal: string };

type Refusal_NotSignedIn_Fragment = { message: string, refusal: string };

type Refusal_NoticeTooShort_Fragment = { message: string, refusal: string };

type Refusal_OpeningIncomplete_Fragment = { message: string, refusal: string };

type Refusal_OutcomeMissing_Fragment = { message: string, refusal: string };

type Refusal_PseudonymNotPossible_Fragment = { message: string, refusal: string };

type Refusal_RecordIncomplete_Fragment = { message: string, refusal: string };

type Refusal_RoundClosed_Fragment = { message: string, refusal: string };

type Refusal_SecondFactorNeeded_Fragment = { message: string, refusal: string };

type Refusal_ShortTimeNeedsReason_Fragment = { message: string, refusal: string };

type Refusal_SpacePaused_Fragment = { message: string, refusal: string };

type Refusal_StillOpen_Fragment = { message: string, refusal: string };

type Refusal_ThreadClosed_Fragment = { message: string, refusal: string };

type Refusal_TooEarly_Fragment = { message: string, refusal: string };

type Refusal_TranslationMissing_Fragment = { message: string, refusal: string };

type Refusal_VersionChanged_Fragment = { message: string, refusal: string };

export type RefusalFragment =
  | Refusal_ActingProfileChanged_Fragment
  | Refusal_AlreadyAnswered_Fragment
  | Refusal_AlreadyClaimed_Fragment
  | Refusal_AlreadyDecided_Fragment
  | Refusal_CodeNotValid_Fragment
  | Refusal_DecisionAlreadyFinal_Fragment
  | Refusal_IdeaClosed_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_NotAllowed_Fragment
  | Refusal_NotAvailable_Fragment
  | Refusal_NotClaimed_Fragment
  | Refusal_NotSignedIn_Fragment
  | Refusal_NoticeTooShort_Fragment
  | Refusal_OpeningIncomplete_Fragment
  | Refusal_OutcomeMissing_Fragment
  | Refusal_PseudonymNotPossible_Fragment
  | Refusal_RecordIncomplete_Fragment
  | Refusal_RoundClosed_Fragment
  | Refusal_SecondFactorNeeded_Fragment
  | Refusal_ShortTimeNeedsReason_Fragment
  | Refusal_SpacePaused_Fragment
  | Refusal_StillOpen_Fragment
  | Refusal_ThreadClosed_Fragment
  | Refusal_TooEarly_Fragment
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


export type ConsultationQuery = { consultation: { decisionId: string | null, id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, round: { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null, summary: { html: string, language: Language }, stillOpen: { html: string, language: Language }, alreadyFixed: { html: string, language: Language }, affects: { text: string, language: Language }, openedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, outcome: { levelKept: PromiseKept, publishedAt: string, weAsked: { html: string, language: Language }, youSaid: { html: string, language: Language }, weDid: { html: string, language: Language } } | null, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null };

export type DecisionQueryVariables = Exact<{
  id: string;
}>;


export type DecisionQuery = { decision: { viewerCanConsult: boolean, firstPublishedAt: string, daysInPublic: number, id: string, version: number, state: DecisionState, isKey: boolean, councillorOffice: string, decidesOn: string, decidedAt: string | null, summary: { html: string, language: Language }, toDecide: { html: string, language: Language }, reasons: { html: string, language: Language }, interests: { text: string, language: Language }, councillor: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }, ward: { id: string, name: { text: string, language: Language } } | null, options: Array<{ id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }>, outcome: { decidedOn: string, option: { id: string, isPreferred: boolean, title: { text: string, language: Language }, effects: { html: string, language: Language }, cost: { text: string, language: Language } | null }, reasons: { html: string, language: Language }, rejected: { html: string, language: Language }, interests: { text: string, language: Language }, commitments: Array<{ id: string, dueOn: string, state: CommitmentState, what: { text: string, language: Language }, owner: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } }> } | null, versions: Array<{ number: number, publishedAt: string, reason: { text: string, language: Language }, publishedBy: { id: string, displayName: string } }>, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } } | null, consultations: { nodes: Array<{ id: string, version: number, state: ConsultationState, level: ParticipationLevel, closesAt: string, title: { text: string, language: Language }, organisation: { id: string, accent: string | null, name: { text: string, language: Language } } }> } };

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


export type ModerationQuery = { moderationQueue: { nodes: Array<{ id: string, version: number, state: CaseState, reason: string, openedAt: string, waitingMinutes: number, viewerCanDecide: boolean, subject: { kind: string, id: string, html: string, authorName: string, path: string | null, version: number, history: Array<string> }, claimedBy: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null, rules: Array<{ id: string, text: { text: string, language: Language } }>, decision: { action: ModerationAction, words: string } | null }> } };

export type DecisionToConsultOnQueryVariables = Exact<{
  id: string;
}>;


export type DecisionToConsultOnQuery = { decision: { id: string, viewerCanConsult: boolean, title: { text: string, language: Language }, organisation: { id: string, languages: Array<Language> } } | null };

export type NewIdeaQueryVariables = Exact<{ [key: string]: never; }>;


export type NewIdeaQuery = { place: { organisations: Array<{ id: string, kind: OrganisationKind, name: { text: string, language: Language }, wards: Array<{ id: string, name: { text: string, language: Language } }> }> } };

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
  after?: string | null | undefined;
}>;


export type YouthThreadQuery = { youthThread: { id: string, version: number, state: ThreadState, viewerCanPost: boolean, question: { text: string, language: Language }, space: { id: string, state: YouthSpaceState, viewerCanModerate: boolean, title: { text: string, language: Language }, adults: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }>, onDutyNow: Array<{ id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null }> }, posts: { nodes: Array<{ id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, language: Language } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, round: { viewerCanSuggest: boolean, viewerCanTakeStance: boolean, id: string, version: number, isOpen: boolean, statements: { nodes: Array<{ id: string, viewerStance: StanceValue | null, text: string, language: Language, state: StatementState, counts: { agree: number, disagree: number, pass: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, totals: { statements: number, participants: number, stances: number } | null, nextForViewer: { id: string, text: string, language: Language } | null, viewerProgress: { answered: number, of: number } | null } | null } | null };

export type ThreadLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type ThreadLiveSubscription = { youthThread: { id: string, state: ThreadState, space: { state: YouthSpaceState }, posts: { nodes: Array<{ id: string, version: number, state: PostState, heldBecause: string | null, writtenAt: string, isOwn: boolean, author: { name: string, professional: { id: string, displayName: string, isProfessional: boolean, jobTitle: { text: string, language: Language } | null, organisation: { id: string, name: { text: string, language: Language } } | null } | null }, body: { html: string, language: Language } }> } } | null };

export type YouthQueryVariables = Exact<{ [key: string]: never; }>;


export type YouthQuery = { youthSpaces: Array<{ id: string, state: YouthSpaceState, title: { text: string, language: Language }, organisation: { id: string, name: { text: string, language: Language } } }> };

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
  secondFactor
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
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
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
  secondFactor
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
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
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
  answersDue(first: 4) {
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
    query YouthThread($id: ID!, $after: String) {
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
    posts(first: 50, after: $after) {
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
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
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
    subscription ThreadLive($id: ID!) {
  youthThread(id: $id) {
    id
    state
    space {
      state
    }
    posts(first: 50) {
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
    language
  }
  state
  heldBecause
  writtenAt
  isOwn
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
    query Youth {
  youthSpaces {
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