import { useState } from 'react';
import type { ReadingThemeFragment, WrittenFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { Tag } from '../../../ui/tag.js';
import { Local, Said } from '../../../ui/written.js';
import { TagButtons, useTagging } from './tag-buttons.js';
import { QuoteAnswerDocument } from './themes-fragment.js';

interface WrittenProps {
  answer: WrittenFragment;
  themes: readonly ReadingThemeFragment[];
  onChanged: () => void;
}

/** What people wrote, with the themes that were found in it, by whichever colleague. */
export function WrittenAnswer({ answer, themes, onChanged }: WrittenProps) {
  const words = useWords('themes');
  const [isOpen, setIsOpen] = useState(false);
  const tagging = useTagging(answer, onChanged);
  return (
    <li className="written">
      <blockquote>
        <Said text={answer.text} language={answer.language} />
      </blockquote>
      <p className="written__facts">
        {answer.themes.map(({ id, name }) => (
          <Tag key={id} tone="active">
            <Local text={name} />
          </Tag>
        ))}
        {!answer.readAt && <Tag>{answer.claimedBy ? words.readBy(answer.claimedBy.displayName) : words.notRead}</Tag>}
      </p>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.tagOrQuote}</summary>
        {isOpen && <TagButtons tagging={tagging} themes={themes} />}
        {isOpen && answer.mayBeQuoted && answer.themes.length > 0 && <Quote answer={answer} onChanged={onChanged} />}
        {isOpen && !answer.mayBeQuoted && <p className="hint">{words.mayNotQuote}</p>}
      </details>
    </li>
  );
}

/** Some of the words, exactly as they were written. */
function Quote({ answer, onChanged }: Omit<WrittenProps, 'themes'>) {
  const words = useWords('themes');
  const deed = useDeed(QuoteAnswerDocument);
  const form = useForm<Record<string, string>>(`quote-${answer.id}`, { excerpt: answer.text, themeId: answer.themes[0]?.id ?? '' });
  const submit = async (): Promise<void> => {
    const { themeId = '', excerpt = '' } = form.values;
    if (!(await deed.run({ answerId: answer.id, themeId, excerpt: excerpt.trim() }))) return;
    form.clear();
    onChanged();
  };
  return (
    <Form form={form} required={['excerpt', 'themeId']} refusal={deed.refusal} busy={deed.busy} submit={words.quote} onSubmit={submit}>
      <TextArea name="excerpt" label={words.excerpt} hint={words.excerptHint} rows={3} limit={1_000} lang={answer.language.toLowerCase()} />
      <Select name="themeId" label={words.quoteWith} options={answer.themes.map(({ id, name }) => ({ value: id, label: name.text }))} />
    </Form>
  );
}
