import type { ValidationError } from '@nestjs/common';
import type { Language } from '../text/index.js';

type Words = Record<Language, string>;

/** What each constraint of class-validator asks, in words for the person who typed. `$n` is the bound. */
const messages: Record<string, Words> = {
  isNotEmpty: { en: 'Write something here.', cy: 'Ysgrifennwch rywbeth yma.' },
  minLength: { en: 'Write at least $n characters.', cy: 'Ysgrifennwch o leiaf $n nod.' },
  maxLength: { en: 'Use no more than $n characters.', cy: 'Defnyddiwch ddim mwy na $n nod.' },
  min: { en: 'This must be $n or more.', cy: 'Rhaid i hwn fod yn $n neu fwy.' },
  max: { en: 'This must be $n or less.', cy: 'Rhaid i hwn fod yn $n neu lai.' },
  arrayMinSize: { en: 'Give at least $n.', cy: 'Rhowch o leiaf $n.' },
  arrayMaxSize: { en: 'Give no more than $n.', cy: 'Rhowch ddim mwy na $n.' },
  isInFuture: { en: 'This must be in the future.', cy: 'Rhaid i hwn fod yn y dyfodol.' },
};

const otherwise: Words = { en: 'Check this: it is not in the form expected.', cy: 'Gwiriwch hwn: nid yw yn y ffurf ddisgwyliedig.' };

export function constraintMessage(constraint: string, error: ValidationError, language: Language): string {
  const words = (messages[constraint] ?? otherwise)[language];
  // class-validator puts the bound nowhere but in its own English message.
  const bound = /\d+/.exec(error.constraints?.[constraint] ?? '')?.[0] ?? '';
  return words.replace('$n', bound);
}
