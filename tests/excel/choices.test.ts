/** @jest-environment jsdom */
import { EXCEL } from './excelProgram';
import { linkScenarios, roleScenarios } from '../recalculate/scenarios/choices';

roleScenarios(EXCEL);
linkScenarios(EXCEL);
