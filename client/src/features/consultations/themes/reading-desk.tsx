import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ReadingThemeFragment, WrittenFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Said } from '../../../ui/written.js';
import { TagButtons, useTagging } from './tag-buttons.js';
import { ClaimNextAnswerDocument, MarkAnswerReadDocument } from './themes-fragment.js';

interface ReadingDeskProps {
  consultationId: string;
  questions: ReadonlyMap<string, string>;
  unread: number;
  themes: readonly ReadingThemeFragment[];
  onChanged: () => void;
}

/** One answer after the other, each given to one reader alone. */
export function ReadingDesk({ consultationId, questions, unread, themes, onChanged }: ReadingDeskProps) {
  const words = useWords('themes');
  const claim = useDeed(ClaimNextAnswerDocument);
  const read = useDeed(MarkAnswerReadDocument);
  const [answer, setAnswer] = useState<WrittenFragment>();
  const next = async (): Promise<void> => {
    if (answer && !(await read.run({ answerId: answer.id }))) return;
    const claimed = await claim.run({ consultationId });
    setAnswer(claimed);
    onChanged();
  };
  const busy = claim.busy || read.busy;
  const refusal = read.refusal ?? (unread > 0 ? claim.refusal : undefined);
  return (
    <Section title={words.desk}>
      <p role="status">{words.unread(unread)}</p>
      {answer && (
        <Desk key={answer.id} answer={answer} question={questions.get(answer.itemId) ?? ''} themes={themes} onTagged={setAnswer} onNext={() => void next()}>
          <Button busy={busy} onClick={() => void next()}>
            {words.readNext}
          </Button>
        </Desk>
      )}
      {!answer && unread > 0 && (
        <Button busy={busy} onClick={() => void next()}>
          {words.begin}
        </Button>
      )}
      {refusal && <RefusalText refusal={refusal} />}
    </Section>
  );
}

interface DeskProps extends Pick<ReadingDeskProps, 'themes'> {
  answer: WrittenFragment;
  question: string;
  onTagged: (answer: WrittenFragment) => void;
  onNext: () => void;
  children: ReactNode;
}

function Desk({ answer, question, themes, onTagged, onNext, children }: DeskProps) {
  const words = useWords('themes');
  const tagging = useTagging(answer, onTagged);
  const text = useRef<HTMLQuoteElement>(null);
  useEffect(() => text.current?.focus(), []);
  // Single keys work within the desk alone, so that they are in nobody’s way (WCAG 2.1.4).
  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey) return;
    const theme = themes[Number(key) - 1];
    if (/^[1-9]$/.test(key) && theme) void tagging.toggle(theme.id);
    if (key.toLowerCase() === words.nextKey) onNext();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only shorten what the buttons inside do
    <div className="desk" onKeyDown={press}>
      <p className="hint">{question}</p>
      <blockquote ref={text} tabIndex={-1} className="desk__words">
        <Said text={answer.text} language={answer.language} />
      </blockquote>
      <p className="hint">{answer.mayBeQuoted ? words.mayQuote : words.mayNotQuote}</p>
      <TagButtons tagging={tagging} themes={themes} />
      <p className="actions">{children}</p>
      <p className="hint">{words.keys}</p>
    </div>
  );
}
