import type { HandedThemeFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { optionsOf, useColleagues } from '../tools/use-colleagues.js';
import { HandOverThemeDocument } from './handing-documents.js';

interface HandOverThemeProps {
  themes: readonly HandedThemeFragment[];
  organisationId: string;
  onDone: () => void;
}

/** Those who asked hand what many said to a named councillor. */
export function HandOverTheme({ themes, organisationId, onDone }: HandOverThemeProps) {
  const { theme: words } = useWords('answers-handing');
  const deed = useDeed(HandOverThemeDocument);
  const confirmation = useConfirmation();
  const councillors = optionsOf(useColleagues(organisationId) ?? [], organisationId);
  const form = useForm<Record<string, string>>(`hand-over-theme-${organisationId}`, { themeId: '', councillorId: '' });
  const free = themes.filter(({ viewerCanHandOver }) => viewerCanHandOver);
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (!(await deed.run({ themeId: form.values['themeId'] ?? '', councillorId: form.values['councillorId'] || null }))) return;
    form.clear();
    onDone();
  };
  if (free.length === 0) return null;
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <p>{words.hint}</p>
      <Form form={form} required={['themeId']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Select name="themeId" label={words.which} options={[{ value: '', label: words.choose }, ...free.map(({ id, name }) => ({ value: id, label: name.text }))]} />
        <Select name="councillorId" label={words.councillor} options={[{ value: '', label: words.byRule }, ...councillors]} />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </details>
  );
}
