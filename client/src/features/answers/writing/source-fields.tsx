import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';

type Values = Record<string, string>;

interface Source {
  title: string;
  url: string;
}

const MOST = 10;
const countOf = (values: Values): number => Number(values['sources.count']) || 0;

/** The values of sources, as a form begins with them. */
export const sourcesFrom = (sources: readonly Source[]): Values => ({
  ...Object.fromEntries(sources.flatMap(({ title, url }, place) => [[`sources.${place}.title`, title], [`sources.${place}.url`, url]])),
  'sources.count': String(sources.length),
});

export const sourcesOf = (values: Values): Source[] =>
  Array.from({ length: countOf(values) }, (_, place) => ({ title: values[`sources.${place}.title`]?.trim() ?? '', url: values[`sources.${place}.url`]?.trim() ?? '' }));

/** What an answer rests on, as many as wanted. */
export function SourceFields() {
  const { writing: words } = useWords('answers-tools');
  const { form } = useField('sources.count', words.sources);
  const sources = sourcesOf(form.values);
  const write = (next: readonly Source[]): void => {
    form.fill(sourcesFrom(next));
    form.set('sources.count', String(next.length));
  };
  return (
    <fieldset className="group">
      <legend>{words.sources}</legend>
      <p className="hint">{words.sourcesHint}</p>
      {sources.map((_, place) => (
        <div key={place} className="group__item" role="group" aria-label={words.source(place + 1)}>
          <TextField name={`sources.${place}.title`} label={words.sourceTitle} />
          <TextField name={`sources.${place}.url`} label={words.sourceUrl} />
          <Button kind="quiet" aria-label={words.removeSource(place + 1)} onClick={() => write(sources.toSpliced(place, 1))}>
            {words.remove}
          </Button>
        </div>
      ))}
      {sources.length < MOST && (
        <Button kind="quiet" onClick={() => write([...sources, { title: '', url: '' }])}>
          {words.addSource}
        </Button>
      )}
    </fieldset>
  );
}
