import type { SettingsPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Form } from '../../../ui/form.js';
import { Empty } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { Local } from '../../../ui/written.js';
import { KeepWardDocument } from './settings-fragment.js';

interface WardFormsProps {
  organisation: SettingsPartsFragment;
  onDone: () => void;
}

type Ward = SettingsPartsFragment['wards'][number];

/** The wards of a council: each can be renamed, and another added. */
export function WardForms({ organisation, onDone }: WardFormsProps) {
  const words = useWords('settings');
  return (
    <>
      <p className="hint">{words.wardsHint}</p>
      {organisation.wards.length === 0 && <Empty title={words.wardsNone} />}
      <ul className="lines">
        {organisation.wards.map((ward) => (
          <li key={ward.id}>
            <Local text={ward.name} />
            <details className="more">
              <summary>
                {words.wardRename} <span className="visually-hidden">{ward.name.text}</span>
              </summary>
              <WardForm key={ward.name.text} organisation={organisation} ward={ward} onDone={onDone} />
            </details>
          </li>
        ))}
      </ul>
      <details className="more">
        <summary>{words.wardAdd}</summary>
        <WardForm key={organisation.wards.length} organisation={organisation} onDone={onDone} />
      </details>
    </>
  );
}

function WardForm({ organisation: { id, languages }, ward, onDone }: WardFormsProps & { ward?: Ward }) {
  const words = useWords('settings');
  const deed = useDeed(KeepWardDocument);
  const nameIn = (language: 'EN' | 'CY'): string => ward?.name.translations.find((one) => one.language === language)?.text ?? '';
  const form = useForm<Record<string, string>>(`ward-${ward?.id ?? `new-${id}`}`, { 'name.en': nameIn('EN'), 'name.cy': nameIn('CY') });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ organisationId: id, wardId: ward?.id ?? null, name: localText(form.values, 'name') }))) return;
    form.clear();
    onDone();
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.wardSubmit} onSubmit={submit}>
      <Bilingual name="name" label={words.wardName} languages={languages} />
    </Form>
  );
}
