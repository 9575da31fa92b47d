export { HandedThemes } from './handed-themes.js';
