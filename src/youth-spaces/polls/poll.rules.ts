export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 8;
/** A thread is a discussion, not a form. */
export const MOST_POLLS = 10;

/** One emoji, as Unicode recommends it for general interchange (UTS #51, RGI_Emoji). */
const ONE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v');

export function isOneEmoji(text: string): boolean {
  return ONE_EMOJI.test(text);
}

/** The closing instant is out, to the millisecond (V6). */
export function takesChoices(closesAt: Date | null, now: Date): boolean {
  return closesAt === null || now < closesAt;
}
