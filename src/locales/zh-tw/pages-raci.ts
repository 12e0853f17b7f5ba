import type { Locale } from '../locale.ts'

export const raciPage: Locale['raciPage'] = {
  lead: ({ rows, wrong }) =>
    wrong === 0 ? `全部 ${rows} 個查核點、決議與交付項目都只有一個小組當責，並且至少有一個小組執行。`
      : `${rows} 列中有 ${wrong} 列還行不通：沒有人當責、沒有人執行，或是指定的小組裡還沒有人。`,
  changed: ({ cells }) => (cells === 0 ? '' : `有 ${cells} 個儲存格與方法的建議不同。`),
  why: '人人都管的事，等於沒人管。一篇研究 CRM 專案團隊組建的文章列出了八個小組及其職責；這張矩陣寫明每項成果、每個決議由哪個小組當責、誰動手、徵詢誰的意見、告知誰。查核點與決議由指導委員會當責，各組的工作由專案經理當責。',
  findings: '還行不通的地方',
  nobodyIn: ({ group, rows }) => `${group}：組內還沒有人，卻要在 ${rows} 列中執行或當責，第一處是`,
  toGroups: '配置小組成員',
  grid: 'RACI 矩陣：各列與各小組',
  region: 'RACI 矩陣，可左右捲動',
  differs: ({ letter }) => `與建議不同，建議為：${letter}`,
  differsLegend: '圓點：與建議不同',
  merged: ({ groups }) => `合併編組：${groups}`,
  saveBlock: ({ block }) => `儲存：${block}`,
  save: '儲存',
  discard: '捨棄修改',
  unsaved: ({ count }) => `尚未儲存的儲存格：${count}`,
  full: '一次最多儲存 500 個儲存格：請先儲存，再繼續。',
  keys: '方向鍵移動；按 R、A、C、I 填寫，Shift+A 填 AR，Delete 清空，Enter 儲存。',
  ownTitle: '自訂列',
  ownText: '方法與交付項目都沒有涵蓋、但必須有人當責的事項，例如合約、工會核准或搬遷。',
  addRow: '新增一列',
  rename: '改名',
  withdraw: '撤銷',
  csv: 'CSV',
  xlsx: 'Excel',
  mayEdit: ({ who }) => `只有以下角色可以修改矩陣：${who}。`,
}
