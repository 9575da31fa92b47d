import { inWords, problem, type Day, type ProblemText } from '../../platform/index.js';

export const YourOwnAppointment = problem('YourOwnAppointment', 'Somebody changes their own appointment, checks or verification.', {
  en: 'This is about yourself. Somebody else has to do it: another clerk of your organisation, or the administrator of this site.',
  cy: 'Mae hyn amdanoch chi eich hun. Rhaid i rywun arall ei wneud: clerc arall o’ch sefydliad, neu weinyddwr y wefan hon.',
});

export const DayOutOfBounds = problem(
  'DayOutOfBounds',
  'A day lies in the past, or further ahead than it may.',
  ({ from, until }: { from: Day; until: Day }): ProblemText => ({
    en: `Choose a day from ${inWords(from, 'en')} to ${inWords(until, 'en')}.`,
    cy: `Dewiswch ddiwrnod o ${inWords(from, 'cy')} hyd ${inWords(until, 'cy')}.`,
  }),
);

export const AppointmentOver = problem('AppointmentOver', 'The appointment has ended.', {
  en: 'This appointment has ended. Whoever comes back is invited anew.',
  cy: 'Mae’r penodiad hwn wedi dod i ben. Gwahoddir o’r newydd unrhyw un sy’n dychwelyd.',
});
