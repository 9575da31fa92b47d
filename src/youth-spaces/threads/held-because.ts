import type { ProblemText, Texts } from '../../platform/index.js';
import type { HeldBecause } from './post.rules.js';

const reasons: Readonly<Record<HeldBecause, ProblemText>> = {
  email: { en: 'It looks as if there is an e-mail address in it.', cy: 'Mae’n ymddangos bod cyfeiriad e-bost ynddi.' },
  phone: { en: 'It looks as if there is a phone number in it.', cy: 'Mae’n ymddangos bod rhif ffôn ynddi.' },
  handle: { en: 'It looks as if it says where to find somebody on another app.', cy: 'Mae’n ymddangos ei bod yn dweud ble i ddod o hyd i rywun ar ap arall.' },
  link: { en: 'There is a link in it.', cy: 'Mae dolen ynddi.' },
  school: { en: 'It looks as if it names a school.', cy: 'Mae’n ymddangos ei bod yn enwi ysgol.' },
  whereabouts: { en: 'It looks as if it says exactly where somebody is or lives.', cy: 'Mae’n ymddangos ei bod yn dweud yn union ble mae rhywun neu ble mae’n byw.' },
  'outside-hours': { en: 'No youth worker is here right now. One reads it when they are back.', cy: 'Does dim gweithiwr ieuenctid yma ar hyn o bryd. Bydd un yn ei darllen pan fydd yn ôl.' },
  'first-post': { en: 'It is your first post here. A youth worker reads it before others see it.', cy: 'Eich neges gyntaf chi yma yw hi. Mae gweithiwr ieuenctid yn ei darllen cyn i eraill ei gweld.' },
  'listed-words': { en: 'There is a word in it that youth workers here look at first.', cy: 'Mae gair ynddi y mae gweithwyr ieuenctid yma yn edrych arno gyntaf.' },
  'every-post-waits': { en: 'A youth worker reads every post before others see it.', cy: 'Mae gweithiwr ieuenctid yn darllen pob neges cyn i eraill ei gweld.' },
};

/** Told to the author of a post and to the workers. */
export function explain(held: readonly HeldBecause[]): Texts {
  return { en: held.map((reason) => reasons[reason].en).join(' '), cy: held.map((reason) => reasons[reason].cy).join(' ') };
}

/** What stands where somebody's words were who left and took them along. */
export const GAP: ProblemText = {
  en: 'Somebody who has left took their words along.',
  cy: 'Aeth rhywun sydd wedi gadael â’i eiriau gydag ef.',
};

export const FORMER_PARTICIPANT: ProblemText = { en: 'Former participant', cy: 'Cyn-gyfranogwr' };
