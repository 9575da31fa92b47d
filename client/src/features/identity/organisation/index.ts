export { KeptHere, Officers, WardsAndBodies, WhatItRuns } from './organisation-parts.js';
