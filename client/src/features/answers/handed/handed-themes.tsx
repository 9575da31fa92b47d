import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { HandedThemeFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Local } from '../../../ui/written.js';

export const HandedThemeFragmentDocument = graphql(`
  fragment HandedTheme on Theme {
    id
    name {
      ...LocalTextParts
    }
    answerDue {
      id
      state
      dueOn
      owedBy {
        id
        displayName
      }
    }
    viewerCanHandOver
  }
`);

/** The themes that a councillor owes an answer on, or answered. */
export function HandedThemes({ themes }: { themes: readonly HandedThemeFragment[] }) {
  const words = useWords('answers-handing');
  const { day } = useDates();
  const handed = themes.flatMap(({ name, answerDue }) => (answerDue ? [{ name, answerDue }] : []));
  if (handed.length === 0) return null;
  return (
    <Section title={words.themes}>
      <ul className="lines">
        {handed.map(({ name, answerDue: { id, state, dueOn, owedBy } }) => (
          <li key={id}>
            <Link to={`/answers/${id}`}>
              <Local text={name} />
            </Link>{' '}
            <span className="hint">{state === 'ANSWERED' ? words.answered(owedBy.displayName) : words.owed(owedBy.displayName, day(dueOn))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
