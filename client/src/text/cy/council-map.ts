import type { words as English } from '../en/council-map.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Map y cyngor',
  lead: 'Mae pobl yn pwyntio at leoedd arno, ac mae’n dweud ble mae pob ward. Fe’i gwneir o amlinellau eich wardiau.',
  toCouncil: 'I’r cyngor',
  now: 'Y map nawr',
  none: 'Nid oes map eto: ni all pobl bwyntio at leoedd.',
  draw: 'Ei lunio o ffeil',
  file: 'Amlinellau’r holl wardiau, fel ffeil GeoJSON',
  fileHint: 'Gyda graddau (WGS 84), ac enwau’r wardiau fel y maent yma. Mae Boundary-Line yr Arolwg Ordnans a’r Swyddfa Ystadegau Gwladol yn cyhoeddi ffeiliau o’r fath. Nid oes dim yn newid cyn i chi ddweud hynny.',
  unreadable: 'Ni ellir darllen y ffeil hon fel GeoJSON.',
  preview: 'Fel y byddai',
  found: (n: number) => plural(n, { one: '1 ward, wedi’i chael wrth ei henw.', other: `Pob un o’r ${n} ward, wedi’u cael wrth eu henwau.` }),
  passedOver: (names: string) => `Heb eu defnyddio, gan nad ydynt yn wardiau’r cyngor hwn: ${names}.`,
  keep: 'Dyma ein map o hyn ymlaen',
  done: 'Lluniwyd y map. Mae’r hyn a farciodd pobl o’r blaen yn aros lle’r oedd.',
  picture: (wards: string) => `Map gyda’r wardiau ${wards}`,
};
