import type { AreaMapFragment, LocalTextPartsFragment, QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Checkbox } from '../../../ui/choices.js';
import { Select } from '../../../ui/fields.js';
import { Local } from '../../../ui/written.js';
import { QuestionField } from '../taking-part/fields.js';

export type Wards = readonly { id: string; name: LocalTextPartsFragment }[];

interface ContentFieldsProps {
  pages: QuestionsFragment['pages'];
  wards: Wards;
  map: AreaMapFragment | null | undefined;
}

/** All questions at once, as a paper has them, and what the person said of themselves. */
export function ContentFields({ pages, wards, map }: ContentFieldsProps) {
  const { form: words } = useWords('paper');
  return (
    <>
      <h2>{words.answers}</h2>
      {pages.map((page) => (
        <section key={page.id}>
          <h3>
            <Local text={page.title} />
          </h3>
          {page.items.map((item) => (
            <QuestionField key={item.id} item={{ ...item, isRequired: false }} map={map} />
          ))}
        </section>
      ))}
      <Person wards={wards} />
    </>
  );
}

const ages = ['UP_TO_15', 'AGE_16_17', 'ADULT'] as const;

function Person({ wards }: { wards: Wards }) {
  const { form: words, ages: names } = useWords('paper');
  const { languages } = useText().common;
  const notSaid = { value: '', label: words.notSaid };
  return (
    <fieldset className="group">
      <legend>{words.person}</legend>
      <Select name="content.language" label={words.language} options={(['EN', 'CY'] as const).map((value) => ({ value, label: languages[value] }))} />
      {wards.length > 0 && <Select name="content.wardId" label={words.ward} options={[notSaid, ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]} />}
      <Select name="content.ageBand" label={words.age} options={[notSaid, ...ages.map((value) => ({ value, label: names[value] ?? '' }))]} />
      <Checkbox name="mayQuote" label={words.quote} />
    </fieldset>
  );
}
