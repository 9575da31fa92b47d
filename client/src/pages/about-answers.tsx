import { Link } from 'react-router';
import { graphql } from '../graphql/document.js';
import type { AnswerFiguresQuery } from '../graphql/generated/graphql.js';
import { useNumber, useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage } from './page.js';

const AnswerFiguresDocument = graphql(`
  query AnswerFigures {
    place {
      organisations {
        id
        kind
        name {
          ...LocalTextParts
        }
        responseRecord {
          answered {
            of
            value
          }
          onTime {
            of
            value
          }
          medianWorkingDays {
            of
            value
          }
          satisfied {
            of
            value
          }
        }
      }
    }
  }
`);

type Answering = AnswerFiguresQuery['place']['organisations'][number];
type Figure = NonNullable<Answering['responseRecord']>['answered'];
const COLUMNS = ['answered', 'onTime', 'median', 'satisfied'] as const;

/** How each council has answered what it owed: the same figures that stand on its own page. */
function AnswerFigures({ data: { place } }: { data: AnswerFiguresQuery }) {
  const { answers: text } = useWords('statements');
  return (
    <div className="narrow">
      <PageHead title={text.title} lead={text.lead} />
      <div className="scroll" role="region" aria-label={text.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.council}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {text[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {place.organisations
              .filter(({ kind }) => kind === 'COUNCIL')
              .map((council) => (
                <Row key={council.id} council={council} />
              ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{text.hint}</p>
    </div>
  );
}

function Row({ council: { id, name, responseRecord: record } }: { council: Answering }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/councils/${id}`}>
          <Local text={name} />
        </Link>
      </th>
      <Shown figure={record?.answered} isPart />
      <Shown figure={record?.onTime} isPart />
      <Shown figure={record?.medianWorkingDays} />
      <Shown figure={record?.satisfied} isPart />
    </tr>
  );
}

/** With the number that it rests on; nothing where that is too small. */
function Shown({ figure, isPart }: { figure: Figure | undefined; isPart?: boolean }) {
  const { answers: text } = useWords('statements');
  const number = useNumber();
  const value = figure?.value ?? null;
  if (!figure || value === null) return <td>{text.few}</td>;
  return <td>{isPart ? text.of(number(value), number(figure.of)) : number(value)}</td>;
}

export const page = definePage({
  query: AnswerFiguresDocument,
  words: ['statements'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('statements').answers.title, description: wordsOf('statements').answers.description }),
  Component: AnswerFigures,
});
