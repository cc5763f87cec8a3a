/** @jest-environment jsdom */
import { BOTH } from './differential/bothPrograms';
import { ownershipScenarios } from '../recalculate/scenarios/ownership';

ownershipScenarios(BOTH);
