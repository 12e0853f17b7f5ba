/** The currencies that a sign or a name can mean, as people write them beside an amount. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'], 元: ['CNY', 'TWD', 'HKD'], 圆: ['CNY', 'TWD', 'HKD', 'JPY'], 圓: ['CNY', 'TWD', 'HKD', 'JPY'],
  'cn¥': ['CNY'], rmb: ['CNY'], cny: ['CNY'], 人民币: ['CNY'], 人民幣: ['CNY'],
  'nt$': ['TWD'], twd: ['TWD'], 新台币: ['TWD'], 新台幣: ['TWD'], 新臺幣: ['TWD'], 台币: ['TWD'], 台幣: ['TWD'], 臺幣: ['TWD'],
  'hk$': ['HKD'], hkd: ['HKD'], 港元: ['HKD'], 港币: ['HKD'], 港幣: ['HKD'],
  $: ['USD', 'TWD', 'HKD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN'], 'us$': ['USD'], usd: ['USD'], 美元: ['USD'], 美金: ['USD'],
  '€': ['EUR'], eur: ['EUR'], 欧元: ['EUR'], 歐元: ['EUR'], '£': ['GBP'], gbp: ['GBP'], 英镑: ['GBP'], 英鎊: ['GBP'],
  'jp¥': ['JPY'], jpy: ['JPY'], 日元: ['JPY'], 日圆: ['JPY'], 日圓: ['JPY'],
}

/** Null where the text names no currency that is known here. */
export function currenciesOf(text: string): readonly string[] | null {
  const name = text.toLowerCase()
  return Object.hasOwn(signs, name) ? (signs[name] ?? null) : null
}
