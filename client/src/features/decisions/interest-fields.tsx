import type { InterestsInput, Language } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/fields.js';
import { useField } from '../../ui/form.js';

export const emptyInterest = { interest: '', 'interest.what.en': '', 'interest.what.cy': '', 'interest.dispensation': '' };

/** The interest that the councillor declares, or that there is none: one of the two is always said. */
export function InterestFields({ languages }: { languages: readonly Language[] }) {
  const { form: text } = useText().decisions;
  const { value } = useField('interest', text.interests);
  return (
    <>
      <Choices
        name="interest"
        label={text.interests}
        choices={[
          { value: 'NONE', label: text.none },
          { value: 'PECUNIARY', label: text.interestKinds.PECUNIARY },
          { value: 'OTHER', label: text.interestKinds.OTHER },
        ]}
      />
      {(value === 'PECUNIARY' || value === 'OTHER') && <Bilingual name="interest.what" label={text.interestWhat} languages={languages} />}
      {value === 'PECUNIARY' && <TextField name="interest.dispensation" label={text.dispensation} hint={text.dispensationHint} optional />}
    </>
  );
}

export function interestsOf(values: Record<string, string>, personId: string): InterestsInput {
  const kind = values['interest'];
  if (kind !== 'PECUNIARY' && kind !== 'OTHER') return { noneDeclared: kind === 'NONE', declared: [] };
  const dispensation = kind === 'PECUNIARY' ? values['interest.dispensation'] || null : null;
  return { noneDeclared: false, declared: [{ personId, kind, what: localText(values, 'interest.what'), dispensation }] };
}
