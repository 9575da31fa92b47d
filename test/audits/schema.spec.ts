import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema as fromText, type GraphQLSchema } from 'graphql';
import { inRoot } from '../../scripts/support/paths.mjs';
import { buildSchema, printed } from '../../src/schema.js';
import * as rules from '../support/schema-rules.js';

/** Lists that can't grow: what bounds each is said beside it. */
const small = [
  ...['Activity', 'Argument', 'Notice', 'Post'].flatMap((of) => ['nodes', 'goneIds'].map((field) => `${of}News.${field}`)), // a page, or what changed at once: fifty at most
  'Answer.commitments', // what one form takes
  'Answer.earlier', // as often as its councillor revised it
  'Answer.sources', // what one form takes
  'Appointment.portfolios', // topics, of which there are thirteen
  'AnswerDue.answers', // one for each councillor who answers
  'AnswerDue.holders', // as often as it was handed over
  'AnswerDue.holdingReplies', // five at most
  'EarlierAnswer.sources',
  ...['Answer', 'Idea', 'Theme'].map((type) => `${type}.citedBy`), // the latest fifty
  'Decision.cites', // what its forms take
  'Contribution.cameOfIt', // the latest fifty
  ...['Consultation', 'Decision', 'Idea', 'Question'].map((type) => `${type}.story`), // sixty steps at most
  'CameOfIt.promises', // fifty at most
  'PaperSubmission.steps', // entered, checked, doubted: what its states allow
  'Commitment.steps', // as often as its owner said how it goes
  ...['themes', 'outcomeVersions'].map((field) => `Consultation.${field}`), // what its officers found, and how often they told the outcome
  'OutcomeVersion.themes',
  'Theme.quotes', // what officers chose
  'Theme.statements', // what officers put there, one by one
  ...['saidByWard', 'saidByAge'].map((field) => `Theme.${field}`), // the wards of one council, and the age bands
  'AreaMap.wards', // the wards of one council
  'WardsDrawn.passedOver', // the first fifty
  ...['WrittenAnswer.themes', 'Reading.themes'],
  ...['lines', 'map'].map((field) => `ItemResults.${field}`), // the options of one item, and the squares of one place
  'ResultsLine.places',
  ...['groups', 'lines'].map((field) => `ResultsBreakdown.${field}`), // wards, age bands or sources
  'ResultsBreakdownLine.counts',
  ...['sources', 'notes', 'items'].map((field) => `ConsultationResults.${field}`),
  ...['Consultation', 'Decision', 'DecisionVersion'].map((type) => `${type}.topics`), // three at most
  'Query.topics', // one vocabulary
  ...['Organisation.viewerCanAppoint', 'StaffAppointment.portfolios', 'Appointment.portfolios'], // the roles, and the topics there are
  ...['StaffRecord.appointments', 'StaffAppointment.endingWould'], // what one person was appointed to, and what one ending does
  ...['Organisation.officers', 'Organisation.peopleEndingSoon', 'Me.workplaces'], // a hundred, twenty, and where one is appointed
  'Organisation.consultationsAtWork', // the first fifty
  'AuditEntry.facts', // what an act says of itself
  'OutcomeTheme.commitments', // what one form takes
  'OutcomeIncomplete.fields',
  'Idea.supportRemovals', // as often as a clerk removed some, with a reason each
  'IdeaCall.supporterBands',
  'ForwardPlan.decisions', // 28 days, at most 200
  'Case.reports', // the first fifty
  'Query.threadInvitations', // what one councillor is invited to now, and later: the first twenty
  ...['polls', 'visits'].map((field) => `YouthThread.${field}`), // ten at most, and the latest twenty
  'YouthThread.summaries', // each draft that its young people were asked about, one at a time
  ...['YouthThread.changes', 'HandedThread.changed'], // the first fifty
  'YouthPoll.options', // eight at most
  'Post.reactions', // five kinds
  ...['file', 'acts'].map((field) => `Concern.${field}`), // what one lead and deputy did
  'ConcernEvidence.context', // the question, and the post replied to
  'ConcernNotice.readBy', // one lead and their deputies
  'Case.because', // eight at most
  ...['Case', 'ModeratedPlace'].map((type) => `${type}.phrases`), // forty at most
  'Case.moderators', // the workers of one space or the clerks of one council
  'HandOverNote.readBy',
  'ModeratedPlace.notes', // the latest five
  'ModeratedPlace.heldWords', // two hundred words
  'Query.moderatedPlaces', // what one person moderates
  'Me.pauses', // twenty at most
  'ModerationFigures.months', // twelve
  ...['code', 'figures'].map((field) => `PublicModeration.${field}`), // one code, and the councils of one place
  'ReportForm.reasons', // the rules of one charter or code
  'Case.rules', // the rules of one charter or house
  'CaseSubject.context', // the question, and the post replied to
  'CaseSubject.history', // the last ten
  ...['earlierLevels', 'extensions', 'options', 'pages', 'wards'].map((field) => `Consultation.${field}`), // what one form takes
  ...['ConsultationPage.items', 'ItemCondition.optionIds', 'StatementRoundItem.statements'],
  ...['BudgetItem', 'OneChoiceItem', 'RankingItem', 'SeveralChoicesItem'].map((kind) => `${kind}.options`),
  ...['ageBands', 'wards'].map((field) => `WhoMayTakePart.${field}`),
  ...['missing', 'warnings'].map((field) => `ConsultationDraft.${field}`), // as many as one form has fields
  'NotReadyToOpen.fields',
  ...['bodies', 'councillors', 'preElectionPeriods'].map((field) => `Organisation.${field}`), // the committees and councillors of one council, and its elections
  'Body.members', // the councillors of one council
  ...['options', 'papers', 'stillAskedToOpen', 'stillAskedToRecord', 'wards', 'withheld'].map((field) => `Decision.${field}`), // what one form takes
  ...['Interests.declared', 'WithheldPart.texts', 'DecisionVersion.papers', 'DecisionOutcome.rejected'],
  ...['Answer', 'Idea', 'Theme'].map((type) => `${type}.citedBy`), // the decisions on what it is about
  'PaperSubmission.steps', // entered, checked, doubted: what its states allow
  'Commitment.steps', // as often as its owner changed it, with a word each
  'Decision.cites', // what its councillor named, with why each
  'ForwardPlan.decisions', // of four weeks, and never more than 200
  'Decision.supersedes', // nearly always one
  'Organisation.publicStatements', // one of a kind, and there are six kinds
  'Organisation.answerTermsAhead', // what a council has settled for later: nearly always none or one
  'DecisionOutcome.votes', // the members of one body
  'Query.withholdingGrounds', // what one law gives
  'SeveralProblems.problems', // the rules of one deed
  'Decision.versions', // as often as its councillor changed it, with a reason each
  'DecisionOutcome.commitments',
  ...['differences', 'options'].map((field) => `DecisionVersion.${field}`),
  'TextDifference.segments', // the words of one text
  'Argument.replies', // the first fifty
  'Idea.coProposers', // five
  'Idea.mergedFrom', // as often as clerks joined others with it
  'Idea.mergesAsked', // as many as other authors asked
  'Idea.pictures', // six
  'Idea.offers', // the newest fifty
  'Idea.takenUpBy', // the community groups of one place
  'Idea.viewersGroups', // what one person is clerk of
  'Idea.viewersJoins', // the latest fifty
  ...['changes', 'partsChanged'].map((field) => `IdeaVersion.${field}`), // the five texts and four parts of an idea
  'Idea.viewersHeldTexts', // what one person wrote that waits
  'Idea.commitments', // what one form takes
  'Idea.steps', // at most four
  'Me.following', // the last hundred
  'Idea.versions', // the latest fifty
  'Idea.viewerCanTake', // at most two
  'IdeaArguments.against', // the newest hundred
  'IdeaArguments.for',
  'InvalidInput.fields', // the fields of one form
  'LocalMarkdown.translations', // the languages of an installation
  'LocalText.translations',
  'Organisation.languages',
  'Organisation.wards', // the wards of one council
  'PaperEntry.columns', // the items of one questionnaire
  'PaperSubmission.answers',
  'PaperSubmission.scans', // ten at most
  'Place.organisations', // the public bodies of one place
  'Profile.appointments', // what one person is appointed to
  'Query.ideasOnMap', // at most five hundred
  'Query.similarIdeas', // at most five
  'Query.auditHeads', // one for each organisation
  ...['owedThisWeek', 'promised', 'talkedAbout'].map((field) => `CouncillorDesk.${field}`), // fifty, fifty and ten at most
  'Query.similarQuestions', // five at most
  'Query.youthSpaces', // those one person has joined or works in
  'Query.youthSpacesBehind', // those one person has joined or works in
  'Session.profiles', // the faces of one account
  'Submission.answers', // the items of one questionnaire
  'SheetNotUsable.faults', // the first fifty
  'SubmissionReceipt.leftOut',
  ...['amounts', 'fileIds', 'optionIds'].map((field) => `SubmittedAnswer.${field}`), // what one item takes
  'YouthCodeOffer.pseudonyms', // a handful to choose from
  'YouthThread.supervisorsReading', // the supervisors of one service
  ...['adults', 'supervisors', 'onDutyNow', 'charter', 'dutyHours', 'threads', 'promises', 'weeklyHours', 'daysOff', 'possibleWorkers', 'lacking'].map((field) => `YouthSpace.${field}`), // all made by its workers
  ...['adults', 'charter'].map((field) => `YouthSpaceNotice.${field}`),
  'YouthSpace.codes', // the latest twenty
  'DutyShift.workers', // two or three
];

