import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

export const words = {
  title: 'The council’s map',
  lead: 'People point at places on it, and it says which ward lies where. It is made from the outlines of your wards.',
  toCouncil: 'To the council',
  now: 'The map now',
  none: 'There is no map yet: people can’t point at places.',
  draw: 'Draw it from a file',
  file: 'Outlines of all wards, as a GeoJSON file',
  fileHint: 'With degrees (WGS 84), and the names of the wards as they are here. Ordnance Survey’s Boundary-Line and the Office for National Statistics publish such files. Nothing changes before you say so.',
  unreadable: 'This file can’t be read as GeoJSON.',
  preview: 'What it would be',
  found: (n: number) => plural(n, { one: '1 ward, found by its name.', other: `All ${n} wards, found by their names.` }),
  passedOver: (names: string) => `Not used, because they are no wards of this council: ${names}.`,
  keep: 'This is our map from now on',
  done: 'The map was drawn. What people marked before stays where it was.',
  picture: (wards: string) => `Map with the wards ${wards}`,
};
