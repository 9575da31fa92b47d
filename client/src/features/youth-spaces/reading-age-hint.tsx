import { useWords } from '../../text/use-text.js';
import { ease, readingAge } from './reading-age.js';

/** What a reader of the space should manage. */
const EASY_AGE = 11;

/** For the adult who writes: how old one has to be to read it with ease. It refuses nothing. */
export function ReadingAgeHint({ en, cy }: { en: string; cy: string }) {
  const { age: text } = useWords('thread-tools');
  const [age, welsh] = [readingAge(en), ease(cy)];
  return (
    <p className="hint" role="status">
      {age !== null && (age > EASY_AGE ? text.older(age) : text.about(age))} {welsh !== null && text.welsh[welsh]}
    </p>
  );
}
