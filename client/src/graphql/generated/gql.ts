/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell {\n    session {\n      ...SessionParts\n    }\n    place {\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  fragment AnswerDueCard on AnswerDue {\n    id\n    state\n    subject {\n      kind\n      id\n      title\n      language\n      path\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    owedBy {\n      ...Person\n    }\n    owedByOffice\n    dueOn\n    workingDaysLeft\n  }\n": typeof types.AnswerDueCardFragmentDoc,
    "\n  fragment AnswerDueParts on AnswerDue {\n    ...AnswerDueCard\n    answers {\n      id\n      position\n      text {\n        ...LocalMarkdownParts\n      }\n      profile {\n        ...Person\n      }\n      office\n      answeredAt\n      commitments {\n        ...CommitmentLine\n      }\n    }\n  }\n": typeof types.AnswerDuePartsFragmentDoc,
    "\n  subscription AnswersDueLive {\n    answersDue {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": typeof types.AnswersDueLiveDocument,
    "\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      __typename\n      ... on AnswerDue {\n        ...AnswerDueParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.PublishAnswerDocument,
    "\n  fragment ConsultationCard on Consultation {\n    id\n    version\n    state\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    level\n    closesAt\n  }\n": typeof types.ConsultationCardFragmentDoc,
    "\n  fragment ConsultationParts on Consultation {\n    ...ConsultationCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    stillOpen {\n      ...LocalMarkdownParts\n    }\n    alreadyFixed {\n      ...LocalMarkdownParts\n    }\n    affects {\n      ...LocalTextParts\n    }\n    decisionId\n    openedBy {\n      ...Person\n    }\n    outcome {\n      weAsked {\n        ...LocalMarkdownParts\n      }\n      youSaid {\n        ...LocalMarkdownParts\n      }\n      weDid {\n        ...LocalMarkdownParts\n      }\n      levelKept\n      publishedAt\n    }\n  }\n": typeof types.ConsultationPartsFragmentDoc,
    "\n  subscription ConsultationLive($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n    }\n  }\n": typeof types.ConsultationLiveDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.OpenConsultationDocument,
    "\n  mutation PublishOutcome($input: PublishOutcomeInput!) {\n    publishOutcome(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.PublishOutcomeDocument,
    "\n  fragment DecisionCard on Decision {\n    id\n    version\n    state\n    isKey\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    councillor {\n      id\n      displayName\n    }\n    councillorOffice\n    decidesOn\n    decidedAt\n  }\n": typeof types.DecisionCardFragmentDoc,
    "\n  fragment DecisionParts on Decision {\n    ...DecisionCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    toDecide {\n      ...LocalMarkdownParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    councillor {\n      ...Person\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    exception {\n      kind\n      reasons {\n        ...LocalTextParts\n      }\n      agreedBy\n    }\n    firstPublishedAt\n    daysInPublic\n    options {\n      ...OptionParts\n    }\n    outcome {\n      ...OutcomeParts\n    }\n    versions {\n      number\n      publishedAt\n      reason {\n        ...LocalTextParts\n      }\n      publishedBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.DecisionPartsFragmentDoc,
    "\n  subscription DecisionLive($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n    }\n  }\n": typeof types.DecisionLiveDocument,
    "\n  fragment OptionParts on DecisionOption {\n    id\n    title {\n      ...LocalTextParts\n    }\n    effects {\n      ...LocalMarkdownParts\n    }\n    cost {\n      ...LocalTextParts\n    }\n    isPreferred\n  }\n": typeof types.OptionPartsFragmentDoc,
    "\n  fragment OutcomeParts on DecisionOutcome {\n    option {\n      ...OptionParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    rejected {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    decidedOn\n    commitments {\n      ...CommitmentLine\n    }\n  }\n": typeof types.OutcomePartsFragmentDoc,
    "\n  mutation OpenForViews($input: OpenForViewsInput!) {\n    openForViews(input: $input) {\n      __typename\n      ... on Decision {\n        ...DecisionParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.OpenForViewsDocument,
    "\n  mutation PublishDecision($input: PublishDecisionInput!) {\n    publishDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.PublishDecisionDocument,
    "\n  fragment DecisionToRecord on Decision {\n    id\n    version\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      languages\n    }\n    options {\n      id\n      title {\n        ...LocalTextParts\n      }\n    }\n  }\n": typeof types.DecisionToRecordFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  fragment ArgumentParts on Argument {\n    id\n    text\n    language\n    author {\n      ...Person\n    }\n    writtenAt\n  }\n": typeof types.ArgumentPartsFragmentDoc,
    "\n  fragment IdeaCard on Idea {\n    id\n    version\n    state\n    title\n    language\n    supportCount\n    threshold\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      id\n      displayName\n    }\n  }\n": typeof types.IdeaCardFragmentDoc,
    "\n  fragment PublicIdea on Idea {\n    ...IdeaCard\n    body {\n      html\n      language\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      ...Person\n    }\n    openedAt\n    closesAt\n    arguments {\n      for {\n        ...ArgumentParts\n      }\n      against {\n        ...ArgumentParts\n      }\n    }\n  }\n": typeof types.PublicIdeaFragmentDoc,
    "\n  fragment IdeaParts on Idea {\n    ...PublicIdea\n    ...OwnIdea\n  }\n": typeof types.IdeaPartsFragmentDoc,
    "\n  fragment OwnIdea on Idea {\n    viewerHasSupported\n    viewerCanSupport\n    viewerCanArgue\n  }\n": typeof types.OwnIdeaFragmentDoc,
    "\n  subscription IdeasLive {\n    ideas {\n      nodes {\n        ...IdeaCard\n      }\n    }\n  }\n": typeof types.IdeasLiveDocument,
    "\n  mutation SupportIdea($input: SupportIdeaInput!) {\n    supportIdea(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SupportIdeaDocument,
    "\n  mutation WithdrawSupport($input: WithdrawSupportInput!) {\n    withdrawSupport(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.WithdrawSupportDocument,
    "\n  mutation Argue($input: ArgueInput!) {\n    argue(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ArgueDocument,
    "\n  fragment IdeaPlace on Organisation {\n    id\n    kind\n    name {\n      ...LocalTextParts\n    }\n    wards {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": typeof types.IdeaPlaceFragmentDoc,
    "\n  mutation ProposeIdea($input: ProposeIdeaInput!) {\n    proposeIdea(input: $input) {\n      __typename\n      ... on Idea {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ProposeIdeaDocument,
    "\n  fragment WardChoice on Ward {\n    id\n    name {\n      ...LocalTextParts\n    }\n  }\n": typeof types.WardChoiceFragmentDoc,
    "\n  mutation CreateCitizenProfile($input: CreateCitizenProfileInput!) {\n    createCitizenProfile(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CreateCitizenProfileDocument,
    "\n  mutation ActAs($input: ActAsInput!) {\n    actAs(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ActAsDocument,
    "\n  fragment SessionParts on Session {\n    profile {\n      ...ActingProfile\n    }\n    profiles {\n      ...ActingProfile\n    }\n    isSignedIn\n  }\n": typeof types.SessionPartsFragmentDoc,
    "\n  fragment ActingProfile on Profile {\n    ...Person\n    kind\n    appointments {\n      id\n      role\n      endsAt\n      organisation {\n        id\n        languages\n        name {\n          ...LocalTextParts\n        }\n      }\n      ward {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": typeof types.ActingProfileFragmentDoc,
    "\n  fragment CaseParts on Case {\n    id\n    version\n    state\n    reason\n    subject {\n      kind\n      id\n      html\n      authorName\n      path\n      version\n      history\n      context\n    }\n    openedAt\n    waitingMinutes\n    claimedBy {\n      ...Person\n    }\n    rules {\n      id\n      text {\n        ...LocalTextParts\n      }\n    }\n    decision {\n      action\n      words\n    }\n    reports {\n      words\n      reportedAt\n    }\n    viewerCanClaim\n    viewerCanDecide\n  }\n": typeof types.CasePartsFragmentDoc,
    "\n  subscription QueueLive {\n    moderationQueue {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n": typeof types.QueueLiveDocument,
    "\n  mutation ClaimCase($input: ClaimCaseInput!) {\n    claimCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ClaimCaseDocument,
    "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.DecideCaseDocument,
    "\n  fragment RoundParts on StatementRound {\n    ...PublicRound\n    viewerCanSuggest\n    viewerCanTakeStance\n    ...NextStatement\n    statements(first: 20) {\n      nodes {\n        id\n        viewerStance\n      }\n    }\n    withheld(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n    }\n  }\n": typeof types.RoundPartsFragmentDoc,
    "\n  fragment PublicRound on StatementRound {\n    id\n    version\n    isOpen\n    totals {\n      statements\n      participants\n      stances\n    }\n    statements(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PublicRoundFragmentDoc,
    "\n  fragment StatementParts on Statement {\n    id\n    text\n    language\n    state\n    counts {\n      agree\n      disagree\n      pass\n    }\n  }\n": typeof types.StatementPartsFragmentDoc,
    "\n  fragment NextStatement on StatementRound {\n    nextForViewer {\n      id\n      text\n      language\n    }\n    viewerProgress {\n      answered\n      of\n    }\n  }\n": typeof types.NextStatementFragmentDoc,
    "\n  subscription RoundLive($id: ID!) {\n    statementRound(id: $id) {\n      ...PublicRound\n    }\n  }\n": typeof types.RoundLiveDocument,
    "\n  query NextStatement($id: ID!) {\n    statementRound(id: $id) {\n      ...NextStatement\n    }\n  }\n": typeof types.NextStatementDocument,
    "\n  query MoreStatements($id: ID!, $after: String!) {\n    statementRound(id: $id) {\n      statements(first: 50, after: $after) {\n        nodes {\n          ...StatementParts\n          viewerStance\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MoreStatementsDocument,
    "\n  mutation TakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n": typeof types.TakeStanceDocument,
    "\n  mutation TakeBackStance($input: TakeBackStanceInput!) {\n    takeBackStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n": typeof types.TakeBackStanceDocument,
    "\n  mutation SuggestStatement($input: SuggestStatementInput!) {\n    suggestStatement(input: $input) {\n      __typename\n      ... on Statement {\n        id\n        state\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SuggestStatementDocument,
    "\n  fragment CharterRuleParts on CharterRule {\n    id\n    number\n    text {\n      ...LocalTextParts\n    }\n  }\n": typeof types.CharterRulePartsFragmentDoc,
    "\n  fragment CodeOffer on YouthCodeOffer {\n    pseudonyms\n    space {\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n      adults {\n        ...Person\n      }\n      notice {\n        ...LocalMarkdownParts\n      }\n      charter {\n        ...CharterRuleParts\n      }\n    }\n  }\n": typeof types.CodeOfferFragmentDoc,
    "\n  mutation JoinYouthSpace($input: JoinYouthSpaceInput!) {\n    joinYouthSpace(input: $input) {\n      __typename\n      ... on YouthJoin {\n        recoveryPhrase\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.JoinYouthSpaceDocument,
    "\n  mutation LeaveYouthSpace($input: LeaveYouthSpaceInput!) {\n    leaveYouthSpace(input: $input) {\n      __typename\n      ... on YouthSpaceLeft {\n        __typename\n      }\n      ...Refusal\n    }\n  }\n": typeof types.LeaveYouthSpaceDocument,
    "\n  fragment PostParts on Post {\n    id\n    version\n    author {\n      name\n      professional {\n        ...Person\n      }\n    }\n    body {\n      html\n      source\n      language\n    }\n    state\n    heldBecause\n    writtenAt\n    isOwn\n    viewerCanRevise\n    decision {\n      words\n      rule {\n        id\n        text {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": typeof types.PostPartsFragmentDoc,
    "\n  mutation ReportPost($input: ReportInput!) {\n    report(input: $input) {\n      __typename\n      ... on Reported {\n        received\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ReportPostDocument,
    "\n  mutation ReturnWithPhrase($input: ReturnWithPhraseInput!) {\n    returnWithPhrase(input: $input) {\n      __typename\n      ... on YouthReturn {\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ReturnWithPhraseDocument,
    "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.RevisePostDocument,
    "\n  fragment SpaceParts on YouthSpace {\n    id\n    state\n    title {\n      ...LocalTextParts\n    }\n    topic {\n      ...LocalMarkdownParts\n    }\n    influences {\n      ...LocalMarkdownParts\n    }\n    organisation {\n      id\n      languages\n      name {\n        ...LocalTextParts\n      }\n    }\n    charter {\n      ...CharterRuleParts\n    }\n    ...StaffingParts\n    threads {\n      id\n      state\n      question {\n        ...LocalTextParts\n      }\n    }\n    viewerIsMember\n    viewerCanModerate\n  }\n": typeof types.SpacePartsFragmentDoc,
    "\n  fragment StaffingParts on YouthSpace {\n    adults {\n      ...Person\n    }\n    onDutyNow {\n      ...Person\n    }\n    dutyHours {\n      id\n      startsAt\n      endsAt\n    }\n    outsideHours {\n      ...LocalMarkdownParts\n    }\n  }\n": typeof types.StaffingPartsFragmentDoc,
    "\n  mutation StartDuty($input: StartDutyInput!) {\n    startDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.StartDutyDocument,
    "\n  mutation EndDuty($input: EndDutyInput!) {\n    endDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.EndDutyDocument,
    "\n  mutation CreateYouthCode($input: CreateYouthCodeInput!) {\n    createYouthCode(input: $input) {\n      __typename\n      ... on YouthCode {\n        joinCode: code\n        usesLeft\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CreateYouthCodeDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      __typename\n      ... on YouthThread {\n        id\n      }\n      ...Refusal\n    }\n  }\n": typeof types.StartThreadDocument,
    "\n  mutation WritePost($input: WritePostInput!) {\n    writePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n": typeof types.WritePostDocument,
    "\n  fragment Refusal on Problem {\n    refusal: code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n  }\n": typeof types.RefusalFragmentDoc,
    "\n  query Answer($id: ID!) {\n    answerDue(id: $id) {\n      ...AnswerDueParts\n      organisation {\n        languages\n      }\n      viewerCanAnswer\n    }\n  }\n": typeof types.AnswerDocument,
    "\n  query Answers($mine: Boolean!) {\n    answersDue(first: 50, owedToMe: $mine) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": typeof types.AnswersDocument,
    "\n  query Consultation($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n      viewerCanPublishOutcome\n      round {\n        ...RoundParts\n      }\n    }\n  }\n": typeof types.ConsultationDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n      viewerCanConsult\n      viewerCanRecord\n    }\n    consultations(first: 20, decisionId: $id) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n  }\n": typeof types.DecisionDocument,
    "\n  query Decisions {\n    current: decisions(first: 50, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    finished: decisions(first: 50, states: [DECIDED, BEING_CARRIED_OUT, DONE, WITHDRAWN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Home {\n    place {\n      name {\n        text\n      }\n    }\n    consultations(first: 4, states: [OPEN]) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n    decisions(first: 4, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    ideas(first: 4) {\n      nodes {\n        ...IdeaCard\n      }\n    }\n    answersDue(first: 12) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Idea($id: ID!) {\n    idea(id: $id) {\n      ...IdeaParts\n      answerDue {\n        ...AnswerDueParts\n        viewerCanAnswer\n      }\n    }\n  }\n": typeof types.IdeaDocument,
    "\n  subscription IdeaLive($id: ID!) {\n    idea(id: $id) {\n      ...PublicIdea\n      answerDue {\n        ...AnswerDueParts\n      }\n    }\n  }\n": typeof types.IdeaLiveDocument,
    "\n  query Ideas($sort: IdeaSort!, $after: String) {\n    ideas(first: 20, sort: $sort, after: $after) {\n      nodes {\n        ...IdeaCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IdeasDocument,
    "\n  query Moderation {\n    moderationQueue(first: 50) {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n": typeof types.ModerationDocument,
    "\n  query DecisionToConsultOn($id: ID!) {\n    decision(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanConsult\n    }\n  }\n": typeof types.DecisionToConsultOnDocument,
    "\n  query NewIdea {\n    place {\n      organisations {\n        ...IdeaPlace\n      }\n    }\n  }\n": typeof types.NewIdeaDocument,
    "\n  query ConsultationForOutcome($id: ID!) {\n    consultation(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanPublishOutcome\n    }\n  }\n": typeof types.ConsultationForOutcomeDocument,
    "\n  query DecisionForRecord($id: ID!) {\n    decision(id: $id) {\n      ...DecisionToRecord\n      viewerCanRecord\n    }\n  }\n": typeof types.DecisionForRecordDocument,
    "\n  query SignUp {\n    place {\n      organisations {\n        id\n        kind\n        wards {\n          ...WardChoice\n        }\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query YouthJoin($code: String!, $hasCode: Boolean!) {\n    youthCode(code: $code) @include(if: $hasCode) {\n      ...CodeOffer\n    }\n  }\n": typeof types.YouthJoinDocument,
    "\n  query YouthSpace($id: ID!) {\n    youthSpace(id: $id) {\n      ...SpaceParts\n    }\n  }\n": typeof types.YouthSpaceDocument,
    "\n  query YouthThread($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      version\n      state\n      question {\n        ...LocalTextParts\n      }\n      space {\n        id\n        state\n        title {\n          ...LocalTextParts\n        }\n        adults {\n          ...Person\n        }\n        onDutyNow {\n          ...Person\n        }\n        viewerCanModerate\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      round {\n        ...RoundParts\n      }\n      supervisorsReading {\n        ...Person\n      }\n      viewerCanPost\n    }\n  }\n": typeof types.YouthThreadDocument,
    "\n  subscription ThreadLive($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      state\n      space {\n        state\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n      }\n    }\n  }\n": typeof types.ThreadLiveDocument,
    "\n  query Youth($isSomebody: Boolean!) {\n    youthSpaces @include(if: $isSomebody) {\n      id\n      state\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": typeof types.YouthDocument,
    "\n  fragment CommitmentLine on Commitment {\n    id\n    what {\n      ...LocalTextParts\n    }\n    owner {\n      ...Person\n    }\n    dueOn\n    state\n  }\n": typeof types.CommitmentLineFragmentDoc,
    "\n  fragment Person on Profile {\n    id\n    displayName\n    isProfessional\n    jobTitle {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": typeof types.PersonFragmentDoc,
    "\n  fragment LocalTextParts on LocalText {\n    text\n    language\n  }\n": typeof types.LocalTextPartsFragmentDoc,
    "\n  fragment LocalMarkdownParts on LocalMarkdown {\n    html\n    language\n  }\n": typeof types.LocalMarkdownPartsFragmentDoc,
};
const documents: Documents = {
    "\n  query Shell {\n    session {\n      ...SessionParts\n    }\n    place {\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  fragment AnswerDueCard on AnswerDue {\n    id\n    state\n    subject {\n      kind\n      id\n      title\n      language\n      path\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    owedBy {\n      ...Person\n    }\n    owedByOffice\n    dueOn\n    workingDaysLeft\n  }\n": types.AnswerDueCardFragmentDoc,
    "\n  fragment AnswerDueParts on AnswerDue {\n    ...AnswerDueCard\n    answers {\n      id\n      position\n      text {\n        ...LocalMarkdownParts\n      }\n      profile {\n        ...Person\n      }\n      office\n      answeredAt\n      commitments {\n        ...CommitmentLine\n      }\n    }\n  }\n": types.AnswerDuePartsFragmentDoc,
    "\n  subscription AnswersDueLive {\n    answersDue {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": types.AnswersDueLiveDocument,
    "\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      __typename\n      ... on AnswerDue {\n        ...AnswerDueParts\n      }\n      ...Refusal\n    }\n  }\n": types.PublishAnswerDocument,
    "\n  fragment ConsultationCard on Consultation {\n    id\n    version\n    state\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    level\n    closesAt\n  }\n": types.ConsultationCardFragmentDoc,
    "\n  fragment ConsultationParts on Consultation {\n    ...ConsultationCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    stillOpen {\n      ...LocalMarkdownParts\n    }\n    alreadyFixed {\n      ...LocalMarkdownParts\n    }\n    affects {\n      ...LocalTextParts\n    }\n    decisionId\n    openedBy {\n      ...Person\n    }\n    outcome {\n      weAsked {\n        ...LocalMarkdownParts\n      }\n      youSaid {\n        ...LocalMarkdownParts\n      }\n      weDid {\n        ...LocalMarkdownParts\n      }\n      levelKept\n      publishedAt\n    }\n  }\n": types.ConsultationPartsFragmentDoc,
    "\n  subscription ConsultationLive($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n    }\n  }\n": types.ConsultationLiveDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.OpenConsultationDocument,
    "\n  mutation PublishOutcome($input: PublishOutcomeInput!) {\n    publishOutcome(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.PublishOutcomeDocument,
    "\n  fragment DecisionCard on Decision {\n    id\n    version\n    state\n    isKey\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    councillor {\n      id\n      displayName\n    }\n    councillorOffice\n    decidesOn\n    decidedAt\n  }\n": types.DecisionCardFragmentDoc,
    "\n  fragment DecisionParts on Decision {\n    ...DecisionCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    toDecide {\n      ...LocalMarkdownParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    councillor {\n      ...Person\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    exception {\n      kind\n      reasons {\n        ...LocalTextParts\n      }\n      agreedBy\n    }\n    firstPublishedAt\n    daysInPublic\n    options {\n      ...OptionParts\n    }\n    outcome {\n      ...OutcomeParts\n    }\n    versions {\n      number\n      publishedAt\n      reason {\n        ...LocalTextParts\n      }\n      publishedBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.DecisionPartsFragmentDoc,
    "\n  subscription DecisionLive($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n    }\n  }\n": types.DecisionLiveDocument,
    "\n  fragment OptionParts on DecisionOption {\n    id\n    title {\n      ...LocalTextParts\n    }\n    effects {\n      ...LocalMarkdownParts\n    }\n    cost {\n      ...LocalTextParts\n    }\n    isPreferred\n  }\n": types.OptionPartsFragmentDoc,
    "\n  fragment OutcomeParts on DecisionOutcome {\n    option {\n      ...OptionParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    rejected {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    decidedOn\n    commitments {\n      ...CommitmentLine\n    }\n  }\n": types.OutcomePartsFragmentDoc,
    "\n  mutation OpenForViews($input: OpenForViewsInput!) {\n    openForViews(input: $input) {\n      __typename\n      ... on Decision {\n        ...DecisionParts\n      }\n      ...Refusal\n    }\n  }\n": types.OpenForViewsDocument,
    "\n  mutation PublishDecision($input: PublishDecisionInput!) {\n    publishDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.PublishDecisionDocument,
    "\n  fragment DecisionToRecord on Decision {\n    id\n    version\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      languages\n    }\n    options {\n      id\n      title {\n        ...LocalTextParts\n      }\n    }\n  }\n": types.DecisionToRecordFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.RecordDecisionDocument,
    "\n  fragment ArgumentParts on Argument {\n    id\n    text\n    language\n    author {\n      ...Person\n    }\n    writtenAt\n  }\n": types.ArgumentPartsFragmentDoc,
    "\n  fragment IdeaCard on Idea {\n    id\n    version\n    state\n    title\n    language\n    supportCount\n    threshold\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      id\n      displayName\n    }\n  }\n": types.IdeaCardFragmentDoc,
    "\n  fragment PublicIdea on Idea {\n    ...IdeaCard\n    body {\n      html\n      language\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      ...Person\n    }\n    openedAt\n    closesAt\n    arguments {\n      for {\n        ...ArgumentParts\n      }\n      against {\n        ...ArgumentParts\n      }\n    }\n  }\n": types.PublicIdeaFragmentDoc,
    "\n  fragment IdeaParts on Idea {\n    ...PublicIdea\n    ...OwnIdea\n  }\n": types.IdeaPartsFragmentDoc,
    "\n  fragment OwnIdea on Idea {\n    viewerHasSupported\n    viewerCanSupport\n    viewerCanArgue\n  }\n": types.OwnIdeaFragmentDoc,
    "\n  subscription IdeasLive {\n    ideas {\n      nodes {\n        ...IdeaCard\n      }\n    }\n  }\n": types.IdeasLiveDocument,
    "\n  mutation SupportIdea($input: SupportIdeaInput!) {\n    supportIdea(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": types.SupportIdeaDocument,
    "\n  mutation WithdrawSupport($input: WithdrawSupportInput!) {\n    withdrawSupport(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": types.WithdrawSupportDocument,
    "\n  mutation Argue($input: ArgueInput!) {\n    argue(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n": types.ArgueDocument,
    "\n  fragment IdeaPlace on Organisation {\n    id\n    kind\n    name {\n      ...LocalTextParts\n    }\n    wards {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": types.IdeaPlaceFragmentDoc,
    "\n  mutation ProposeIdea($input: ProposeIdeaInput!) {\n    proposeIdea(input: $input) {\n      __typename\n      ... on Idea {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.ProposeIdeaDocument,
    "\n  fragment WardChoice on Ward {\n    id\n    name {\n      ...LocalTextParts\n    }\n  }\n": types.WardChoiceFragmentDoc,
    "\n  mutation CreateCitizenProfile($input: CreateCitizenProfileInput!) {\n    createCitizenProfile(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.CreateCitizenProfileDocument,
    "\n  mutation ActAs($input: ActAsInput!) {\n    actAs(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.ActAsDocument,
    "\n  fragment SessionParts on Session {\n    profile {\n      ...ActingProfile\n    }\n    profiles {\n      ...ActingProfile\n    }\n    isSignedIn\n  }\n": types.SessionPartsFragmentDoc,
    "\n  fragment ActingProfile on Profile {\n    ...Person\n    kind\n    appointments {\n      id\n      role\n      endsAt\n      organisation {\n        id\n        languages\n        name {\n          ...LocalTextParts\n        }\n      }\n      ward {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": types.ActingProfileFragmentDoc,
    "\n  fragment CaseParts on Case {\n    id\n    version\n    state\n    reason\n    subject {\n      kind\n      id\n      html\n      authorName\n      path\n      version\n      history\n      context\n    }\n    openedAt\n    waitingMinutes\n    claimedBy {\n      ...Person\n    }\n    rules {\n      id\n      text {\n        ...LocalTextParts\n      }\n    }\n    decision {\n      action\n      words\n    }\n    reports {\n      words\n      reportedAt\n    }\n    viewerCanClaim\n    viewerCanDecide\n  }\n": types.CasePartsFragmentDoc,
    "\n  subscription QueueLive {\n    moderationQueue {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n": types.QueueLiveDocument,
    "\n  mutation ClaimCase($input: ClaimCaseInput!) {\n    claimCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n": types.ClaimCaseDocument,
    "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n": types.DecideCaseDocument,
    "\n  fragment RoundParts on StatementRound {\n    ...PublicRound\n    viewerCanSuggest\n    viewerCanTakeStance\n    ...NextStatement\n    statements(first: 20) {\n      nodes {\n        id\n        viewerStance\n      }\n    }\n    withheld(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n    }\n  }\n": types.RoundPartsFragmentDoc,
    "\n  fragment PublicRound on StatementRound {\n    id\n    version\n    isOpen\n    totals {\n      statements\n      participants\n      stances\n    }\n    statements(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PublicRoundFragmentDoc,
    "\n  fragment StatementParts on Statement {\n    id\n    text\n    language\n    state\n    counts {\n      agree\n      disagree\n      pass\n    }\n  }\n": types.StatementPartsFragmentDoc,
    "\n  fragment NextStatement on StatementRound {\n    nextForViewer {\n      id\n      text\n      language\n    }\n    viewerProgress {\n      answered\n      of\n    }\n  }\n": types.NextStatementFragmentDoc,
    "\n  subscription RoundLive($id: ID!) {\n    statementRound(id: $id) {\n      ...PublicRound\n    }\n  }\n": types.RoundLiveDocument,
    "\n  query NextStatement($id: ID!) {\n    statementRound(id: $id) {\n      ...NextStatement\n    }\n  }\n": types.NextStatementDocument,
    "\n  query MoreStatements($id: ID!, $after: String!) {\n    statementRound(id: $id) {\n      statements(first: 50, after: $after) {\n        nodes {\n          ...StatementParts\n          viewerStance\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MoreStatementsDocument,
    "\n  mutation TakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n": types.TakeStanceDocument,
    "\n  mutation TakeBackStance($input: TakeBackStanceInput!) {\n    takeBackStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n": types.TakeBackStanceDocument,
    "\n  mutation SuggestStatement($input: SuggestStatementInput!) {\n    suggestStatement(input: $input) {\n      __typename\n      ... on Statement {\n        id\n        state\n      }\n      ...Refusal\n    }\n  }\n": types.SuggestStatementDocument,
    "\n  fragment CharterRuleParts on CharterRule {\n    id\n    number\n    text {\n      ...LocalTextParts\n    }\n  }\n": types.CharterRulePartsFragmentDoc,
    "\n  fragment CodeOffer on YouthCodeOffer {\n    pseudonyms\n    space {\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n      adults {\n        ...Person\n      }\n      notice {\n        ...LocalMarkdownParts\n      }\n      charter {\n        ...CharterRuleParts\n      }\n    }\n  }\n": types.CodeOfferFragmentDoc,
    "\n  mutation JoinYouthSpace($input: JoinYouthSpaceInput!) {\n    joinYouthSpace(input: $input) {\n      __typename\n      ... on YouthJoin {\n        recoveryPhrase\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.JoinYouthSpaceDocument,
    "\n  mutation LeaveYouthSpace($input: LeaveYouthSpaceInput!) {\n    leaveYouthSpace(input: $input) {\n      __typename\n      ... on YouthSpaceLeft {\n        __typename\n      }\n      ...Refusal\n    }\n  }\n": types.LeaveYouthSpaceDocument,
    "\n  fragment PostParts on Post {\n    id\n    version\n    author {\n      name\n      professional {\n        ...Person\n      }\n    }\n    body {\n      html\n      source\n      language\n    }\n    state\n    heldBecause\n    writtenAt\n    isOwn\n    viewerCanRevise\n    decision {\n      words\n      rule {\n        id\n        text {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": types.PostPartsFragmentDoc,
    "\n  mutation ReportPost($input: ReportInput!) {\n    report(input: $input) {\n      __typename\n      ... on Reported {\n        received\n      }\n      ...Refusal\n    }\n  }\n": types.ReportPostDocument,
    "\n  mutation ReturnWithPhrase($input: ReturnWithPhraseInput!) {\n    returnWithPhrase(input: $input) {\n      __typename\n      ... on YouthReturn {\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.ReturnWithPhraseDocument,
    "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n": types.RevisePostDocument,
    "\n  fragment SpaceParts on YouthSpace {\n    id\n    state\n    title {\n      ...LocalTextParts\n    }\n    topic {\n      ...LocalMarkdownParts\n    }\n    influences {\n      ...LocalMarkdownParts\n    }\n    organisation {\n      id\n      languages\n      name {\n        ...LocalTextParts\n      }\n    }\n    charter {\n      ...CharterRuleParts\n    }\n    ...StaffingParts\n    threads {\n      id\n      state\n      question {\n        ...LocalTextParts\n      }\n    }\n    viewerIsMember\n    viewerCanModerate\n  }\n": types.SpacePartsFragmentDoc,
    "\n  fragment StaffingParts on YouthSpace {\n    adults {\n      ...Person\n    }\n    onDutyNow {\n      ...Person\n    }\n    dutyHours {\n      id\n      startsAt\n      endsAt\n    }\n    outsideHours {\n      ...LocalMarkdownParts\n    }\n  }\n": types.StaffingPartsFragmentDoc,
    "\n  mutation StartDuty($input: StartDutyInput!) {\n    startDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.StartDutyDocument,
    "\n  mutation EndDuty($input: EndDutyInput!) {\n    endDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.EndDutyDocument,
    "\n  mutation CreateYouthCode($input: CreateYouthCodeInput!) {\n    createYouthCode(input: $input) {\n      __typename\n      ... on YouthCode {\n        joinCode: code\n        usesLeft\n      }\n      ...Refusal\n    }\n  }\n": types.CreateYouthCodeDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      __typename\n      ... on YouthThread {\n        id\n      }\n      ...Refusal\n    }\n  }\n": types.StartThreadDocument,
    "\n  mutation WritePost($input: WritePostInput!) {\n    writePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n": types.WritePostDocument,
    "\n  fragment Refusal on Problem {\n    refusal: code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n  }\n": types.RefusalFragmentDoc,
    "\n  query Answer($id: ID!) {\n    answerDue(id: $id) {\n      ...AnswerDueParts\n      organisation {\n        languages\n      }\n      viewerCanAnswer\n    }\n  }\n": types.AnswerDocument,
    "\n  query Answers($mine: Boolean!) {\n    answersDue(first: 50, owedToMe: $mine) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": types.AnswersDocument,
    "\n  query Consultation($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n      viewerCanPublishOutcome\n      round {\n        ...RoundParts\n      }\n    }\n  }\n": types.ConsultationDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n      viewerCanConsult\n      viewerCanRecord\n    }\n    consultations(first: 20, decisionId: $id) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n  }\n": types.DecisionDocument,
    "\n  query Decisions {\n    current: decisions(first: 50, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    finished: decisions(first: 50, states: [DECIDED, BEING_CARRIED_OUT, DONE, WITHDRAWN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Home {\n    place {\n      name {\n        text\n      }\n    }\n    consultations(first: 4, states: [OPEN]) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n    decisions(first: 4, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    ideas(first: 4) {\n      nodes {\n        ...IdeaCard\n      }\n    }\n    answersDue(first: 12) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query Idea($id: ID!) {\n    idea(id: $id) {\n      ...IdeaParts\n      answerDue {\n        ...AnswerDueParts\n        viewerCanAnswer\n      }\n    }\n  }\n": types.IdeaDocument,
    "\n  subscription IdeaLive($id: ID!) {\n    idea(id: $id) {\n      ...PublicIdea\n      answerDue {\n        ...AnswerDueParts\n      }\n    }\n  }\n": types.IdeaLiveDocument,
    "\n  query Ideas($sort: IdeaSort!, $after: String) {\n    ideas(first: 20, sort: $sort, after: $after) {\n      nodes {\n        ...IdeaCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IdeasDocument,
    "\n  query Moderation {\n    moderationQueue(first: 50) {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n": types.ModerationDocument,
    "\n  query DecisionToConsultOn($id: ID!) {\n    decision(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanConsult\n    }\n  }\n": types.DecisionToConsultOnDocument,
    "\n  query NewIdea {\n    place {\n      organisations {\n        ...IdeaPlace\n      }\n    }\n  }\n": types.NewIdeaDocument,
    "\n  query ConsultationForOutcome($id: ID!) {\n    consultation(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanPublishOutcome\n    }\n  }\n": types.ConsultationForOutcomeDocument,
    "\n  query DecisionForRecord($id: ID!) {\n    decision(id: $id) {\n      ...DecisionToRecord\n      viewerCanRecord\n    }\n  }\n": types.DecisionForRecordDocument,
    "\n  query SignUp {\n    place {\n      organisations {\n        id\n        kind\n        wards {\n          ...WardChoice\n        }\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  query YouthJoin($code: String!, $hasCode: Boolean!) {\n    youthCode(code: $code) @include(if: $hasCode) {\n      ...CodeOffer\n    }\n  }\n": types.YouthJoinDocument,
    "\n  query YouthSpace($id: ID!) {\n    youthSpace(id: $id) {\n      ...SpaceParts\n    }\n  }\n": types.YouthSpaceDocument,
    "\n  query YouthThread($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      version\n      state\n      question {\n        ...LocalTextParts\n      }\n      space {\n        id\n        state\n        title {\n          ...LocalTextParts\n        }\n        adults {\n          ...Person\n        }\n        onDutyNow {\n          ...Person\n        }\n        viewerCanModerate\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      round {\n        ...RoundParts\n      }\n      supervisorsReading {\n        ...Person\n      }\n      viewerCanPost\n    }\n  }\n": types.YouthThreadDocument,
    "\n  subscription ThreadLive($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      state\n      space {\n        state\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n      }\n    }\n  }\n": types.ThreadLiveDocument,
    "\n  query Youth($isSomebody: Boolean!) {\n    youthSpaces @include(if: $isSomebody) {\n      id\n      state\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n": types.YouthDocument,
    "\n  fragment CommitmentLine on Commitment {\n    id\n    what {\n      ...LocalTextParts\n    }\n    owner {\n      ...Person\n    }\n    dueOn\n    state\n  }\n": types.CommitmentLineFragmentDoc,
    "\n  fragment Person on Profile {\n    id\n    displayName\n    isProfessional\n    jobTitle {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n": types.PersonFragmentDoc,
    "\n  fragment LocalTextParts on LocalText {\n    text\n    language\n  }\n": types.LocalTextPartsFragmentDoc,
    "\n  fragment LocalMarkdownParts on LocalMarkdown {\n    html\n    language\n  }\n": types.LocalMarkdownPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    session {\n      ...SessionParts\n    }\n    place {\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n"): typeof import('./graphql').ShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerDueCard on AnswerDue {\n    id\n    state\n    subject {\n      kind\n      id\n      title\n      language\n      path\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    owedBy {\n      ...Person\n    }\n    owedByOffice\n    dueOn\n    workingDaysLeft\n  }\n"): typeof import('./graphql').AnswerDueCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerDueParts on AnswerDue {\n    ...AnswerDueCard\n    answers {\n      id\n      position\n      text {\n        ...LocalMarkdownParts\n      }\n      profile {\n        ...Person\n      }\n      office\n      answeredAt\n      commitments {\n        ...CommitmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerDuePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AnswersDueLive {\n    answersDue {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n"): typeof import('./graphql').AnswersDueLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      __typename\n      ... on AnswerDue {\n        ...AnswerDueParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').PublishAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsultationCard on Consultation {\n    id\n    version\n    state\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    level\n    closesAt\n  }\n"): typeof import('./graphql').ConsultationCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsultationParts on Consultation {\n    ...ConsultationCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    stillOpen {\n      ...LocalMarkdownParts\n    }\n    alreadyFixed {\n      ...LocalMarkdownParts\n    }\n    affects {\n      ...LocalTextParts\n    }\n    decisionId\n    openedBy {\n      ...Person\n    }\n    outcome {\n      weAsked {\n        ...LocalMarkdownParts\n      }\n      youSaid {\n        ...LocalMarkdownParts\n      }\n      weDid {\n        ...LocalMarkdownParts\n      }\n      levelKept\n      publishedAt\n    }\n  }\n"): typeof import('./graphql').ConsultationPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConsultationLive($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n    }\n  }\n"): typeof import('./graphql').ConsultationLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').OpenConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOutcome($input: PublishOutcomeInput!) {\n    publishOutcome(input: $input) {\n      __typename\n      ... on Consultation {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').PublishOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionCard on Decision {\n    id\n    version\n    state\n    isKey\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    councillor {\n      id\n      displayName\n    }\n    councillorOffice\n    decidesOn\n    decidedAt\n  }\n"): typeof import('./graphql').DecisionCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionParts on Decision {\n    ...DecisionCard\n    summary {\n      ...LocalMarkdownParts\n    }\n    toDecide {\n      ...LocalMarkdownParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    councillor {\n      ...Person\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    exception {\n      kind\n      reasons {\n        ...LocalTextParts\n      }\n      agreedBy\n    }\n    firstPublishedAt\n    daysInPublic\n    options {\n      ...OptionParts\n    }\n    outcome {\n      ...OutcomeParts\n    }\n    versions {\n      number\n      publishedAt\n      reason {\n        ...LocalTextParts\n      }\n      publishedBy {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DecisionLive($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n    }\n  }\n"): typeof import('./graphql').DecisionLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionParts on DecisionOption {\n    id\n    title {\n      ...LocalTextParts\n    }\n    effects {\n      ...LocalMarkdownParts\n    }\n    cost {\n      ...LocalTextParts\n    }\n    isPreferred\n  }\n"): typeof import('./graphql').OptionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeParts on DecisionOutcome {\n    option {\n      ...OptionParts\n    }\n    reasons {\n      ...LocalMarkdownParts\n    }\n    rejected {\n      ...LocalMarkdownParts\n    }\n    interests {\n      ...LocalTextParts\n    }\n    decidedOn\n    commitments {\n      ...CommitmentLine\n    }\n  }\n"): typeof import('./graphql').OutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenForViews($input: OpenForViewsInput!) {\n    openForViews(input: $input) {\n      __typename\n      ... on Decision {\n        ...DecisionParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').OpenForViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishDecision($input: PublishDecisionInput!) {\n    publishDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').PublishDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionToRecord on Decision {\n    id\n    version\n    title {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      languages\n    }\n    options {\n      id\n      title {\n        ...LocalTextParts\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionToRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').RecordDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArgumentParts on Argument {\n    id\n    text\n    language\n    author {\n      ...Person\n    }\n    writtenAt\n  }\n"): typeof import('./graphql').ArgumentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaCard on Idea {\n    id\n    version\n    state\n    title\n    language\n    supportCount\n    threshold\n    organisation {\n      id\n      accent\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').IdeaCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicIdea on Idea {\n    ...IdeaCard\n    body {\n      html\n      language\n    }\n    ward {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n    author {\n      ...Person\n    }\n    openedAt\n    closesAt\n    arguments {\n      for {\n        ...ArgumentParts\n      }\n      against {\n        ...ArgumentParts\n      }\n    }\n  }\n"): typeof import('./graphql').PublicIdeaFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaParts on Idea {\n    ...PublicIdea\n    ...OwnIdea\n  }\n"): typeof import('./graphql').IdeaPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnIdea on Idea {\n    viewerHasSupported\n    viewerCanSupport\n    viewerCanArgue\n  }\n"): typeof import('./graphql').OwnIdeaFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IdeasLive {\n    ideas {\n      nodes {\n        ...IdeaCard\n      }\n    }\n  }\n"): typeof import('./graphql').IdeasLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportIdea($input: SupportIdeaInput!) {\n    supportIdea(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').SupportIdeaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSupport($input: WithdrawSupportInput!) {\n    withdrawSupport(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').WithdrawSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Argue($input: ArgueInput!) {\n    argue(input: $input) {\n      __typename\n      ... on Idea {\n        ...IdeaParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ArgueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaPlace on Organisation {\n    id\n    kind\n    name {\n      ...LocalTextParts\n    }\n    wards {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n"): typeof import('./graphql').IdeaPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeIdea($input: ProposeIdeaInput!) {\n    proposeIdea(input: $input) {\n      __typename\n      ... on Idea {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ProposeIdeaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WardChoice on Ward {\n    id\n    name {\n      ...LocalTextParts\n    }\n  }\n"): typeof import('./graphql').WardChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCitizenProfile($input: CreateCitizenProfileInput!) {\n    createCitizenProfile(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').CreateCitizenProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActAs($input: ActAsInput!) {\n    actAs(input: $input) {\n      __typename\n      ... on Session {\n        profile {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ActAsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionParts on Session {\n    profile {\n      ...ActingProfile\n    }\n    profiles {\n      ...ActingProfile\n    }\n    isSignedIn\n  }\n"): typeof import('./graphql').SessionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActingProfile on Profile {\n    ...Person\n    kind\n    appointments {\n      id\n      role\n      endsAt\n      organisation {\n        id\n        languages\n        name {\n          ...LocalTextParts\n        }\n      }\n      ward {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ActingProfileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseParts on Case {\n    id\n    version\n    state\n    reason\n    subject {\n      kind\n      id\n      html\n      authorName\n      path\n      version\n      history\n      context\n    }\n    openedAt\n    waitingMinutes\n    claimedBy {\n      ...Person\n    }\n    rules {\n      id\n      text {\n        ...LocalTextParts\n      }\n    }\n    decision {\n      action\n      words\n    }\n    reports {\n      words\n      reportedAt\n    }\n    viewerCanClaim\n    viewerCanDecide\n  }\n"): typeof import('./graphql').CasePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueLive {\n    moderationQueue {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n"): typeof import('./graphql').QueueLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimCase($input: ClaimCaseInput!) {\n    claimCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ClaimCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      __typename\n      ... on Case {\n        ...CaseParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').DecideCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundParts on StatementRound {\n    ...PublicRound\n    viewerCanSuggest\n    viewerCanTakeStance\n    ...NextStatement\n    statements(first: 20) {\n      nodes {\n        id\n        viewerStance\n      }\n    }\n    withheld(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n    }\n  }\n"): typeof import('./graphql').RoundPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicRound on StatementRound {\n    id\n    version\n    isOpen\n    totals {\n      statements\n      participants\n      stances\n    }\n    statements(first: 20) {\n      nodes {\n        ...StatementParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PublicRoundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementParts on Statement {\n    id\n    text\n    language\n    state\n    counts {\n      agree\n      disagree\n      pass\n    }\n  }\n"): typeof import('./graphql').StatementPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextStatement on StatementRound {\n    nextForViewer {\n      id\n      text\n      language\n    }\n    viewerProgress {\n      answered\n      of\n    }\n  }\n"): typeof import('./graphql').NextStatementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoundLive($id: ID!) {\n    statementRound(id: $id) {\n      ...PublicRound\n    }\n  }\n"): typeof import('./graphql').RoundLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextStatement($id: ID!) {\n    statementRound(id: $id) {\n      ...NextStatement\n    }\n  }\n"): typeof import('./graphql').NextStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreStatements($id: ID!, $after: String!) {\n    statementRound(id: $id) {\n      statements(first: 50, after: $after) {\n        nodes {\n          ...StatementParts\n          viewerStance\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoreStatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').TakeStanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackStance($input: TakeBackStanceInput!) {\n    takeBackStance(input: $input) {\n      __typename\n      ... on Statement {\n        ...StatementParts\n        viewerStance\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').TakeBackStanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuggestStatement($input: SuggestStatementInput!) {\n    suggestStatement(input: $input) {\n      __typename\n      ... on Statement {\n        id\n        state\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').SuggestStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CharterRuleParts on CharterRule {\n    id\n    number\n    text {\n      ...LocalTextParts\n    }\n  }\n"): typeof import('./graphql').CharterRulePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CodeOffer on YouthCodeOffer {\n    pseudonyms\n    space {\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n      adults {\n        ...Person\n      }\n      notice {\n        ...LocalMarkdownParts\n      }\n      charter {\n        ...CharterRuleParts\n      }\n    }\n  }\n"): typeof import('./graphql').CodeOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinYouthSpace($input: JoinYouthSpaceInput!) {\n    joinYouthSpace(input: $input) {\n      __typename\n      ... on YouthJoin {\n        recoveryPhrase\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').JoinYouthSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveYouthSpace($input: LeaveYouthSpaceInput!) {\n    leaveYouthSpace(input: $input) {\n      __typename\n      ... on YouthSpaceLeft {\n        __typename\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').LeaveYouthSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostParts on Post {\n    id\n    version\n    author {\n      name\n      professional {\n        ...Person\n      }\n    }\n    body {\n      html\n      source\n      language\n    }\n    state\n    heldBecause\n    writtenAt\n    isOwn\n    viewerCanRevise\n    decision {\n      words\n      rule {\n        id\n        text {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PostPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportPost($input: ReportInput!) {\n    report(input: $input) {\n      __typename\n      ... on Reported {\n        received\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ReportPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnWithPhrase($input: ReturnWithPhraseInput!) {\n    returnWithPhrase(input: $input) {\n      __typename\n      ... on YouthReturn {\n        space {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').ReturnWithPhraseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').RevisePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceParts on YouthSpace {\n    id\n    state\n    title {\n      ...LocalTextParts\n    }\n    topic {\n      ...LocalMarkdownParts\n    }\n    influences {\n      ...LocalMarkdownParts\n    }\n    organisation {\n      id\n      languages\n      name {\n        ...LocalTextParts\n      }\n    }\n    charter {\n      ...CharterRuleParts\n    }\n    ...StaffingParts\n    threads {\n      id\n      state\n      question {\n        ...LocalTextParts\n      }\n    }\n    viewerIsMember\n    viewerCanModerate\n  }\n"): typeof import('./graphql').SpacePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffingParts on YouthSpace {\n    adults {\n      ...Person\n    }\n    onDutyNow {\n      ...Person\n    }\n    dutyHours {\n      id\n      startsAt\n      endsAt\n    }\n    outsideHours {\n      ...LocalMarkdownParts\n    }\n  }\n"): typeof import('./graphql').StaffingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartDuty($input: StartDutyInput!) {\n    startDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').StartDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDuty($input: EndDutyInput!) {\n    endDuty(input: $input) {\n      __typename\n      ... on YouthSpace {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').EndDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateYouthCode($input: CreateYouthCodeInput!) {\n    createYouthCode(input: $input) {\n      __typename\n      ... on YouthCode {\n        joinCode: code\n        usesLeft\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').CreateYouthCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      __typename\n      ... on YouthThread {\n        id\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').StartThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WritePost($input: WritePostInput!) {\n    writePost(input: $input) {\n      __typename\n      ... on Post {\n        ...PostParts\n      }\n      ...Refusal\n    }\n  }\n"): typeof import('./graphql').WritePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refusal on Problem {\n    refusal: code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RefusalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Answer($id: ID!) {\n    answerDue(id: $id) {\n      ...AnswerDueParts\n      organisation {\n        languages\n      }\n      viewerCanAnswer\n    }\n  }\n"): typeof import('./graphql').AnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Answers($mine: Boolean!) {\n    answersDue(first: 50, owedToMe: $mine) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n"): typeof import('./graphql').AnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consultation($id: ID!) {\n    consultation(id: $id) {\n      ...ConsultationParts\n      viewerCanPublishOutcome\n      round {\n        ...RoundParts\n      }\n    }\n  }\n"): typeof import('./graphql').ConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionParts\n      viewerCanConsult\n      viewerCanRecord\n    }\n    consultations(first: 20, decisionId: $id) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions {\n    current: decisions(first: 50, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    finished: decisions(first: 50, states: [DECIDED, BEING_CARRIED_OUT, DONE, WITHDRAWN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    place {\n      name {\n        text\n      }\n    }\n    consultations(first: 4, states: [OPEN]) {\n      nodes {\n        ...ConsultationCard\n      }\n    }\n    decisions(first: 4, states: [NOTICE, OPEN]) {\n      nodes {\n        ...DecisionCard\n      }\n    }\n    ideas(first: 4) {\n      nodes {\n        ...IdeaCard\n      }\n    }\n    answersDue(first: 12) {\n      nodes {\n        ...AnswerDueCard\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Idea($id: ID!) {\n    idea(id: $id) {\n      ...IdeaParts\n      answerDue {\n        ...AnswerDueParts\n        viewerCanAnswer\n      }\n    }\n  }\n"): typeof import('./graphql').IdeaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IdeaLive($id: ID!) {\n    idea(id: $id) {\n      ...PublicIdea\n      answerDue {\n        ...AnswerDueParts\n      }\n    }\n  }\n"): typeof import('./graphql').IdeaLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ideas($sort: IdeaSort!, $after: String) {\n    ideas(first: 20, sort: $sort, after: $after) {\n      nodes {\n        ...IdeaCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').IdeasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Moderation {\n    moderationQueue(first: 50) {\n      nodes {\n        ...CaseParts\n      }\n    }\n  }\n"): typeof import('./graphql').ModerationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionToConsultOn($id: ID!) {\n    decision(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanConsult\n    }\n  }\n"): typeof import('./graphql').DecisionToConsultOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewIdea {\n    place {\n      organisations {\n        ...IdeaPlace\n      }\n    }\n  }\n"): typeof import('./graphql').NewIdeaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsultationForOutcome($id: ID!) {\n    consultation(id: $id) {\n      id\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        languages\n      }\n      viewerCanPublishOutcome\n    }\n  }\n"): typeof import('./graphql').ConsultationForOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionForRecord($id: ID!) {\n    decision(id: $id) {\n      ...DecisionToRecord\n      viewerCanRecord\n    }\n  }\n"): typeof import('./graphql').DecisionForRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUp {\n    place {\n      organisations {\n        id\n        kind\n        wards {\n          ...WardChoice\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YouthJoin($code: String!, $hasCode: Boolean!) {\n    youthCode(code: $code) @include(if: $hasCode) {\n      ...CodeOffer\n    }\n  }\n"): typeof import('./graphql').YouthJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YouthSpace($id: ID!) {\n    youthSpace(id: $id) {\n      ...SpaceParts\n    }\n  }\n"): typeof import('./graphql').YouthSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YouthThread($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      version\n      state\n      question {\n        ...LocalTextParts\n      }\n      space {\n        id\n        state\n        title {\n          ...LocalTextParts\n        }\n        adults {\n          ...Person\n        }\n        onDutyNow {\n          ...Person\n        }\n        viewerCanModerate\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      round {\n        ...RoundParts\n      }\n      supervisorsReading {\n        ...Person\n      }\n      viewerCanPost\n    }\n  }\n"): typeof import('./graphql').YouthThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ThreadLive($id: ID!, $first: Int!, $after: String) {\n    youthThread(id: $id) {\n      id\n      state\n      space {\n        state\n      }\n      posts(first: $first, after: $after) {\n        nodes {\n          ...PostParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ThreadLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Youth($isSomebody: Boolean!) {\n    youthSpaces @include(if: $isSomebody) {\n      id\n      state\n      title {\n        ...LocalTextParts\n      }\n      organisation {\n        id\n        name {\n          ...LocalTextParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').YouthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentLine on Commitment {\n    id\n    what {\n      ...LocalTextParts\n    }\n    owner {\n      ...Person\n    }\n    dueOn\n    state\n  }\n"): typeof import('./graphql').CommitmentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Person on Profile {\n    id\n    displayName\n    isProfessional\n    jobTitle {\n      ...LocalTextParts\n    }\n    organisation {\n      id\n      name {\n        ...LocalTextParts\n      }\n    }\n  }\n"): typeof import('./graphql').PersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LocalTextParts on LocalText {\n    text\n    language\n  }\n"): typeof import('./graphql').LocalTextPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LocalMarkdownParts on LocalMarkdown {\n    html\n    language\n  }\n"): typeof import('./graphql').LocalMarkdownPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
