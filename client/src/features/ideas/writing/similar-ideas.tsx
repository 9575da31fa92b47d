import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute } from '../../../graphql/execute.js';
import type { SimilarIdeaFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Said } from '../../../ui/written.js';
import { SupportIdeaDocument } from '../idea-fragment.js';

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

/** How long nothing is typed before they are looked for. */
const QUIET_MS = 500;
const SHORTEST = 4;

/** Ideas like the one being written: one of them may do. */
export function SimilarIdeas({ organisationId, text }: { organisationId: string; text: string }) {
  const { similar: words } = useWords('idea');
  const ideas = useSimilar(organisationId, text.trim());
  return (
    <div role="status">
      {ideas.length > 0 && (
        <div className="notice notice--plain">
          <p className="notice__title">{words.title}</p>
          <p className="hint">{words.hint}</p>
          <ul className="lines">
            {ideas.map((idea) => (
              <Similar key={idea.id} idea={idea} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Similar({ idea }: { idea: SimilarIdeaFragment }) {
  const { similar: words } = useWords('idea');
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

function useSimilar(organisationId: string, text: string): readonly SimilarIdeaFragment[] {
  const { send } = useClient();
  const [ideas, setIdeas] = useState<readonly SimilarIdeaFragment[]>([]);
  useEffect(() => {
    if (!organisationId || text.length < SHORTEST) return setIdeas([]);
    let isCurrent = true;
    const timer = setTimeout(() => {
      void execute(send, SimilarIdeasDocument, { organisationId, text }).then(
        ({ similarIdeas }) => isCurrent && setIdeas(similarIdeas),
        // A help while writing: without it one writes on.
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [send, organisationId, text]);
  return ideas;
}
