/** @jest-environment jsdom */
import { script } from './stranger';

describe('what may be entered', () => {
  script(
    'a whole number between bounds, with an alert',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('B2:C5');
      range.dataValidation.clear();
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
      };
      range.dataValidation.errorAlert = {
        message: 'Only positive numbers.',
        showAlert: true,
        style: 'Stop',
        title: 'No',
      };
      range.dataValidation.prompt = {
        message: 'Enter a positive number.',
        showPrompt: true,
        title: 'Number',
      };
      range.dataValidation.ignoreBlanks = false;
      range.dataValidation.load('type,rule,valid,errorAlert,ignoreBlanks');
      await context.sync();
      return [
        range.dataValidation.type,
        range.dataValidation.rule.wholeNumber?.operator,
        range.dataValidation.errorAlert.title,
        range.dataValidation.ignoreBlanks,
      ];
    },
    ['WholeNumber', 'GreaterThan', 'No', false],
  );

  script(
    'a list from another sheet, and what is not valid',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:A3');
      range.values = [['yes'], ['no'], ['perhaps']];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
      const wrong = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      range.dataValidation.load('valid');
      await context.sync();
      return [range.dataValidation.valid, wrong.isNullObject ? null : wrong.address];
    },
    [null, 'Sample!A3'],
  );
});
