import type { FindingWords } from '../finding-words.ts'
import { findingsOfTime } from './findings-of-time.ts'

export const findings: FindingWords = {
  'committee-no-chair': { what: () => '指導委員會沒有主席：票數相同時無法決議，委員會也無法成立。', figure: () => '', remedy: '指定主席' },
  'committee-no-top-management': { what: () => '指導委員會中沒有客戶方高階主管的一票：無法達到法定人數。', figure: () => '', remedy: '指定高階主管' },
  'committee-no-supplier': { what: () => '供應商在指導委員會中沒有席位：決議的事，須交付的一方卻不在場。', figure: () => '', remedy: '給供應商一個席位' },
  'committee-small': {
    what: ({ seats }, { number }) => `指導委員會只有 ${number(seats)} 個有表決權的席位，難以真正討論。`,
    figure: ({ seats, asked }, { number }) => `${number(seats)} 席，應至少 ${number(asked)} 席`, remedy: '增補委員',
  },
  'committee-merged': { what: ({ groups }, { unit }) => `指導委員會與其他組別合併編制（${unit(groups)}）：等於自己評判自己的工作。`, figure: () => '', remedy: '讓委員會獨立設立' },
  'decision-waits': {
    what: ({ count, limit }, { number }) => `${number(count)} 項待決事項等候委員會超過 ${number(limit)} 個工作天：委員會恐流於空轉。`,
    figure: ({ days }, names) => names.days(days), remedy: '查看待決事項',
  },
  'member-missing': {
    what: ({ person, count }, names) => `${names.person(person)}連續 ${names.number(count)} 次缺席委員會會議，也未派職務代理人：委員會恐流於空轉。`,
    figure: ({ count }, { number }) => `${number(count)} 次`, remedy: '換一位有時間的委員',
  },
  'members-untrained': {
    what: ({ people }, names) => `${names.people(people)}未參加主管教育訓練，也未訂日期：作決議的人應當了解案例及其成效。`,
    figure: ({ people, of }, { number }) => `${number(people.length)}／${number(of)} 人`, remedy: '訂定訓練日期',
  },
  'manager-missing': { what: () => '沒有專案經理：無人掌管涵蓋所有工作的計畫。', figure: () => '', remedy: '指定專案經理' },
  'manager-several': {
    what: ({ people }, names) => `${names.people(people)}都是專案經理：應當只有一位。`,
    figure: ({ people }, { number }) => `${number(people.length)} 位`, remedy: '只留一位',
  },
  'manager-share-low': {
    what: ({ person, asked }, names) => `${names.person(person)}投入專案管理的工作時間不到 ${names.percent(asked)}：兼著帶的專案容易延宕。`,
    figure: ({ share }, { percent }) => (share === null ? '' : percent(share)), remedy: '騰出更多時間',
  },
  'manager-share-part': { what: ({ person }, names) => `${names.person(person)}在其他工作之外兼管專案；最好全職投入。`, figure: ({ share }, { percent }) => percent(share), remedy: '騰出更多時間' },
  'mandate-missing': { what: () => '專案經理沒有高層的書面授權：各部門可能不肯出人、出時間。', figure: () => '', remedy: '登錄授權書' },
  'fields-uncovered': {
    what: ({ fields }, names) => `以下領域專案經理不擅長，也沒有專家：${names.fields(fields)}。`,
    figure: ({ fields, of }, { number }) => `${number(fields.length)}／${number(of)} 個領域`, remedy: '指定專家',
  },
  'reserve-days-short': {
    what: ({ have, asked, percent }, names) => `${have === null ? '沒有為意外預留工期' : `為意外預留的工期只有 ${names.days(have)}`}；依此複雜度應為計畫的 ${names.percent(percent)}，即 ${names.days(asked)}。`,
    figure: ({ have }, { days }) => (have === null ? '' : days(have)), remedy: '設定預備工期',
  },
  'reserve-money-short': {
    what: ({ have, asked, percent }, names) => `${have === null ? '沒有為意外預留經費' : `為意外預留的經費只有 ${names.money(have)}`}；依此複雜度應為預算的 ${names.percent(percent)}，即 ${names.money(asked)}。`,
    figure: ({ have }, { money }) => (have === null ? '' : money(have)), remedy: '設定預備金',
  },
  'stand-ins-missing': {
    what: ({ people }, names) => `${names.people(people)}沒有職務代理人：一旦生病或離開，工作就會停擺。`,
    figure: ({ people, of }, { number }) => `${number(people.length)}／${number(of)} 人`, remedy: '指定職務代理人',
  },
  'units-empty': { what: ({ units }, names) => `尚無人員：${names.units(units)}。`, figure: ({ units, of }, { number }) => `${number(units.length)}／${number(of)} 組`, remedy: '安排人員，或合併組別' },
  'units-without-lead': { what: ({ units }, names) => `尚無負責人：${names.units(units)}。`, figure: ({ units, of }, { number }) => `${number(units.length)}／${number(of)} 組`, remedy: '指定負責人' },
  'analysis-areas-missing': {
    what: ({ skills }, names) => `業務分析組缺少來自這些領域的人：${names.skills(skills)}。三個領域的流程都應由懂行的人分析。`,
    figure: ({ skills, of }, { number }) => `${number(of - skills.length)}／${number(of)} 個領域`, remedy: '補充人員，或註明技能',
  },
  'analysis-lead-other': {
    what: ({ person }, names) => `業務分析組由${names.person(person)}負責，但未註明其為行銷經理或顧客長：需求容易偏向某個部門或工具。`,
    figure: () => '', remedy: '註明職位，或更換負責人',
  },
  'analysis-no-translator': { what: () => '業務分析組缺少「翻譯」：一位資訊背景深厚、能把流程變成可開發需求的人。', figure: () => '', remedy: '補充人員，或註明技能' },
  'development-no-conversion': { what: () => '系統開發及設定組無人會清理與轉換資料：這部分工作很關鍵，卻總被低估。', figure: () => '', remedy: '補充人員，或註明技能' },
  'supervision-empty': { what: () => '無人監督專案：委員會只聽得到執行者的說法。', figure: () => '', remedy: '指定監督人員' },
  'supervision-dependent': {
    what: ({ person, group }, names) => `${names.person(person)}既監督專案，又在其中任職（${names.group(group)}）：沒有人能監督自己的工作。`,
    figure: () => '', remedy: '擇一',
  },
  overload: {
    what: ({ person, weeks, first }, names) => `${names.person(person)}自${names.day(first)}當週起有 ${names.number(weeks)} 週被安排的工作超過全部工作時間。`,
    figure: ({ most }, { load }) => load(most), remedy: '查看各週',
  },
  ...findingsOfTime,
}
