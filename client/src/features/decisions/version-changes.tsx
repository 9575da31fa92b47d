import type { DifferencePartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { Empty } from '../../ui/notice.js';
import { Segment, type TextPiece } from '../../ui/segment.js';
import { useForeignLang } from '../../ui/written.js';

interface VersionChangesProps {
  differences: readonly DifferencePartsFragment[];
  /** What the options are called, by their ids. */
  options: ReadonlyMap<string, string>;
}

/** Every text that differs, word by word; for screen readers each addition and each removal is said. */
export function VersionChanges({ differences, options }: VersionChangesProps) {
  const words = useWords('reading-decisions');
  const { legend } = useWords('differences');
  if (differences.length === 0) return <Empty title={words.noChanges} />;
  return (
    <>
      <p className="hint">{legend}</p>
      {differences.map((difference) => (
        <Difference key={`${difference.path} ${difference.language ?? ''}`} difference={difference} options={options} />
      ))}
    </>
  );
}

function Difference({ difference, options }: { difference: DifferencePartsFragment; options: VersionChangesProps['options'] }) {
  const { languages } = useText().common;
  const shown = useShown(difference);
  const { language } = difference;
  const lang = useForeignLang(language ?? 'EN');
  const name = useName(difference.path, options);
  return (
    <section className="difference">
      <h2 className="difference__title">
        {name} {language && <span className="hint">({languages[language]})</span>}
      </h2>
      <p className="difference__text" lang={language ? lang : undefined}>
        {shown.map((segment, place) => (
          <Segment key={place} segment={segment} />
        ))}
      </p>
    </section>
  );
}

/** “Option Stay shut: cost”. */
function useName(path: string, options: VersionChangesProps['options']): string {
  const { parts } = useWords('reading-decisions');
  const [first = '', ...rest] = path.split('.');
  const option = first === 'options' ? options.get(rest[0] ?? '') : undefined;
  const part = rest.length > 0 ? parts[rest.at(-1) ?? ''] : undefined;
  return [[parts[first] ?? first, option].filter(Boolean).join(' '), part].filter(Boolean).join(': ');
}

/** A day and a yes or no aren’t read letter by letter: what it was, and what it is. */
function useShown({ path, language, segments }: DifferencePartsFragment): readonly TextPiece[] {
  const { yes, no } = useWords('reading-decisions');
  const { day } = useDates();
  const sides = { REMOVED: sideOf(segments, 'REMOVED'), ADDED: sideOf(segments, 'ADDED') };
  const say = (text: string): string | undefined => {
    if (path.startsWith('decides') && /^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
    return text === 'true' ? yes : text === 'false' ? no : undefined;
  };
  if (language || (!say(sides.REMOVED) && !say(sides.ADDED))) return segments;
  const whole = (['REMOVED', 'ADDED'] as const).filter((kind) => sides[kind] !== '').map((kind) => ({ kind, text: `${say(sides[kind]) ?? sides[kind]} ` }));
  return whole;
}

const sideOf = (segments: readonly TextPiece[], side: 'ADDED' | 'REMOVED'): string =>
  segments
    .filter(({ kind }) => kind === 'KEPT' || kind === side)
    .map(({ text }) => text)
    .join('');
