import type { IdeaCardFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { CardList } from '../../../ui/card.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { IdeaCard } from '../cards/index.js';

/** What somebody proposed, and what became of it; what waits for a clerk too. */
export function MyIdeas({ ideas }: { ideas: readonly IdeaCardFragment[] }) {
  const { ideas: text } = useText();
  const { proposed: words } = useWords('my-page');
  return (
    <Section title={words.title}>
      {ideas.length === 0 && (
        <Empty title={words.none}>
          <LinkButton kind="quiet" to="/ideas/new">
            {text.propose}
          </LinkButton>
        </Empty>
      )}
      <CardList>
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </CardList>
    </Section>
  );
}
