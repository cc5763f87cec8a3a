/** @jest-environment jsdom */
import { EXCEL } from './excelProgram';
import { firstRunScenarios } from '../recalculate/scenarios/firstRun';

firstRunScenarios(EXCEL);
