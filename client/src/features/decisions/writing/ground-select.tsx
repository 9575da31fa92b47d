import { useWords } from '../../../text/use-text.js';
import { Select } from '../../../ui/fields.js';
import { useCouncil } from './council.js';

/** Open to the public, or kept from it on a ground that the law gives (D9). */
export function GroundSelect({ name, label }: { name: string; label: string }) {
  const words = useWords('writing-decisions');
  const { grounds } = useCouncil();
  const options = grounds.map(({ code, provision, words: saying }) => ({ value: code, label: `${saying.text} (${provision})` }));
  return <Select name={name} label={label} hint={words.groundHint} options={[{ value: '', label: words.open }, ...options]} />;
}
