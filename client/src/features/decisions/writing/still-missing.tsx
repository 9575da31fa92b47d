import { useWords } from '../../../text/use-text.js';
import { fieldId } from '../../../ui/field-id.js';
import { useField } from '../../../ui/form.js';
import { useCouncil } from './council.js';
import { countOf, rowName } from './use-rows.js';
import { INTERESTS, type Values } from './values.js';

/** What the rules still ask, as far as the page can see it while it is written, with the way to each field. */
export function StillMissing() {
  const words = useWords('writing-decisions').asked;
  const { form } = useField('asked', '');
  const missing = useMissing(form.values);
  return (
    <aside className="panel" aria-label={words.title}>
      <h2 className="panel__title">{words.title}</h2>
      <p role="status">{missing.length > 0 ? words.missing(missing.length) : words.nothing}</p>
      <ul>
        {missing.map(({ field, label }) => (
          <li key={field}>
            <a
              href={`#${fieldId(form.id, field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(form.id, field))?.focus();
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface Missing {
  field: string;
  label: string;
}

function useMissing(values: Values): Missing[] {
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions').asked;
  const { languages } = useCouncil();
  const tags = languages.map((language) => language.toLowerCase());
  // Whether it must be there in each language is the council's to have said: the rules are asked when it is published.
  const unwritten = (name: string): string | undefined => {
    const halves = tags.map((tag) => `${name}.${tag}`);
    return halves.some((half) => values[half]?.trim()) ? undefined : halves[0];
  };
  const texts = (
    [
      ['title', text.name],
      ['summary', text.summary],
      ['toDecide', text.toDecide],
      ['reasons', text.reasons],
    ] as const
  ).map(([name, label]) => ({ field: unwritten(name), label }));
  const options = Array.from({ length: countOf(values, 'options') }, (_, place) => {
    const name = rowName('options', place);
    return { field: unwritten(`${name}.title`) ?? unwritten(`${name}.effects`), label: words.option(place + 1) };
  });
  const preferred = options.some((_, place) => values[`${rowName('options', place)}.isPreferred`] === 'yes');
  const hasInterests = values['interests.noneDeclared'] === 'yes' || countOf(values, INTERESTS) > 0;
  const others = [
    { field: values['isKey'] === 'yes' ? unwritten('whyKey') : undefined, label: text.whyKey },
    { field: preferred ? unwritten('whyPreferred') : undefined, label: text.whyPreferred },
    { field: hasInterests ? undefined : 'interests.noneDeclared', label: words.interests },
    { field: values['decidesOn'] ? undefined : 'decidesOn', label: text.decidesOn },
  ];
  return [...texts, ...options, ...others].filter((each): each is Missing => each.field !== undefined);
}
