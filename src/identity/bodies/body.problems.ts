import { problem } from '../../platform/index.js';

export const NotACouncillor = problem('NotACouncillor', 'Somebody named is not a councillor of this council.', {
  en: 'Only councillors of this council can sit on its bodies. One of those named is not in office here now.',
  cy: 'Dim ond cynghorwyr y cyngor hwn all eistedd ar ei gyrff. Nid yw un o’r rhai a enwyd yn y swydd yma ar hyn o bryd.',
});

export const MembershipMuddled = problem('MembershipMuddled', 'Somebody joins who is a member already, leaves who isn’t one, or leaves before joining.', {
  en: 'Check the days: somebody here joins twice, leaves without being a member, or leaves before joining.',
  cy: 'Gwiriwch y dyddiau: mae rhywun yma yn ymuno ddwywaith, yn gadael heb fod yn aelod, neu’n gadael cyn ymuno.',
});
