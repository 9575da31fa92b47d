import { useState } from 'react';
import type { Language, ReadingThemeFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Asked } from '../../../ui/asked.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { Local, Said } from '../../../ui/written.js';
import { AddThemeDocument, MergeThemesDocument, RemoveQuoteDocument, RenameThemeDocument } from './themes-fragment.js';

interface ThemeListProps {
  themes: readonly ReadingThemeFragment[];
  languages: readonly Language[];
  /** The outcome rests on them: quotations can still be taken away, and nothing else changes. */
  isTold: boolean;
  onChanged: () => void;
}

/** What has been found so far, with how many said it; each can get better words or be put together with another. */
export function ThemeList({ themes, languages, isTold, onChanged }: ThemeListProps) {
  const words = useWords('themes');
  return (
    <ol className="theme-list">
      {themes.map((theme) => (
        <li key={theme.id}>
          <p>
            <strong>
              <Local text={theme.name} />
            </strong>{' '}
            <span className="hint">{theme.said == null ? words.notTold : words.said(theme.said)}</span>{' '}
            {theme.agreed != null && <span className="hint">{words.agreed(theme.agreed)}</span>}
          </p>
          {theme.quotes.map((quote) => (
            <Quoted key={quote.id} quote={quote} onChanged={onChanged} />
          ))}
          {!isTold && <ChangeTheme theme={theme} others={themes.filter(({ id }) => id !== theme.id)} languages={languages} onChanged={onChanged} />}
        </li>
      ))}
    </ol>
  );
}

/** Taken away also later, when whoever wrote it asks for that. */
function Quoted({ quote: { id, text, language }, onChanged }: { quote: ReadingThemeFragment['quotes'][number]; onChanged: () => void }) {
  const words = useWords('themes');
  const deed = useDeed(RemoveQuoteDocument);
  const remove = async (): Promise<void> => {
    if (await deed.run({ quoteId: id })) onChanged();
  };
  return (
    <div className="theme-told__quote">
      <blockquote>
        <Said text={text} language={language} />
      </blockquote>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <Asked button={words.removeQuote} kind="quiet" question={words.removeQuoteAsk} yes={words.removeQuoteYes} busy={deed.busy} onYes={remove} />
    </div>
  );
}

interface ChangeThemeProps extends Omit<ThemeListProps, 'themes' | 'isTold'> {
  theme: ReadingThemeFragment;
  others: readonly ReadingThemeFragment[];
}

function ChangeTheme({ theme, others, languages, onChanged }: ChangeThemeProps) {
  const words = useWords('themes');
  const [isOpen, setIsOpen] = useState(false);
  const done = (): void => {
    setIsOpen(false);
    onChanged();
  };
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {words.change} <span className="visually-hidden">{theme.name.text}</span>
      </summary>
      {isOpen && <Rename key={theme.version} theme={theme} languages={languages} onChanged={done} />}
      {isOpen && others.length > 0 && <Merge theme={theme} others={others} onChanged={done} />}
    </details>
  );
}

const nameIn = ({ name }: ReadingThemeFragment, language: Language): string => name.translations.find((half) => half.language === language)?.text ?? '';

function Rename({ theme, languages, onChanged }: Omit<ChangeThemeProps, 'others'>) {
  const words = useWords('themes');
  const deed = useDeed(RenameThemeDocument);
  const form = useForm<Record<string, string>>(`theme-${theme.id}-${theme.version}`, { 'name.en': nameIn(theme, 'EN'), 'name.cy': nameIn(theme, 'CY') });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ themeId: theme.id, seenVersion: theme.version, name: localText(form.values, 'name') }))) return;
    form.clear();
    onChanged();
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.rename} onSubmit={submit}>
      <Bilingual name="name" label={words.name} languages={languages} />
    </Form>
  );
}

function Merge({ theme, others, onChanged }: Omit<ChangeThemeProps, 'languages'>) {
  const words = useWords('themes');
  const deed = useDeed(MergeThemesDocument);
  const form = useForm<Record<string, string>>(`merge-${theme.id}`, { into: '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ themeId: theme.id, intoThemeId: form.values['into'] ?? '' }))) return;
    form.clear();
    onChanged();
  };
  const options = [{ value: '', label: words.choose }, ...others.map(({ id, name }) => ({ value: id, label: name.text }))];
  return (
    <Form form={form} required={['into']} refusal={deed.refusal} busy={deed.busy} submit={words.merge} onSubmit={submit}>
      <Select name="into" label={words.mergeInto} hint={words.mergeHint} options={options} />
    </Form>
  );
}

export function AddTheme({ consultationId, languages, onChanged }: { consultationId: string; languages: readonly Language[]; onChanged: () => void }) {
  const words = useWords('themes');
  const deed = useDeed(AddThemeDocument);
  const form = useForm<Record<string, string>>(`new-theme-${consultationId}`, { 'name.en': '', 'name.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ consultationId, name: localText(form.values, 'name') }))) return;
    form.clear();
    onChanged();
  };
  const required = languages.map((language) => `name.${language.toLowerCase()}`);
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={words.add} onSubmit={submit}>
      <Bilingual name="name" label={words.newName} hint={words.newHint} languages={languages} />
    </Form>
  );
}
