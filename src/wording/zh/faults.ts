import type { FileFault } from '../../snapshot/fileFault';
import type { HostFault } from '../../snapshot/host';
import { cellAddress, type CellRef } from '../../snapshot/area';
import type { WordsByCode } from '../wordsByCode';

export const ZH_HOST_FAULT: WordsByCode<HostFault> = {
  sheetProtected: ({ sheet, cells }) =>
    `工作表“${sheet}”受保护,${cellList(cells)}写不进去。请撤销工作表保护后再试;表格没有改动。`,
  structureProtected: () => '工作簿结构受保护,不能添加工作表。请撤销工作簿保护后再试。',
  readOnly: () => '文件是只读的,写不进去。请启用编辑或另存一份后再试。',
  signed: () => '文件有数字签名,写入会使签名失效,没有写入。请另存一份不带签名的文件后再评分。',
  cellEditing: () => '有单元格正在编辑。请按回车结束编辑后再试。',
  changedMeanwhile: ({ sheet, cells }) =>
    cells.length === 0
      ? '评分时工作簿有改动(可能有另一人也在评分),没有写入。请再试一次。'
      : `评分时工作表“${sheet}”有改动(${cellList(cells)}),没有写入。请再试一次。`,
  sheetGone: ({ sheet }) => `找不到工作表“${sheet}”,可能已被改名或删除。请再试一次。`,
  apiTooOld: ({ needed }) =>
    `当前 Excel 版本过低(需要 ${needed})。请使用 Excel 2021、Microsoft 365 或网页版 Excel。`,
  tooLarge: ({ sheet }) =>
    `${sheet === null ? '工作簿' : `工作表“${sheet}”`}太大,无法读取。请把考核表单独存成一个文件后再试。`,
  partlyWritten: ({ detail }) => `写入中途出错,只写了一部分(${detail})。请再评分一次,会接着写完或恢复原样。`,
  unconfirmed: ({ detail }) =>
    `写入时与 Excel 失去联系(${detail}),不知道是否已经写完。请再评分一次,会先核对:写完了就不再改动,没写完可以接着写完或恢复原样。`,
  damagedPart: ({ part }) =>
    `文件有一部分已损坏${inPart(part)},没有写入。请在 WPS/Excel 中打开并另存为 .xlsx 后再试。`,
  hostError: ({ detail }) => `Excel 没能完成操作(${detail})。请稍后再试;仍不行请重新打开工作簿。`,
};

export const ZH_FILE_FAULT: WordsByCode<FileFault> = {
  emptyFile: () => '文件是空的(0字节)。请重新取得文件后再试。',
  notAWorkbook: () => '不是 Excel 工作簿。请在 WPS/Excel 中另存为 .xlsx 后再试。',
  zipWithoutWorkbook: () => '里面没有工作簿(可能是 Word 文档或压缩包)。请选择 .xlsx 工作簿。',
  damagedZip: ({ part }) => `文件已损坏${inPart(part)}。请在 WPS/Excel 中打开并另存为 .xlsx 后再试。`,
  oldFormat: () => '是旧格式的工作簿(.xls 或 .et)。请在 WPS/Excel 中另存为 .xlsx 后再试。',
  passwordProtected: () => '有打开密码。请在 WPS/Excel 中取消密码,另存为 .xlsx 后再试。',
  tooLarge: ({ part }) => `内容太多,无法读取${inPart(part)}。请把考核表单独存成一个 .xlsx 后再试。`,
  damagedPart: ({ part }) => `有一部分已损坏${inPart(part)}。请在 WPS/Excel 中打开并另存为 .xlsx 后再试。`,
};

function inPart(part: string | null): string {
  return part === null ? '' : `(${part})`;
}

/** The first cells by name, so that one of hundreds can be found without reading them all. */
function cellList(cells: readonly CellRef[]): string {
  const named = cells.slice(0, 3).map(cellAddress).join('、');
  return cells.length > 3 ? `${named}等${cells.length}格` : named;
}
