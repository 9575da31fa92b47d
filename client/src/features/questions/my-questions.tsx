import type { QuestionCardFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { LinkButton } from '../../ui/button.js';
import { CardList } from '../../ui/card.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { QuestionCard } from './question-card.js';

/** What somebody asked, and whether it waits, came back or was answered. */
export function MyQuestions({ questions }: { questions: readonly QuestionCardFragment[] }) {
  const words = useWords('questions');
  return (
    <Section title={words.mine}>
      {questions.length === 0 && (
        <Empty title={words.noneMine}>
          <LinkButton kind="quiet" to="/questions/new">
            {words.ask}
          </LinkButton>
        </Empty>
      )}
      <CardList>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </CardList>
    </Section>
  );
}
