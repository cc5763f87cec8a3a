/** The words of a list, set apart by blanks. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Words that mean the same in a finding and in a standard; each is read as the first of its row. */
export const SAME: readonly (readonly string[])[] = [
  words('按时 及时 按期 准时 如期'),
  words('台账 台帐'),
  words('齐全 齐备 完整 完善 完备'),
  words('上报 报送 呈报'),
  words('更新 更换'),
  words('缺席 缺勤 旷会'),
  words('堆放 堆积'),
  words('建立 设立 成立 组建 建成'),
  words('制定 制订'),
  words('检查 检察 巡检'),
  words('群众 居民'),
  words('到位 落实'),
  words('过期 超过有效期 超出有效期'),
  words('低 降低 下降 偏低 低于'),
  words('高 升高 上升 偏高 高于'),
];

/** Damage and variants of single characters that leave one reading. */
export const MENDED: ReadonlyMap<string, string> = new Map([
  ['冇', '有'],
  ['吋', '时'],
  ['帐', '账'],
  ['査', '查'],
  ['冃', '目'],
]);

/** Hold a negator's character without denying anything. */
export const NO_NEGATION = words(`
  无故 无关 无效 无障碍 无线 无偿 未成年 不良 不断 不同 不定期 不明 不时 缺席 缺勤
  缺岗 缺位 缺页 差错 误差 减少 漏报 漏扫 漏检 漏管 滴漏 漏洞 差别 非法 非访 非正常
  非机动车 不正当 少年 少数 少先队 缺陷 错漏 泄漏 渗漏
`);

/** Deny, or speak of something missing. */
export const NEGATORS = words(`
  没有 没能 尚未 未能 未曾 并未 从未 未 没 无 不 非 缺少 缺失 缺乏 短缺 欠缺 缺
  少 漏 欠 差
`);

/** A negator and the short form of a word, which alone is too short to be known. */
export const DENIED: readonly (readonly [string, string])[] = [
  ['不全', '齐全'],
  ['不齐', '齐全'],
];

/** Say nothing of their own in a finding. */
export const EMPTY_WORDS = words(`
  经检查 经核查 经核实 经查实 经查 检查发现 现场检查 现场查看 抽查发现 抽查 发现 存在
  出现 发生 现象 情况 行为 造成 进行 仍然 共计 累计 合计 总计 其中 当年 视为 本年度
  本年 今年 上半年 下半年 年度 季度 同志 人员 一律 每月 每周 每年 每季 每日 每天
  当月 每半年 天数 户数 人数 次数 数量 的 了 被 把 将 于 在 有 是 为 由 其 该
  及 和 与 或 者 共 曾 仍 都 均 每 凡
`);

/** Leave it to a person what the words come to, unless the item's own clauses speak of them. */
export const HEDGES = words(`
  已   已整改 均整改 全部整改 整改完 整改到位 现场整改 当场整改 立即整改 及时整改 限期整改
  责令 疑似 可能 也许 大概 似乎 据说 据反映 待核 核实中 是否 争议 申诉 不可抗力 除外
  整改 改正 补齐 补报 补交 补办 补开 补签 已补 纠正 不扣 未扣 免扣 免于 豁免 去年
  上年 往年 前年 上季度 其他社区 兄弟社区 非本社区 建议 如果 假如 倘若 拟 ? 基本
  接近 险些 差点 几乎 误报 撤销 取消 批评过 表扬 提醒 有所 略 稍 尚可 请假 已说明
  特殊原因 病假 公假 年休假
`);

/** Say that there were several without saying how many. */
export const SEVERAL = words(`
  多次 多起 多处 多人 多项 多户 多件 多个 多份 多名 多例 数次 几次 几处 几个 若干
  部分 大量 经常 屡次 反复 普遍 分别 各 每 不少 较多 很多 许多 等
`);

/** Say at the end of a statement that something is as it should be. */
export const PRAISE = words(`
  完整 完善 完备 齐备 齐全 规范 到位 按时 按期 及时 准时 健全 良好 正常 合格 达标
  符合 整洁 优秀 明确 充分 清晰 整齐 全覆盖 已成立 已建立 已制定 已公示 已完成 已上报
  已落实 已配备 已配齐 已签订
`);
