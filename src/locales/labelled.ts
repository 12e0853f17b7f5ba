/** `Rating: Training planned`, `评分：培训已安排`. The label's own script says which colon: Chinese has a full one and no space. */
export const labelled = (label: string, text: string): string => `${label}${/[\p{Script=Han}）」”]$/u.test(label) ? '：' : ': '}${text}`
