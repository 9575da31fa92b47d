import type { IdeaPlaceFragment, Topic } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Select, TextArea, TextField } from '../../../ui/fields.js';
import { MapPoint } from '../../../ui/map-point.js';
import { PictureFields } from './picture-fields.js';

const topics: readonly Topic[] = ['STREETS', 'TRANSPORT', 'PARKS', 'WASTE', 'CLIMATE', 'HOUSING', 'HEALTH', 'LEARNING', 'CULTURE', 'COMMUNITY', 'ECONOMY', 'SAFETY', 'OTHER'];

/** What an idea is made of, below its title. */
export function IdeaFields({ wards, map }: Pick<IdeaPlaceFragment, 'wards' | 'map'>) {
  const { ideas, common } = useText();
  const words = useWords('idea-writing');
  const topicNames = useWords('topics');
  const text = ideas.form;
  return (
    <>
      <p className="hint">{words.contact}</p>
      <TextArea name="need" label={words.need} hint={words.needHint} rows={3} limit={1000} optional />
      <TextArea name="body" label={text.body} hint={text.bodyHint} rows={8} limit={5000} />
      <TextArea name="outcomeWanted" label={words.outcome} hint={words.outcomeHint} rows={3} limit={1000} optional />
      <TextArea name="selfHelp" label={words.selfHelp} hint={words.selfHelpHint} rows={3} limit={1000} optional />
      <Select
        name="topic"
        label={words.topic}
        optional
        options={[{ value: '', label: words.noTopic }, ...topics.map((value) => ({ value, label: topicNames[value] }))]}
      />
      {wards.length > 0 && (
        <Select
          name="wardId"
          label={text.ward}
          options={[{ value: '', label: text.wholeArea }, ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]}
        />
      )}
      <details className="more">
        <summary>{words.point}</summary>
        <MapPoint names={{ latitude: 'point.latitude', longitude: 'point.longitude' }} map={map} optional />
      </details>
      <PictureFields />
      <fieldset className="group">
        <legend>{words.estimate}</legend>
        <Select name="estimate.kind" label={words.estimateKind} options={(['COST', 'SAVING'] as const).map((value) => ({ value, label: words.estimateKinds[value] }))} />
        <TextField name="estimate.pounds" type="number" min={0} label={words.pounds} narrow optional />
      </fieldset>
      <Select name="language" label={common.form.writingIn} options={(['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }))} />
    </>
  );
}
