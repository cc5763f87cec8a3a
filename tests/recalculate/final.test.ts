import { FILE } from './desk';
import { finalScenarios } from './scenarios/final';

finalScenarios(FILE);
