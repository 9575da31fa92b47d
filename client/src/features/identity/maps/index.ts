export { DrawWards, WardsPicture } from './draw-wards.js';
