import { FILE } from './desk';
import { rulesScenarios } from './scenarios/rules';

rulesScenarios(FILE);
