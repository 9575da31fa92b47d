import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import architecture from '../architecture.cjs';
import { inRoot } from './support/paths.mjs';

/** Between these two lines README.md shows the rooms. */
const markers = /(?<=<!-- rooms: made by node scripts\/picture\.mjs -->\n)[\s\S]*(?=<!-- end of rooms -->)/;

/**
 * The text with its picture of the rooms as architecture.cjs has them now.
 * @param {string} readme
 */
export function withPicture(readme) {
  if (!markers.test(readme)) throw new Error('README.md has lost the two lines that the picture of the rooms goes between.');
  return readme.replace(markers, () => `\n${picture(architecture.rooms)}\n`);
}

/** The rooms from the first to the last; an arrow means "may import from this and from all above it". */
function picture(rooms) {
  const tiers = tiersOf(rooms);
  const boxes = tiers.flatMap(({ name, title, members }) =>
    title ? [`  subgraph ${name}["${title}"]`, '    direction LR', ...members.map((room) => `  ${box(room)}`), '  end'] : members.map(box),
  );
  const arrows = tiers.slice(1).map(({ name }, above) => `  ${name} --> ${tiers[above].name}`);
  return ['```mermaid', 'flowchart BT', ...boxes, ...arrows, '```', ''].join('\n');
}

/** Rooms that don't see each other share a tier; every other room is a tier of its own. */
function tiersOf(rooms) {
  const apart = [
    { name: 'siblings', title: 'siblings: they don’t see each other', members: rooms.filter(({ sibling }) => sibling) },
    { name: 'listeners', title: 'listeners: nobody imports them', members: rooms.filter(({ listener }) => listener) },
  ];
  const alone = rooms.filter(({ sibling, listener }) => !sibling && !listener);
  return [...alone.map((room) => ({ name: room.name, members: [room] })), ...apart];
}

const box = ({ name, purpose }) => `  ${name}["<b>${name}</b><br/>${purpose}"]`;

if (import.meta.filename === realpathSync(process.argv[1])) {
  const readme = inRoot('README.md');
  writeFileSync(readme, withPicture(readFileSync(readme, 'utf8')));
}
