import { FILE } from './desk';
import { firstRunScenarios } from './scenarios/firstRun';

firstRunScenarios(FILE);
