import { useState, type ReactNode } from 'react';
import type { DrawWardsMutation } from '../../../graphql/generated/graphql.js';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { frameOf } from '../../../ui/map-frame.js';
import { MapGround } from '../../../ui/map-picture.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import '../../../ui/area-map.js';
import { lighter } from './lighter.js';

const DrawWardsDocument = graphql(`
  mutation DrawWards($input: DrawWardsInput!) {
    drawWards(input: $input) {
      __typename
      ... on WardsDrawn {
        passedOver
        isKept
        map {
          ...AreaMap
        }
      }
      ...Refusal
    }
  }
`);

type Drawn = Extract<DrawWardsMutation['drawWards'], { __typename: 'WardsDrawn' }>;

/** A file with the outlines of wards is checked, looked at as a map, and kept when that is the council’s. */
export function DrawWards({ organisationId, onKept }: { organisationId: string; onKept: () => void }) {
  const words = useWords('council-map');
  const deed = useDeed(DrawWardsDocument);
  const [shapes, setShapes] = useState('');
  const [drawn, setDrawn] = useState<Drawn>();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const look = async (file: File | undefined): Promise<void> => {
    setDrawn(undefined);
    const read = file && (await shapesIn(file));
    setIsUnreadable(file !== undefined && read === undefined);
    if (!read) return;
    setShapes(read);
    setDrawn(await deed.run({ organisationId, shapes: read, isSure: false }));
  };
  const keep = async (): Promise<void> => {
    const kept = await deed.run({ organisationId, shapes, isSure: true });
    setDrawn(kept);
    if (kept) onKept();
  };
  return (
    <>
      <label className="field field--file">
        <span className="field__label">{words.file}</span>
        <span className="hint">{words.fileHint}</span>
        <input type="file" className="input" accept=".geojson,.json,application/geo+json,application/json" onChange={(event) => void look(event.target.files?.[0])} />
      </label>
      <div role="alert">
        {isUnreadable && <Notice tone="warn" title={words.unreadable} />}
        {deed.refusal && <RefusalText refusal={deed.refusal} />}
      </div>
      {drawn && !drawn.isKept && (
        <Preview drawn={drawn}>
          <Button busy={deed.busy} onClick={() => void keep()}>
            {words.keep}
          </Button>
        </Preview>
      )}
    </>
  );
}

/** As it would be, before it is. */
function Preview({ drawn: { map, passedOver }, children }: { drawn: Drawn; children: ReactNode }) {
  const words = useWords('council-map');
  return (
    <Section title={words.preview}>
      <p role="status">{words.found(map.wards.length)}</p>
      <WardsPicture map={map} />
      {passedOver.length > 0 && <p className="hint">{words.passedOver(passedOver.join(', '))}</p>}
      <p className="actions">{children}</p>
    </Section>
  );
}

export function WardsPicture({ map }: { map: Drawn['map'] }) {
  const words = useWords('council-map');
  const frame = frameOf(map);
  return (
    <svg className="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={words.picture(map.wards.map(({ name }) => name.text).join(', '))}>
      <MapGround map={map} frame={frame} />
    </svg>
  );
}

async function shapesIn(file: File): Promise<string | undefined> {
  try {
    return lighter(await file.text());
  } catch {
    return undefined;
  }
}
