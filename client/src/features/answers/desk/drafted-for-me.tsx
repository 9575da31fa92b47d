import { Link } from 'react-router';
import type { AnswerDraftFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Tag } from '../../../ui/tag.js';
import { Section } from '../../../ui/section.js';
import { Ago } from '../../../ui/when.js';

const SHOWN = 90;

/** Answers that officers drafted, or that the councillor began: to read, to change, to publish. */
export function DraftedForMe({ drafts }: { drafts: readonly AnswerDraftFragment[] }) {
  const words = useWords('answers-desk');
  const { answers: text } = useText();
  if (drafts.length === 0) return null;
  return (
    <Section title={words.drafts}>
      <p className="hint">{words.draftsLead}</p>
      <ul className="lines">
        {drafts.map(({ id, about, content, changedAt, readyAt, changedBy }) => (
          <li key={id}>
            <Link to={`/answers/${about?.split(':')[0]}/write`}>{beginningOf(content) ?? text.form.text}</Link>{' '}
            {readyAt && <Tag tone="active">{words.ready}</Tag>}{' '}
            <span className="hint">
              {changedBy && words.draft(changedBy.displayName)} <Ago at={changedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Its first words, where any are written. */
function beginningOf(content: string): string | undefined {
  const values = JSON.parse(content) as Record<string, string | undefined>;
  const text = (values['text.en'] ?? values['text.cy'] ?? '').trim();
  return text ? text.slice(0, SHOWN) : undefined;
}
