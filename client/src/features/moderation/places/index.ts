export { PlacePanel } from './place-panel.js';
