import { problem } from '../../platform/index.js';

export const InvitationOver = problem('InvitationOver', 'The invitation was answered, or its time is over.', {
  en: 'This invitation has been used, or its two weeks are over. Ask for a new one.',
  cy: 'Mae’r gwahoddiad hwn wedi’i ddefnyddio, neu mae ei bythefnos ar ben. Gofynnwch am un newydd.',
});

export const EnoughProposers = problem('EnoughProposers', 'As many propose it as may, or are invited to.', {
  en: 'As many people propose this idea together as can, or as many are invited. Others can support it.',
  cy: 'Mae cynifer o bobl ag y gellir yn cynnig y syniad hwn gyda’i gilydd, neu wedi’u gwahodd. Gall eraill ei gefnogi.',
});
