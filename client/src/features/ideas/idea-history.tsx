import { graphql } from '../../graphql/document.js';
import type { IdeaHistoryFragment, IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { CitedBy } from '../../ui/cited-by.js';
import { CommitmentList } from '../../ui/commitment-list.js';
import { Section } from '../../ui/section.js';
import { Day } from '../../ui/when.js';
import { Local, Prose, Said } from '../../ui/written.js';

export const IdeaHistoryFragmentDocument = graphql(`
  fragment IdeaHistory on Idea {
    mergedInto {
      id
      title
      language
    }
    mergedFrom {
      id
      title
      language
    }
    citedBy {
      ...CitedIn
    }
    versions {
      number
      title
      language
      writtenAt
      reason
      body {
        html
        language
      }
    }
  }
`);

/** The steps taken with it, each with a reason, words and who took it; and what was promised. */
export function IdeaSteps({ idea: { steps, commitments, takenUpBy } }: { idea: IdeaPartsFragment }) {
  const words = useWords('idea');
  const { day } = useDates();
  if (steps.length === 0 && takenUpBy.length === 0 && commitments.length === 0) return null;
  return (
    <Section title={words.steps}>
      <ul className="lines">
        {takenUpBy.map(({ organisation, takenUpAt, givenBackAt, words: said }) => (
          <li key={organisation.id}>
            <strong>
              {words.takenUp} <Local text={organisation.name} />
            </strong>{' '}
            <span className="hint">
              <Day at={takenUpAt} /> {givenBackAt && words.givenBack(day(givenBackAt))}
            </span>
            <Prose text={said} />
          </li>
        ))}
        {steps.map(({ state, takenAt, reason, name, office, words: said }) => (
          <li key={state}>
            <strong>{words.stepStates[state]}</strong>{' '}
            <span className="hint">
              <Day at={takenAt} />
            </span>
            {reason && <p>{words.reasons[reason]}</p>}
            <p className="written">
              <Local text={said} />
            </p>
            {name && (
              <p className="hint">
                {name}
                {office && ', '}
                {office && <Local text={office} />}
              </p>
            )}
          </li>
        ))}
      </ul>
      <CommitmentList commitments={commitments} />
    </Section>
  );
}

/** Where it came from and went to: joined ideas, decisions that speak of it, earlier words. */
export function IdeaHistory({ history: { mergedFrom, citedBy, versions } }: { history: IdeaHistoryFragment }) {
  const words = useWords('idea');
  const { cited } = useText().common;
  return (
    <>
      {citedBy.length > 0 && (
        <Section title={cited.title}>
          <CitedBy citedBy={citedBy} />
        </Section>
      )}
      {mergedFrom.length > 0 && (
        <Section title={words.mergedFrom}>
          <ul className="lines">
            {mergedFrom.map(({ id, title, language }) => (
              <li key={id}>
                <Said text={title} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {versions.length > 1 && <Versions versions={versions} />}
    </>
  );
}

function Versions({ versions }: Pick<IdeaHistoryFragment, 'versions'>) {
  const { versions: words } = useWords('idea');
  return (
    <Section title={words.title}>
      {versions.map(({ number, title, language, writtenAt, reason, body }) => (
        <details className="more" key={number}>
          <summary>
            {words.name(number)} · <Day at={writtenAt} />
          </summary>
          {reason && (
            <p>
              {words.why}: <Said text={reason} language={language} />
            </p>
          )}
          <h3>
            <Said text={title} language={language} />
          </h3>
          <Prose text={body} />
        </details>
      ))}
    </Section>
  );
}
