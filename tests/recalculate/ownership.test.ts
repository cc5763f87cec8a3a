import { FILE } from './desk';
import { ownershipScenarios } from './scenarios/ownership';

ownershipScenarios(FILE);
