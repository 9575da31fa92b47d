import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../graphql/document.js';
import type { YouthCodeShownQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { QrPicture } from '../ui/qr-picture.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const YouthCodeShownDocument = graphql(`
  query YouthCodeShown($id: ID!) {
    youthSpace(id: $id) {
      id
      viewerCanModerate
      title {
        ...LocalTextParts
      }
    }
  }
`);

/** A code shown large, for a projector or a sheet of paper. It stands behind the # of the address and goes to no server. */
function YouthCode({ data: { youthSpace: space } }: { data: Present<YouthCodeShownQuery, 'youthSpace'> }) {
  const text = useWords('youth-staff');
  const { hash } = useLocation();
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  const code = decodeURIComponent(hash.slice(1));
  const address = `${origin}/youth/join`;
  return (
    <div className="accent-young">
      <PageHead kicker={<Local text={space.title} />} title={text.projectTitle} />
      {origin && code ? (
        <div className="code-sheet">
          <QrPicture of={`${address}?code=${code}`} label={text.qr} />
          <p>{text.projectSteps}</p>
          <p className="code-sheet__address">{address}</p>
          <p className="joined__phrase code-sheet__code">{code}</p>
          <p className="actions code-sheet__tools">
            <Button kind="quiet" onClick={() => window.print()}>
              {text.print}
            </Button>
            <Link to={`/youth/spaces/${space.id}/staff`}>{text.staffTitle}</Link>
          </p>
        </div>
      ) : (
        <Notice title={text.noCode} />
      )}
    </div>
  );
}

export const page = definePage({
  query: YouthCodeShownDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthSpace?.viewerCanModerate,
  words: ['youth-staff'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('youth-staff').projectTitle, noindex: true }),
  Component: YouthCode,
});
