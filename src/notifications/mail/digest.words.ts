import { LANGUAGES, type Language, type Mail } from '../../platform/index.js';
import type { Addresses, DigestPart, Frame, Told } from './digest-part.js';
import { digestPage } from './digest-page.js';

const FRAMES: Record<Language, Frame> = {
  en: {
    subject: (things, title) => (things === 1 ? `News: ${title}` : `News of ${things} things you take part in`),
    before: 'This is what has happened:',
    why: 'You are told because you contributed to these, or follow them.',
    change: 'How often you are told:',
    off: 'No more mail:',
    settings: 'Change how often you are told',
    stop: 'Send me no more mail',
  },
  cy: {
    subject: (things, title) => (things === 1 ? `Newyddion: ${title}` : `Newyddion am ${things} o bethau yr ydych yn cymryd rhan ynddynt`),
    before: 'Dyma beth sydd wedi digwydd:',
    why: 'Rydych yn cael gwybod am eich bod wedi cyfrannu at y rhain, neu’n eu dilyn.',
    change: 'Pa mor aml y cewch wybod:',
    off: 'Dim mwy o bost:',
    settings: 'Newid pa mor aml y cewch wybod',
    stop: 'Peidiwch ag anfon mwy o bost ataf',
  },
};

/** Between the languages, where a letter is in more than one. */
const RULE = '\n\n* * *\n\n';

export interface DigestGiven extends Addresses {
  /** What to tell, in each language of the letter. */
  readonly told: Partial<Record<Language, readonly Told[]>>;
}

/** The letter, in one language or in each. Titles are people's: they stay on one line. */
export function digest({ told, ...at }: DigestGiven): Pick<Mail, 'subject' | 'text' | 'html'> {
  const parts = LANGUAGES.flatMap((language) => {
    const things = told[language]?.map(({ title, ...thing }) => ({ ...thing, title: oneLine(title) }));
    return things ? [{ language, frame: FRAMES[language], things }] : [];
  });
  const subjects = parts.map(({ frame, things }) => frame.subject(things.length, things[0]?.title ?? ''));
  const subject = [...new Set(subjects)].join(' / ');
  return { subject, text: parts.map((part) => letter(part, at)).join(RULE), html: digestPage(subject, parts, at) };
}

function letter({ frame, things }: DigestPart, { publicUrl, offUrl }: Addresses): string {
  const told = things.map(({ title, path, steps }) => [title, ...steps.map((step) => `- ${step}`), `${publicUrl}${path}`].join('\n'));
  return [frame.before, ...told, frame.why, `${frame.change} ${publicUrl}/me`, `${frame.off} ${offUrl}`].join('\n\n') + '\n';
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim().slice(0, 150);
