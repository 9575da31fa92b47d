import { namesASchool } from './school-names.js';
import { holdsPhoneNumber } from './phone-numbers.js';
import { plain } from './plain-text.js';

/** What in a text could lead somebody to its author or another person (Y7). */
export type ContactDetail = 'email' | 'phone' | 'handle' | 'link' | 'school';

const PROVIDERS = '(?:g-?mail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|proton(?:mail)?|aol|btinternet|hwb)';
const APPS =
  '(?:snap ?chat|snap|insta(?:gram)?|ig|tik ?tok|nhik ?tok|dik ?tok|discord|nisgord|whats ?app|telegram|twitter|facebook|fb|messenger|kik|signal|roblox|fortnite|xbox|gamertag|psn|steam|be ?real|twitch|youtube|wattpad|pinterest|reddit|yubo|sc)';
const DOT = String.raw`\s*(?:\.|[([{]?\s*\b(?:dot|d0t|dotio|smotyn)\b\s*[)\]}]?)\s*`;
const AT = String.raw`\s*(?:@|[([{]\s*(?:at|a)\s*[)\]}]|\b(?:at|malwoden)\b)\s*`;
/** Endings that a sentence without a space after its full stop doesn't make by chance. */
const ENDING = '(?:com|co ?\\.? ?uk|org|net|uk|wales|cymru|gg|tv|io|edu|biz|info|online|xyz)';
/** Short endings that are also words: only with what follows them in an address, or spelled out. */
const WORDLIKE_ENDING = '(?:me|be|ly|to|app|gl|it|us|fm|so|ai)';

/** Public bodies' own pages lead to nobody. */
const PUBLIC_PAGE = /(?:https?:\/\/)?(?:[\w-]+\.)*(?:gov\.uk|gov\.wales|llyw\.cymru|nhs\.uk|nhs\.wales|police\.uk|senedd\.wales|senedd\.cymru|bbc\.co\.uk|bbc\.com)(?:\/[^\s@]*)?(?![\w@])/g;

const EMAIL = [
  new RegExp(String.raw`[\w.+-]+${AT}[\w-]+${DOT}${ENDING}\b`),
  new RegExp(String.raw`\b[\w.+-]*[\w]${AT}${PROVIDERS}\b`),
  new RegExp(String.raw`\b(?:my|me on|on|fy|ar fy|is) (?:e-?mail|e-?bost|${PROVIDERS})\b(?: address)?\s*(?::|=|is\b|-|yw\b|ydy\b)?\s*[\w.+-]*[\d_.+-][\w]`),
  new RegExp(String.raw`\b${PROVIDERS} (?:is|yw|ydy|ydi) [\w+-]*[\d_.][\w.+-]*\w`),
  new RegExp(String.raw`\b${PROVIDERS}(?: com\b|\s*[:=]\s*\w)`),
  /[\w.+-]+@[\w-]+/,
];

const LINK = [
  /\bhttps?\b|\bw ?w ?w ?\./,
  /\w ?[.,] ?com\b|\w\.\w+\.co\b/,
  new RegExp(String.raw`\b[a-z0-9-]{2,}\.${ENDING}\b`),
  new RegExp(String.raw`\b[a-z0-9-]{2,}\.${WORDLIKE_ENDING}/\S`),
  new RegExp(String.raw`\b[a-z0-9-]{2,}\s*[([{]?\s*\b(?:dot|d0t|smotyn)\b\s*[)\]}]?\s*(?:${ENDING}|${WORDLIKE_ENDING})\b`),
  /\bt ?\. ?me ?\/|\b(?:discord\.gg|youtu\.be|bit\.ly|linktr\.ee|tinyurl)\b/,
];

