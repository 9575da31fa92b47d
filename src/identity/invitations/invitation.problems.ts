import { problem } from '../../platform/index.js';

export const NotAnOfficeHere = problem('NotAnOfficeHere', 'That office doesn’t exist in this organisation, or its ward isn’t one of its own.', {
  en: 'Only a council has councillors, and each of them stands for one of its wards or for the whole of it. Check the role and the ward.',
  cy: 'Dim ond cyngor sydd â chynghorwyr, a phob un yn cynrychioli un o’i wardiau neu’r cyfan ohono. Gwiriwch y rôl a’r ward.',
});

export const ChecksMissing = problem('ChecksMissing', 'Somebody who works with young people needs checks with a day until which they hold (W5).', {
  en: 'Whoever works with young people needs checks. Say until when they hold.',
  cy: 'Mae angen gwiriadau ar unrhyw un sy’n gweithio gyda phobl ifanc. Dywedwch hyd pryd y maent yn ddilys.',
});

export const WorkInvitationOpen = problem('WorkInvitationOpen', 'An open invitation for the same office has gone to this address.', {
  en: 'An invitation to this role has gone to this address already. Send it again, or withdraw it first.',
  cy: 'Mae gwahoddiad i’r rôl hon eisoes wedi mynd i’r cyfeiriad hwn. Anfonwch ef eto, neu tynnwch ef yn ôl yn gyntaf.',
});

export const WorkInvitationOver = problem('WorkInvitationOver', 'The invitation was used, withdrawn, or has expired.', {
  en: 'This invitation can’t be used any more: it holds for a week, and once. Ask whoever invited you to send it again.',
  cy: 'Ni ellir defnyddio’r gwahoddiad hwn mwyach: mae’n ddilys am wythnos, ac unwaith. Gofynnwch i’r sawl a’ch gwahoddodd ei anfon eto.',
});

export const WorkInvitationForAnother = problem('WorkInvitationForAnother', 'The invitation went to an address that isn’t the signed-in account’s.', {
  en: 'This invitation went to another address than that of the account you are signed in with. Sign out, then sign in with the address that the letter came to.',
  cy: 'Aeth y gwahoddiad hwn i gyfeiriad gwahanol i gyfeiriad y cyfrif rydych wedi mewngofnodi ag ef. Allgofnodwch, yna mewngofnodwch â’r cyfeiriad y daeth y llythyr iddo.',
});
