import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { Select, TextField } from '../../../ui/fields.js';
import { Section } from '../../../ui/section.js';
import { useCouncil } from './council.js';
import { RowFrame } from './row-frame.js';
import { rowName, useRows } from './use-rows.js';
import { INTERESTS, parts } from './values.js';

interface Person {
  id: string;
  displayName: string;
}

/** Who declares which interest, or expressly that nobody has one. */
export function InterestRows({ people, title }: { people: readonly Person[]; title: string }) {
  const { decisions } = useText();
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions');
  const { languages } = useCouncil();
  const rows = useRows(INTERESTS, parts.interests);
  const kinds = [
    { value: 'OTHER', label: decisions.form.interestKinds.OTHER },
    { value: 'PECUNIARY', label: decisions.form.interestKinds.PECUNIARY },
  ];
  return (
    <Section title={title}>
      <p className="hint">{words.interestsHint}</p>
      {rows.count === 0 && <Checkbox name="interests.noneDeclared" label={words.noInterests} />}
      <RowFrame rows={rows} add={words.addInterest} called={words.interest}>
        {(place) => {
          const name = rowName(INTERESTS, place);
          return (
            <>
              {people.length > 1 && <Select name={`${name}.personId`} label={words.whose} options={[{ value: '', label: words.chooseWhose }, ...people.map(({ id, displayName }) => ({ value: id, label: displayName }))]} />}
              <Select name={`${name}.kind`} label={words.interestKind} hint={words.interestKindHint} options={kinds} />
              <Bilingual name={`${name}.what`} label={text.interestWhat} languages={languages} />
              <TextField name={`${name}.dispensation`} label={decisions.form.dispensation} hint={text.dispensationHint} optional />
            </>
          );
        }}
      </RowFrame>
    </Section>
  );
}
