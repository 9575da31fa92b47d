import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { SimilarIdeaFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { SimilarThings, useSimilar } from '../../../ui/similar.js';
import { Said } from '../../../ui/written.js';
import { SupportIdeaDocument } from '../supporting/index.js';

export const SimilarIdeaFragmentDocument = graphql(`
  fragment SimilarIdea on Idea {
    id
    title
    language
    supportCount
    viewerCanSupport
    viewerHasSupported
  }
`);

const SimilarIdeasDocument = graphql(`
  query SimilarIdeas($organisationId: ID!, $text: String!) {
    similarIdeas(organisationId: $organisationId, text: $text) {
      ...SimilarIdea
    }
  }
`);

/** Ideas like the one being written: one of them may do. */
export function SimilarIdeas({ organisationId, text }: { organisationId: string; text: string }) {
  const { similar: words } = useWords('idea-writing');
  const ideas = useSimilar(SimilarIdeasDocument, { organisationId, text });
  return (
    <SimilarThings title={words.title} hint={words.hint}>
      {ideas.map((idea) => (
        <Similar key={idea.id} idea={idea} />
      ))}
    </SimilarThings>
  );
}

function Similar({ idea }: { idea: SimilarIdeaFragment }) {
  const { similar: words } = useWords('idea-writing');
  const { ideas: text } = useText();
  const number = useNumber();
  const deed = useDeed(SupportIdeaDocument);
  const [count, setCount] = useState(idea.supportCount);
  const [isSupported, setIsSupported] = useState(idea.viewerHasSupported);
  const support = async (): Promise<void> => {
    const changed = await deed.run({ ideaId: idea.id });
    if (!changed) return;
    setCount(changed.supportCount);
    setIsSupported(true);
  };
  return (
    <li>
      <Link to={`/ideas/${idea.id}`}>
        <Said text={idea.title} language={idea.language} />
      </Link>{' '}
      <span className="hint">{text.supporters(count, number(count))}</span>{' '}
      {isSupported && <strong>{text.supported}</strong>}
      {!isSupported && idea.viewerCanSupport && (
        <Button kind="quiet" busy={deed.busy} aria-label={words.supportNamed(idea.title)} onClick={() => void support()}>
          {words.support}
        </Button>
      )}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </li>
  );
}
