/** @jest-environment jsdom */
import { EXCEL } from './excelProgram';
import { rulesScenarios } from '../recalculate/scenarios/rules';

rulesScenarios(EXCEL);
