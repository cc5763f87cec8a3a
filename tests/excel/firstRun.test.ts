/** @jest-environment jsdom */
import { BOTH } from './differential/bothPrograms';
import { firstRunScenarios } from '../recalculate/scenarios/firstRun';

firstRunScenarios(BOTH);
