import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute } from '../../../graphql/execute.js';
import type { SimilarQuestionFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Said } from '../../../ui/written.js';

export const SimilarQuestionFragmentDocument = graphql(`
  fragment SimilarQuestion on Question {
    id
    title
    language
    state
    askerCount
  }
`);

const SimilarQuestionsDocument = graphql(`
  query SimilarQuestions($organisationId: ID!, $text: String!) {
    similarQuestions(organisationId: $organisationId, text: $text) {
      ...SimilarQuestion
    }
  }
`);

/** How long nothing is typed before they are looked for. */
const QUIET_MS = 500;
const SHORTEST = 4;

/** What is asked already: one of these may do. What was typed is kept when one goes to look. */
export function SimilarQuestions({ organisationId, text }: { organisationId: string; text: string }) {
  const words = useWords('questions');
  const number = useNumber();
  const questions = useSimilar(organisationId, text.trim());
  return (
    <div role="status">
      {questions.length > 0 && (
        <div className="notice notice--plain">
          <p className="notice__title">{words.form.similar}</p>
          <p className="hint">{words.form.similarHint}</p>
          <ul className="lines">
            {questions.map(({ id, title, language, state, askerCount }) => (
              <li key={id}>
                <Link to={`/questions/${id}`}>
                  <Said text={title} language={language} />
                </Link>{' '}
                <span className="hint">
                  {words.states[state]} · {words.askers(askerCount, number(askerCount))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function useSimilar(organisationId: string, text: string): readonly SimilarQuestionFragment[] {
  const { send } = useClient();
  const [questions, setQuestions] = useState<readonly SimilarQuestionFragment[]>([]);
  useEffect(() => {
    if (!organisationId || text.length < SHORTEST) return setQuestions([]);
    let isCurrent = true;
    const timer = setTimeout(() => {
      void execute(send, SimilarQuestionsDocument, { organisationId, text }).then(
        ({ similarQuestions }) => isCurrent && setQuestions(similarQuestions),
        // A help while writing: without it one writes on.
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [send, organisationId, text]);
  return questions;
}
