import type { AnswerPosition, Language } from '../../../graphql/generated/graphql.js';
import { useText } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { useField } from '../../../ui/form.js';
import { SourceFields } from './source-fields.js';

const positions: readonly AnswerPosition[] = ['AGREE', 'AGREE_IN_PART', 'DISAGREE', 'CANNOT_DECIDE_YET', 'NOT_OURS'];

/** What every version of an answer says. */
export function AnswerFields({ languages }: { languages: readonly Language[] }) {
  const { answers } = useText();
  const text = answers.form;
  const { form } = useField('position', text.position);
  return (
    <>
      <Choices name="position" label={text.position} choices={positions.map((position) => ({ value: position, label: answers.positions[position] }))} />
      {form.values['position'] === 'NOT_OURS' && <Bilingual name="whose" label={text.whose} hint={text.whoseHint} languages={languages} rows={2} />}
      <Bilingual name="text" label={text.text} hint={text.textHint} languages={languages} rows={8} />
      <SourceFields />
    </>
  );
}
