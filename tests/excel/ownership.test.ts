/** @jest-environment jsdom */
import { EXCEL } from './excelProgram';
import { ownershipScenarios } from '../recalculate/scenarios/ownership';

ownershipScenarios(EXCEL);
