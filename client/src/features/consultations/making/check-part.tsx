import { Link } from 'react-router';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { fieldId } from '../../../ui/field-id.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { placeName } from './differences.js';
import { OpenDraft } from './open-draft.js';
import { addressOf, partWith, type PartProps } from './part.js';
import { fieldAt } from './paths.js';
import { Warnings } from './warnings.js';

/** “Missing in Welsh” alone doesn't say what is. */
const saysNoPlace = (path: string): boolean => /\.(en|cy)$/.test(path);

interface CheckPartProps extends PartProps {
  onOpened: (id: string) => void;
  onDiscarded: () => void;
}

/** All that the rules still ask, each with the way to its field; then the preview; then opening. */
export function CheckPart({ onOpened, onDiscarded, ...props }: CheckPartProps) {
  const words = useWords('making');
  const { check } = words;
  const { draft, form } = props.making;
  const { missing } = draft;
  return (
    <>
      {missing.length === 0 ? (
        <Notice tone="good" title={check.ready}>
          {check.readyText}
        </Notice>
      ) : (
        <Section title={check.missing(missing.length)}>
          <ul className="missing">
            {missing.map(({ path, message }) => (
              <li key={path + message}>
                <Link to={addressOf(draft.id, partWith(path))} state={{ focus: fieldId(form.id, fieldAt(path, form.values)) }}>
                  {message}
                </Link>{' '}
                {saysNoPlace(path) && <span className="hint">{placeName(path, words)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Warnings {...props} />
      <p className="actions">
        <LinkButton kind="quiet" to={`/consultations/preview/${draft.previewToken}`} target="_blank">
          {check.preview}
        </LinkButton>
      </p>
      <p className="hint">{check.previewHint}</p>
      <OpenDraft making={props.making} onOpened={onOpened} onDiscarded={onDiscarded} />
    </>
  );
}
