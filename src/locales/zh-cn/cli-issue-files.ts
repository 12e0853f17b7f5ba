/** What the command line says about files of issues and batches. */
export const issueFileOptions = {
  mapColumn: 'issues：某列对应什么，“列名=字段”；可多次给出；“列名=”表示不采用',
  mapValue: 'issues：某个值对应什么，例如 "Wontfix=rejected"；可多次给出',
  mapDays: 'issues：5/6/2026 这类日期的读法，day-first（日在前）或 month-first（月在前）',
  ofBatch: 'answers：批次，例如 batch-2 或 2',
  exportView: 'issues：all（默认）、open、overdue、supplier、verify、closed、untriaged、mine 或 watched',
}

export const issueFileHeads = { title: '标题', external: '外部编号', column: '列', count: '数量', becomes: '对应为', awaited: '待答复' }

export const issueFileMessages = {
  issuesImported: ({ added, known, refused }: Record<'added' | 'known' | 'refused', number>) => `新增 ${added} 张，已存在 ${known} 张${refused > 0 ? `，略去 ${refused} 行` : ''}。`,
  issuesPlanned: ({ add, known, refuse }: Record<'add' | 'known' | 'refuse', number>) => `将新增 ${add} 张，已存在 ${known} 张，无法采用 ${refuse} 行。未作任何改动。`,
  issueValueUnknown: ({ value, field, ours }: Record<'value' | 'field' | 'ours', string>) => `“${value}”不是已知的 ${field}，按 ${ours} 处理；可用 --value "${value}=…" 指定。`,
  issueWouldBe: { add: '新增', known: '已存在', refuse: '略去' },
  leftOutColumn: '不采用', notRecognised: '未识别',
  mapMalformed: ({ given }: { given: string }) => `“${given}”中没有等号；请写成 "列名=字段" 或 "值=对应值"。`,
  mapNoColumn: ({ column, known }: Record<'column' | 'known', string>) => `文件中没有“${column}”列。现有各列：${known}。`,
  mapNoField: ({ field, known }: Record<'field' | 'known', string>) => `没有字段 ${field}。可用字段：${known}。`,
  mapNoValue: ({ value, known }: Record<'value' | 'known', string>) => `没有值 ${value}。可用的值：${known}。`,
  daysMalformed: '--days 只能是 day-first 或 month-first。',
  batchNeeded: '哪一批？导入时用 --batch 给出；导出时在项目之后给出编号。sixgate show PROJECT batches 可列出各批。',
  answersImported: ({ answered, same, empty, refused }: Record<'answered' | 'same' | 'empty' | 'refused', number>) => `采用 ${answered} 条，已采用过 ${same} 条，未答复 ${empty} 条${refused > 0 ? `，略去 ${refused} 行` : ''}。`,
  answersPlanned: ({ take, same, empty, refuse }: Record<'take' | 'same' | 'empty' | 'refuse', number>) => `将采用 ${take} 条，已采用过 ${same} 条，未答复 ${empty} 条，无法采用 ${refuse} 行。未作任何改动。`,
  answerWouldBe: { take: '采用', same: '已采用过', empty: '未答复', refuse: '略去' },
}
