/** The requests of the main job, as a client would send them. Each answers with `__typename`, and a refusal with its code. */

const refusals = '... on Problem { code message } ... on InvalidInput { fields { path message } }';

export const PUBLISH_DECISION = `mutation ($input: PublishDecisionInput!) { publishDecision(input: $input) {
  __typename ... on Decision { id version state councillor { displayName } councillorOffice options { id } } ${refusals} } }`;

export const OPEN_CONSULTATION = `mutation ($input: OpenConsultationInput!) { openConsultation(input: $input) {
  __typename ... on Consultation { id state round { id } } ${refusals} } }`;

export const TAKE_STANCE = `mutation ($statementId: ID!, $stance: StanceValue!) { takeStance(input: { statementId: $statementId, stance: $stance }) {
  __typename ... on Statement { id viewerStance counts { agree disagree pass } } ${refusals} } }`;

export const SUGGEST_STATEMENT = `mutation ($roundId: ID!, $text: String!) { suggestStatement(input: { roundId: $roundId, text: $text, language: EN }) {
  __typename ... on Statement { id state } ${refusals} } }`;

export const PROPOSE_IDEA = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) {
  __typename ... on Idea { id state supportCount threshold } ${refusals} } }`;

export const SUPPORT_IDEA = `mutation ($ideaId: ID!) { supportIdea(input: { ideaId: $ideaId }) {
  __typename ... on Idea { id state supportCount viewerHasSupported } ${refusals} } }`;

export const ARGUE = `mutation ($input: ArgueInput!) { argue(input: $input) { __typename ${refusals} } }`;

export const PUBLISH_ANSWER = `mutation ($input: PublishAnswerInput!) { publishAnswer(input: $input) {
  __typename ... on AnswerDue { id state answers { office text { html } commitments { dueOn state } } } ${refusals} } }`;

export const PREPARE_SPACE = `mutation ($input: PrepareYouthSpaceInput!) { prepareYouthSpace(input: $input) {
  __typename ... on YouthSpace { id state } ${refusals} } }`;

export const OPEN_SPACE = `mutation ($spaceId: ID!) { openYouthSpace(input: { spaceId: $spaceId }) {
  __typename ... on YouthSpace { id state } ${refusals} } }`;

export const START_DUTY = `mutation ($spaceId: ID!, $endsAt: DateTime!) { startDuty(input: { spaceId: $spaceId, endsAt: $endsAt }) {
  __typename ... on YouthSpace { onDutyNow { displayName } } ${refusals} } }`;

export const START_THREAD = `mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on YouthThread { id state } ${refusals} } }`;

export const CREATE_CODE = `mutation ($input: CreateYouthCodeInput!) { createYouthCode(input: $input) { __typename ... on YouthCode { code usesLeft } ${refusals} } }`;

export const LOOK_AT_CODE = `query ($code: String!) { youthCode(code: $code) {
  pseudonyms space { title { text } notice { html } charter { text { text } } adults { displayName jobTitle { text } } } } }`;

export const JOIN = `mutation ($input: JoinYouthSpaceInput!) { joinYouthSpace(input: $input) {
  __typename ... on YouthJoin { recoveryPhrase session { profile { id kind displayName } } space { id } } ${refusals} } }`;

export const WRITE_POST = `mutation ($threadId: ID!, $body: String!) { writePost(input: { threadId: $threadId, body: $body, language: EN }) {
  __typename ... on Post { id state heldBecause } ${refusals} } }`;

export const QUEUE = `{ moderationQueue { nodes { id version state reason subject { excerpt authorName } rules { id } } } }`;

export const CLAIM_CASE = `mutation ($caseId: ID!) { claimCase(input: { caseId: $caseId }) { __typename ... on Case { id version state } ${refusals} } }`;

export const DECIDE_CASE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename ... on Case { id state } ${refusals} } }`;
