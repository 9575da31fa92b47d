import { LANGUAGES, type Language, type Mail } from '../../platform/index.js';

/** A thing and what happened to it, in one language. */
export interface Told {
  readonly title: string;
  readonly path: string;
  readonly steps: readonly string[];
}

interface Frame {
  subject: (things: number, title: string) => string;
  before: string;
  why: string;
  change: string;
  off: string;
}

const FRAMES: Record<Language, Frame> = {
  en: {
    subject: (things, title) => (things === 1 ? `News: ${title}` : `News of ${things} things you take part in`),
    before: 'This is what has happened:',
    why: 'You are told because you contributed to these, or follow them.',
    change: 'How often you are told:',
    off: 'No more mail:',
  },
  cy: {
    subject: (things, title) => (things === 1 ? `Newyddion: ${title}` : `Newyddion am ${things} o bethau yr ydych yn cymryd rhan ynddynt`),
    before: 'Dyma beth sydd wedi digwydd:',
    why: 'Rydych yn cael gwybod am eich bod wedi cyfrannu at y rhain, neu’n eu dilyn.',
    change: 'Pa mor aml y cewch wybod:',
    off: 'Dim mwy o bost:',
  },
};

/** Between the languages, where a letter is in more than one. */
const RULE = '\n\n* * *\n\n';

export interface DigestGiven {
  /** What to tell, in each language of the letter. */
  readonly told: Partial<Record<Language, readonly Told[]>>;
  readonly publicUrl: string;
  readonly offUrl: string;
}

/** The letter, in one language or in each. Titles are people's: they stay on one line. */
export function digest({ told, publicUrl, offUrl }: DigestGiven): Pick<Mail, 'subject' | 'text'> {
  const languages = LANGUAGES.filter((language) => told[language] !== undefined);
  const things = (language: Language): readonly Told[] => told[language] ?? [];
  const subjects = languages.map((language) => FRAMES[language].subject(things(language).length, oneLine(things(language)[0]?.title ?? '')));
  const texts = languages.map((language) => letter(FRAMES[language], things(language), publicUrl, offUrl));
  return { subject: [...new Set(subjects)].join(' / '), text: texts.join(RULE) };
}

function letter(frame: Frame, told: readonly Told[], publicUrl: string, offUrl: string): string {
  const things = told.map(({ title, path, steps }) => [oneLine(title), ...steps.map((step) => `- ${step}`), `${publicUrl}${path}`].join('\n'));
  return [frame.before, ...things, frame.why, `${frame.change} ${publicUrl}/me`, `${frame.off} ${offUrl}`].join('\n\n') + '\n';
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim().slice(0, 150);
