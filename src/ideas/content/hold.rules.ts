import { contactDetails, InvalidInput, type ContactDetail, type Language, type Problem, type ProblemText } from '../../platform/index.js';

/** What in a public text of a citizen leads to a person. Schools and sources may be named: ideas are about them. */
export type HeldBecause = Exclude<ContactDetail, 'school' | 'link'> | 'personal-page' | 'listed-words';

const PERSONAL_PAGE =
  /\b(?:facebook|fb|instagram|tiktok|snapchat|linkedin|twitter|x|threads|youtube|discord|telegram|whatsapp)\.(?:com|gg|me|net)\/\S|\b(?:t\.me|wa\.me|youtu\.be|discord\.gg|linktr\.ee|m\.me|fb\.me)\/\S/i;

/** Why a text waits for a clerk, none twice; a public text holds nobody's contact details, its author's own included. */
export function reasonsToHold(text: string): HeldBecause[] {
  const found: HeldBecause[] = contactDetails(text).filter((detail) => detail !== 'school' && detail !== 'link');
  return PERSONAL_PAGE.test(text) ? [...found, 'personal-page'] : found;
}

const reasons: Readonly<Record<HeldBecause, ProblemText>> = {
  email: { en: 'It looks as if there is an e-mail address in it.', cy: 'Mae’n ymddangos bod cyfeiriad e-bost ynddo.' },
  phone: { en: 'It looks as if there is a phone number in it.', cy: 'Mae’n ymddangos bod rhif ffôn ynddo.' },
  handle: { en: 'It looks as if it says where to find somebody on another app.', cy: 'Mae’n ymddangos ei fod yn dweud ble i ddod o hyd i rywun ar ap arall.' },
  'listed-words': { en: 'There is a word in it that the council’s clerks look at first.', cy: 'Mae gair ynddo y mae clercod y cyngor yn edrych arno gyntaf.' },
  'personal-page': { en: 'There is a link to somebody’s page in it.', cy: 'Mae dolen i dudalen rhywun ynddo.' },
};

/** Told to the author and to the clerks. */
export function explain(held: readonly HeldBecause[]): ProblemText {
  return { en: held.map((reason) => reasons[reason].en).join(' '), cy: held.map((reason) => reasons[reason].cy).join(' ') };
}

/** A public or passed-on reason that no clerk reads first can't wait: it is refused until what leads to a person is out of it. */
export function refusalOfContact(path: string, text: string, language: Language): Problem | null {
  const held = reasonsToHold(text);
  return held.length > 0 ? new InvalidInput([{ path, message: explain(held)[language] }]) : null;
}