/** Written with @ where no name is meant. */
const NO_NAME = '(?:the|my|our|school|home|work|college|lunch|break|night|all|least|once|first|last)';
const FIND_ME = '(?:add|dm|message|msg|follow|find|text|snap|hit|ychwanega|dilyna|negesa|cysyllta â|ffeindia)';
/** A name of somebody's own choice, not one of the words that speak of an app at large. */
const OWN_NAME = String.raw`@?(?!(?:a|an|the|well|if|it|much|part|soon|many|you|we|they|i|is|and|or|to|all|out|usual)\b)[\w.]{2,}`;
const HANDLE = [
  new RegExp(String.raw`(?<![\w@])@(?!${NO_NAME}\b)[a-z_][\w.]{2,}`),
  new RegExp(String.raw`\b(?:my|fy|me on|mine on) (?:@|${APPS}\b)\s*(?:name|tag|user(?:name)?|handle|id|account|cyfrif)?\s*(?::|=|-|is\b|'s\b|yw\b|ydy\b|ydi\b)`),
  new RegExp(String.raw`\bmy ${APPS} ${OWN_NAME}\s*(?:$|[.,!?])`),
  new RegExp(String.raw`\b${APPS}\s*(?:name|tag|user(?:name)?|handle|id|account)?\s*[:=]\s*@?\s?[a-z_][\w.]+`),
  // Nothing but where, and who.
  new RegExp(String.raw`^${APPS} @?[\w.]{3,}$`),
  new RegExp(String.raw`\b${APPS}\b[^!?]{0,15}(?<![\w.])@?(?=[\w.]*[a-z])(?=[\w.]*[\d_])[a-z][\w.]{3,}`),
  new RegExp(String.raw`\b(?:${APPS} (?:handle|user ?name|gamertag)|(?:psn|xbox|steam|roblox) (?:id|tag|name))\b`),
  new RegExp(String.raw`\b(?:add|follow|find|message|msg|dm|look) (?:me up )?(?:${OWN_NAME} )?on ${APPS}\b`),
  new RegExp(String.raw`\b${APPS} (?:me\b|fi\b|(?:as|i'm|im|i am) ${OWN_NAME})`),
  new RegExp(String.raw`\b${FIND_ME} (?:(?:me|fi|us|ni) (?:up )?(?:on|in|at|ar|@) (?:my |the )?|my |fy )${APPS}\b`),
  new RegExp(String.raw`\b(?:hmu|(?:add|dm|message|msg|follow|find|ychwanega|dilyna) (?:me|fi)) (?:on |ar )?${APPS}\b`),
  new RegExp(String.raw`\b(?:i am|i'm|im|i go by|dw i|rydw i|my (?:user(?:name)?|tag|handle|name) is) @?[\w.]+ on ${APPS}\b`),
  new RegExp(String.raw`\b(?:ur|your|yr|dy|eich) (?:phone |mobile )?(?:${APPS}|number(?! one| 1)|num|digits|e-?mail)\s*\?`),
  new RegExp(String.raw`\b(?:what'?s|wat'?s|wots|beth yw|beth ydi|drop|gimme|give me|send|share|swap) (?:me )?(?:ur|your|yr|dy|eich) (?:${APPS}|number(?! one| 1)|num|digits|e-?mail)\b`),
  /\bdms? (?:is |are |r )?open\b/,
  /\b[a-z][\w.]{1,31}#\d{4}\b/,
];

/** The kinds of contact details in a text, none twice. It errs towards holding: a worker reads what is held. */
export function contactDetails(text: string): ContactDetail[] {
  const { letters, cased } = plain(text);
  const found: ContactDetail[] = [];
  const rest = appsInLetters(letters.replaceAll(PUBLIC_PAGE, ' ').replaceAll(/\*+/g, ' ')).trim();
  const holds = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(rest));
  if (holds(EMAIL)) found.push('email');
  if (holdsPhoneNumber(letters)) found.push('phone');
  if (holds(HANDLE)) found.push('handle');
  if (!found.includes('email') && holds(LINK)) found.push('link');
  if (namesASchool(cased)) found.push('school');
  return found;
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const APP = new RegExp(`^${APPS}$`);

/** `1nsta` → `insta`, `sn@p` → `snap`: where the letters that were meant make the name of an app. */
function appsInLetters(text: string): string {
  return text.replaceAll(/(?<=^|\s)[\w@$]*[\d@$][\w@$]*/g, (word) => {
    const meant = [...word].map((letter) => LOOKS_LIKE[letter] ?? letter).join('');
    return APP.test(meant) ? meant : word;
  });
}
