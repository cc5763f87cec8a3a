/** @jest-environment jsdom */
import { BOTH } from './differential/bothPrograms';
import { rulesScenarios } from '../recalculate/scenarios/rules';

rulesScenarios(BOTH);