describe('the API', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('is printed in src/schema.graphql as it is (node scripts/run.mjs print-schema prints it anew)', () => {
    expect(readFileSync(inRoot('src/schema.graphql'), 'utf8')).toBe(printed(schema));
  });

  it('answers every mutation with a result or a problem', () => expect(rules.mutationsReturnOutcomes(schema)).toEqual([]));
  it('takes one input in every mutation', () => expect(rules.mutationsTakeOneInput(schema)).toEqual([]));
  it('has no list that could grow without end', () => expect(rules.listsAreBounded(small)(schema)).toEqual([]));
  it('has every list that is said to be small', () => {
    const unbounded = rules
      .listsAreBounded([])(schema)
      .map((line) => line.split(':')[0]);
    expect(small.filter((place) => !unbounded.includes(place))).toEqual([]);
  });

  it('has whole connections', () => expect(rules.connectionsAreWhole(schema)).toEqual([]));
  it('describes everything', () => expect(rules.everythingIsDescribed(schema)).toEqual([]));
  it('knows no personal characteristics and shows no contact details (Y1, Y3)', () => expect(rules.nothingPersonal(schema)).toEqual([]));
  it('lets nobody list or follow people (Y3, Y6)', () => expect(rules.peopleAreNotListed(schema)).toEqual([]));
});

