import type { ReadingThemeFragment, WrittenFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Local } from '../../../ui/written.js';
import { TagAnswerDocument, UntagAnswerDocument } from './themes-fragment.js';

const MOST_KEYS = 9;

/** Puts an answer under a theme, or takes it from there. */
export function useTagging(answer: WrittenFragment, onTagged: (answer: WrittenFragment) => void) {
  const tag = useDeed(TagAnswerDocument);
  const untag = useDeed(UntagAnswerDocument);
  const isTagged = (themeId: string): boolean => answer.themes.some(({ id }) => id === themeId);
  const toggle = async (themeId: string): Promise<void> => {
    const deed = isTagged(themeId) ? untag : tag;
    const tagged = await deed.run({ answerId: answer.id, themeId });
    if (tagged) onTagged(tagged);
  };
  return { isTagged, toggle, refusal: tag.refusal ?? untag.refusal };
}

interface TagButtonsProps {
  tagging: ReturnType<typeof useTagging>;
  /** In the order in which they were made, so that a theme keeps its number while others count. */
  themes: readonly ReadingThemeFragment[];
}

/** One or several themes, by touch or by the keys 1 to 9. */
export function TagButtons({ tagging, themes }: TagButtonsProps) {
  const words = useWords('themes');
  return (
    <>
      <ul className="tagging" aria-label={words.tags}>
        {themes.map((theme, at) => (
          <li key={theme.id}>
            <button type="button" className="tagging__theme" aria-pressed={tagging.isTagged(theme.id)} onClick={() => void tagging.toggle(theme.id)}>
              {at < MOST_KEYS && (
                <kbd className="tagging__key">
                  {at + 1}
                </kbd>
              )}
              <Local text={theme.name} />
            </button>
          </li>
        ))}
      </ul>
      {tagging.refusal && <RefusalText refusal={tagging.refusal} />}
    </>
  );
}
