import type { ReactNode } from 'react';
import type { EnteredPaperFragment, QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { useDates } from '../../../text/use-dates.js';
import { Facts } from '../../../ui/facts.js';
import { PersonLine } from '../../../ui/person-line.js';
import { Tag } from '../../../ui/tag.js';
import { Day } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';
import { itemsOf, useSaid, valuesFor } from '../taking-part/fields.js';

interface PaperCardProps {
  paper: EnteredPaperFragment;
  pages: QuestionsFragment['pages'];
  /** What can be done with it. */
  children: ReactNode;
}

/** One paper as it was entered, every question in its order, to be read beside the paper itself. */
export function PaperCard({ paper, pages, children }: PaperCardProps) {
  const words = useWords('paper');
  const { day } = useDates();
  return (
    <article className="panel paper" tabIndex={-1}>
      <p className="card__tags">
        <Tag>{words.source[paper.source]}</Tag> {paper.line !== null && paper.line !== undefined && <Tag>{words.line(paper.line)}</Tag>}
      </p>
      <h2 className="panel__title">{words.name(paper.place, day(paper.receivedOn))}</h2>
      {paper.returnReason && paper.state === 'RETURNED' && (
        <p>
          <strong>{words.check.reason}:</strong> {paper.returnReason}
        </p>
      )}
      <Answers paper={paper} pages={pages} />
      <About paper={paper} />
      {children}
    </article>
  );
}

function Answers({ paper, pages }: Omit<PaperCardProps, 'children'>) {
  const { blank } = useWords('paper');
  const said = useSaid();
  const values = valuesFor(pages, { ...paper, isAdult: false, wantsOutcome: false });
  const asked = itemsOf(pages).filter(({ __typename }) => __typename !== 'StatementRoundItem');
  return (
    <dl className="check">
      {asked.map((item) => (
        <div key={item.id} className="check__row">
          <dt>
            <Local text={item.question} />
          </dt>
          <dd>{said(item, values) || <span className="hint">{blank}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function About({ paper }: { paper: EnteredPaperFragment }) {
  const words = useWords('paper');
  const { languages } = useText().common;
  return (
    <Facts
      facts={[
        [words.language, languages[paper.language]],
        [words.ward, paper.ward && <Local key="ward" text={paper.ward.name} />],
        [words.age, paper.ageBand && words.ages[paper.ageBand]],
        [words.quote, paper.mayQuote ? words.yes : words.no],
        ...paper.steps.map(({ did, at, by }) => [words.steps[did], <Step key={did} at={at} by={by} />] as const),
        [words.scans, paper.scans.length > 0 && <Scans key="scans" scans={paper.scans} />],
      ]}
    />
  );
}

function Step({ at, by }: Pick<EnteredPaperFragment['steps'][number], 'at' | 'by'>) {
  return (
    <>
      <PersonLine person={by} /> · <Day at={at} />
    </>
  );
}

function Scans({ scans }: { scans: EnteredPaperFragment['scans'] }) {
  return (
    <ul className="plain">
      {scans.map(({ id, name, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
