import { problem } from '../../platform/index.js';

export const VisitNotPossible = problem('VisitNotPossible', 'The time of an invitation doesn’t fit: too soon, too long, or too far off.', {
  en: 'Choose a time that begins in an hour or later, so that the young people see it beforehand, and that lasts two weeks at most.',
  cy: 'Dewiswch amser sy’n dechrau ymhen awr neu’n hwyrach, fel bod y bobl ifanc yn ei weld ymlaen llaw, ac sy’n para pythefnos ar y mwyaf.',
});

export const NoCouncillorInOffice = problem('NoCouncillorInOffice', 'Only a councillor in office is invited.', {
  en: 'Only a councillor who is in office now can be invited.',
  cy: 'Dim ond cynghorydd sydd mewn swydd nawr y gellir ei wahodd.',
});

export const InvitedAlready = problem('InvitedAlready', 'The councillor is invited to this thread already.', {
  en: 'This councillor is invited here already. End that invitation first to change its time.',
  cy: 'Mae’r cynghorydd hwn wedi’i wahodd yma eisoes. Dewch â’r gwahoddiad hwnnw i ben yn gyntaf i newid ei amser.',
});
