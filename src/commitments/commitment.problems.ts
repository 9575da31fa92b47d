import { problem } from '../platform/index.js';

export const CommitmentSettled = problem('CommitmentSettled', 'The commitment was already delivered or dropped.', {
  en: 'This commitment has already been delivered or dropped. Promise something new instead of changing the old promise.',
  cy: 'Mae’r ymrwymiad hwn eisoes wedi’i gyflawni neu ei ollwng. Gwnewch addewid newydd yn hytrach na newid yr hen un.',
});

export const LaterDayMissing = problem('LaterDayMissing', 'A delay names no day, or none that is later (D7).', {
  en: 'Say by which later day it will be done. The earlier day stays visible.',
  cy: 'Dywedwch erbyn pa ddiwrnod diweddarach y caiff ei wneud. Bydd y diwrnod cynharach yn aros yn weladwy.',
});

export const ReasonMissing = problem('ReasonMissing', 'A delayed or dropped commitment lacks its public reason (D7).', {
  en: 'Say publicly why: people were promised this.',
  cy: 'Dywedwch yn gyhoeddus pam: addawyd hyn i bobl.',
});

export const DayDoesNotMove = problem('DayDoesNotMove', 'A day was given although it isn’t delayed.', {
  en: 'The day changes only when something is delayed. Mark it as delayed, with the reason, or leave the day out.',
  cy: 'Dim ond pan fydd rhywbeth wedi’i ohirio y mae’r diwrnod yn newid. Nodwch ei fod wedi’i ohirio, gyda’r rheswm, neu gadewch y diwrnod allan.',
});

export const WasBegun = problem('WasBegun', 'It was begun or delayed already, so it is no longer only promised.', {
  en: 'This was begun already. Say how it stands now.',
  cy: 'Mae hwn eisoes wedi’i ddechrau. Dywedwch sut mae pethau nawr.',
});

export const CannotOwnCommitment = problem('CannotOwnCommitment', 'Whoever is named is no councillor or officer of this council now.', {
  en: 'Only a councillor or an officer of this council can see to a commitment. Whoever you named is neither at the moment.',
  cy: 'Dim ond cynghorydd neu swyddog y cyngor hwn all ofalu am ymrwymiad. Nid yw’r person a enwyd gennych yr un o’r ddau ar hyn o bryd.',
});
