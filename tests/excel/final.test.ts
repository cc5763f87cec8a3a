/** @jest-environment jsdom */
import { EXCEL } from './excelProgram';
import { finalScenarios } from '../recalculate/scenarios/final';

finalScenarios(EXCEL);
