import { Link } from 'react-router';
import { graphql } from '../../graphql/document.js';
import type { IdeaHistoryFragment, IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { CitedBy } from '../../ui/cited-by.js';
import { CommitmentList } from '../../ui/commitment-list.js';
import { Segment } from '../../ui/segment.js';
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
    viewersJoins {
      joinedAt
      reason
      undoneAt
      undoReason
      source {
        id
        title
        language
      }
      target {
        id
        title
        language
      }
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
      changes {
        ...DifferenceParts
      }
      partsChanged
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
          <li key={`${organisation.id} ${takenUpAt}`}>
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
export function IdeaHistory({ history: { mergedFrom, citedBy, versions, viewersJoins } }: { history: IdeaHistoryFragment }) {
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
                <Link to={`/ideas/${id}`}>
                  <Said text={title} language={language} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {viewersJoins.length > 0 && <Joins joins={viewersJoins} />}
      {versions.length > 1 && <Versions versions={versions} />}
    </>
  );
}

/** To the authors and the clerks: why. */
function Joins({ joins }: { joins: IdeaHistoryFragment['viewersJoins'] }) {
  const words = useWords('idea');
  const { day } = useDates();
  return (
    <Section title={words.joins}>
      <ul className="lines">
        {joins.map(({ source, target, joinedAt, reason, undoneAt, undoReason }) => (
          <li key={`${joinedAt} ${source?.id ?? ''}`}>
            {source && <Said text={source.title} language={source.language} />} → {target && <Said text={target.title} language={target.language} />}
            <p>
              {words.joinedOn(day(joinedAt))}
              {reason && `: ${reason}`}
            </p>
            {undoneAt && (
              <p>
                {words.undoneOn(day(undoneAt))}: {undoReason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The latest first: what was changed word by word, and the whole text as it was. */
function Versions({ versions }: Pick<IdeaHistoryFragment, 'versions'>) {
  const { versions: words } = useWords('idea');
  return (
    <Section title={words.title}>
      {versions.map((version) => (
        <details className="more" key={version.number}>
          <summary>
            {words.name(version.number)} · <Day at={version.writtenAt} />
          </summary>
          <Version version={version} />
        </details>
      ))}
    </Section>
  );
}

function Version({ version: { title, language, reason, body, changes, partsChanged } }: { version: IdeaHistoryFragment['versions'][number] }) {
  const { versions: words } = useWords('idea');
  const { legend } = useWords('differences');
  return (
    <>
      {reason && (
        <p>
          {words.why}: <Said text={reason} language={language} />
        </p>
      )}
      {changes.length > 0 && (
        <>
          <h3>{words.changed}</h3>
          <p className="hint">{legend}</p>
        </>
      )}
      {changes.map(({ path, segments }) => (
        <section className="difference" key={path}>
          <h4 className="difference__title">{words.texts[path]}</h4>
          <p className="difference__text" lang={language.toLowerCase()}>
            {segments.map((segment, place) => (
              <Segment key={place} segment={segment} />
            ))}
          </p>
        </section>
      ))}
      {partsChanged.length > 0 && (
        <p>
          {words.also}: {partsChanged.map((part) => words.parts[part]).join(', ')}
        </p>
      )}
      <h3>{words.whole}</h3>
      <p>
        <strong>
          <Said text={title} language={language} />
        </strong>
      </p>
      <Prose text={body} />
    </>
  );
}
