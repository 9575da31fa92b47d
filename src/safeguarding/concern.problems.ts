import { problem } from '../platform/index.js';

export const NoticeNotRead = problem('NoticeNotRead', 'Who will read it is told before anything is written (E5), and that has changed.', {
  en: 'Who will read this has changed. Look at it again, then send it: what you wrote is still here.',
  cy: 'Mae’r rhai a fydd yn darllen hwn wedi newid. Edrychwch eto, yna anfonwch ef: mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NobodyToRead = problem('NobodyToRead', 'There is no safeguarding lead or deputy who could read it.', (emergency: string) => ({
  en: `Nobody here can read this at present. If somebody is in danger, call ${emergency}. Otherwise tell your council’s children’s or adults’ services by telephone.`,
  cy: `Ni all neb yma ddarllen hwn ar hyn o bryd. Os oes rhywun mewn perygl, ffoniwch ${emergency}. Fel arall, ffoniwch wasanaethau plant neu oedolion eich cyngor.`,
}));

export const TooManyConcerns = problem('TooManyConcerns', 'Far more are sent from one place than people can read.', (emergency: string) => ({
  en: `Very many of these have come from where you are. If somebody is in danger, call ${emergency}. You can send this again in ten minutes: it is still here.`,
  cy: `Mae llawer iawn o’r rhain wedi dod o’r lle rydych chi. Os oes rhywun mewn perygl, ffoniwch ${emergency}. Gallwch anfon hwn eto ymhen deng munud: mae yma o hyd.`,
}));

export const ConcernClosed = problem('ConcernClosed', 'The file is closed.', {
  en: 'This file is closed. Raise a new concern if there is something new.',
  cy: 'Mae’r ffeil hon ar gau. Codwch bryder newydd os oes rhywbeth newydd.',
});

export const NotAcknowledged = problem('NotAcknowledged', 'Somebody says first that they have it (E2).', {
  en: 'Say first that you have this, so that everybody who may read it knows. What you wrote is still here.',
  cy: 'Dywedwch yn gyntaf fod hwn gennych, fel bod pawb a gaiff ei ddarllen yn gwybod. Mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NothingDecided = problem('NothingDecided', 'A file isn’t closed before something was decided or referred.', {
  en: 'Before you close this, write down what was decided, or whom it was referred to.',
  cy: 'Cyn i chi gau hwn, ysgrifennwch beth a benderfynwyd, neu at bwy y cafodd ei gyfeirio.',
});

export const ReferredToWhom = problem('ReferredToWhom', 'A referral names the body that it went to.', {
  en: 'Say which body this was referred to. What you wrote is still here.',
  cy: 'Dywedwch at ba gorff y cyfeiriwyd hwn. Mae’r hyn a ysgrifennoch yma o hyd.',
});
