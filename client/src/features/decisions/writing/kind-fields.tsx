import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox, Choices } from '../../../ui/choices.js';
import { Select, TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { useCouncil } from './council.js';

/** Who decides, and what the law asks of this sort of decision. These stay as they were first published. */
export function KindFields({ councillor }: { councillor: string }) {
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions');
  const { bodies, languages, preElectionPeriods } = useCouncil();
  const isElectionNear = preElectionPeriods.some(({ isNow }) => isNow);
  const { value: isKey } = useField('isKey', text.key);
  const deciders = [{ value: '', label: words.alone(councillor) }, ...bodies.map(({ id, name }) => ({ value: id, label: name.text }))];
  return (
    <Section title={words.sections.kind}>
      <Select name="bodyId" label={words.decidedBy} hint={words.decidedByHint} options={deciders} />
      <Checkbox name="isKey" label={text.key} hint={text.keyHint} />
      {isKey === 'yes' && <KeyFields />}
      <Checkbox name="isQuasiJudicial" label={words.quasiJudicial} hint={words.quasiJudicialHint} />
      {isElectionNear && (
        <Notice tone="warn" title={words.preElectionNow}>
          <Bilingual name="preElectionReason" label={words.preElectionReason} hint={words.preElectionHint} languages={languages} rows={2} />
        </Notice>
      )}
    </Section>
  );
}

function KeyFields() {
  const { form: text } = useWords('writing-decisions');
  const { languages } = useCouncil();
  const { value: exception } = useField('exception', text.exception);
  return (
    <>
      <Bilingual name="whyKey" label={text.whyKey} languages={languages} rows={2} />
      <Choices
        name="exception"
        label={text.exception}
        choices={[
          { value: '', label: text.exceptionNone },
          { value: 'GENERAL_EXCEPTION', label: text.exceptionGeneral },
          { value: 'SPECIAL_URGENCY', label: text.exceptionUrgent },
        ]}
      />
      {exception !== '' && <Bilingual name="exception.reasons" label={text.exceptionReasons} languages={languages} rows={3} />}
      {exception === 'SPECIAL_URGENCY' && <TextField name="exception.agreedBy" label={text.agreedBy} hint={text.agreedByHint} />}
    </>
  );
}
