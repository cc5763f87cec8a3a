/** Microsoft's pages that the rows refer to, by their titles. */
export const REFERENCE = 'Excel JavaScript API reference';
export const ERRORS = 'Error handling with the application-specific JavaScript APIs';
export const LIMITS = 'Resource limits and performance optimization for Office Add-ins';
export const BLANKS = 'Blank and null values in Excel add-ins';
export const COMMENTS = 'Work with comments using the Excel JavaScript API';
export const MODEL = 'Using the application-specific API model';
export const EVENTS = 'Work with events using the Excel JavaScript API';
export const CLIENT = "Microsoft's client (npm @microsoft/office-js 1.1.110)";
