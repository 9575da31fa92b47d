import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { SimilarThings, useSimilar } from '../../../ui/similar.js';
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

/** What is asked already: one of these may do. */
export function SimilarQuestions({ organisationId, text }: { organisationId: string; text: string }) {
  const words = useWords('questions');
  const number = useNumber();
  const questions = useSimilar(SimilarQuestionsDocument, { organisationId, text });
  return (
    <SimilarThings title={words.form.similar} hint={words.form.similarHint}>
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
    </SimilarThings>
  );
}
