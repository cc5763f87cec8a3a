import { FILE } from './desk';
import { linkScenarios, roleScenarios } from './scenarios/choices';

roleScenarios(FILE);
linkScenarios(FILE);
