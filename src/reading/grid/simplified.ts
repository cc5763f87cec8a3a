/** Traditional characters that stand in the words of such tables, each with its simplified form. */
const PAIRS = `
  項项 評评 標标 準准 內内 檢检 況况 備备 註注 說说 細细 則则 類类 別别 級级 數数 總总 計计 減减 責责
  單单 門门 實实 際际 結结 權权 據据 資资 來来 値值 規规 測测 審审 複复 復复 範范 問问 題题 記记 錄录
  條条 號号 編编 處处 負负 領领 導导 協协 辦办 質质 獎奖 績绩 業业 務务 點点 維维 塊块 劃划 練练 時时
  間间 達达 應应 該该 為为 個个 雙双 區区 鄉乡 鎮镇 網网 絡络 員员 隊队 組组 織织 無无 發发 現现 報报
  訴诉 簽签 蓋盖 頁页 續续 繼继 開开 關关 裏里 後后 與与 給给 過过 還还 進进 運运 選选 證证 議议 論论
  設设 許许 調调 談谈 請请 講讲 讀读 費费 賠赔 貼贴 購购 車车 軟软 輕轻 遲迟 適适 銷销 錯错 長长 陽阳
  階阶 隨随 電电 響响 頂顶 順顺 須须 預预 額额 風风 飛飞 飲饮 養养 館馆 驗验 齊齐 龍龙 黨党 環环 衛卫
  綠绿 樓楼 戶户 線线 納纳 約约 紀纪 統统 創创 動动 勞劳 勢势 參参 變变 圖图 場场 壞坏 學学 寫写 專专
  將将 屬属 廣广 張张 強强 當当 從从 徵征 態态 慶庆 懲惩 戰战 擔担 擬拟 擾扰 攤摊 敗败 會会 東东 樹树
  機机 歡欢 歲岁 歸归 殘残 決决 滿满 災灾 熱热 爭争 獨独 產产 畫画 療疗 監监 盤盘 確确 禮礼 種种 積积
  穩稳 競竞 筆笔 節节 簡简 糾纠 聯联 聽听 職职 臨临 舉举 舊旧 藝艺 補补 裝装 製制 見见 視视 覺觉 觀观
  觸触 訓训 託托 訪访 詳详 認认 語语 誤误 護护 財财 貫贯 貴贵 買买 貸贷 賓宾 賬账 賴赖 贊赞 軍军 軌轨
  農农 違违 郵邮 釋释 針针`;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** The text with known traditional characters simplified, one for one: for comparing only. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