describe('an API that breaks the rules', () => {
  const schema = fromText(`
    interface Problem { code: String! }
    type IdeaClosed implements Problem { code: String! }
    "A proposal." type Idea { "Its words." title: String!, "Its id." id: ID!, readers: [Profile!]! }
    type Profile { dateOfBirth: String }
    type IdeaConnection { nodes: [Idea!]! }
    type PostAuthor { id: ID!, name: String! }
    union SupportOutcome = Idea | IdeaClosed | Profile
    union ClosedOutcome = IdeaClosed | Idea
    input SupportInput { ideaId: ID! }
    type Query { ideas: IdeaConnection!, people: [Profile!]!, author: PostAuthor }
    type Mutation { support(input: SupportInput!): SupportOutcome!, close(input: SupportInput!): ClosedOutcome!, remove(id: ID!): Boolean! }
  `);

  it.each([
    ['mutationsReturnOutcomes', ['Mutation.support: Profile', 'Mutation.close: the first', 'Mutation.remove: returns Boolean!']],
    ['mutationsTakeOneInput', ['Mutation.remove: takes (id: ID!)']],
    ['connectionsAreWhole', ['IdeaConnection: has no edges', 'IdeaConnection: has no pageInfo', 'Query.ideas: takes no']],
    ['nothingPersonal', ['Profile.dateOfBirth']],
    ['peopleAreNotListed', ['Query.people', 'PostAuthor.id']],
  ] as const)('is told by %s', (rule, places) => {
    expect(rules[rule](schema)).toEqual(places.map((place) => expect.stringContaining(place)));
  });

  it('is told of each list that could grow', () => {
    expect(rules.listsAreBounded([])(schema)).toEqual(['Idea.readers', 'Query.people'].map((place) => expect.stringContaining(place)));
    expect(rules.listsAreBounded(['Idea.readers', 'Query.people'])(schema)).toEqual([]);
  });

  it('is told of each thing without a description', () => {
    const places = rules.everythingIsDescribed(schema).map((line) => line.split(':')[0]);
    expect(places).toEqual(
      expect.arrayContaining(['IdeaClosed', 'Idea.readers', 'SupportInput.ideaId', 'Query.people', 'Mutation.remove.id']),
    );
    expect(places).not.toContain('Idea.title');
  });
});
