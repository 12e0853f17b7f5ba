/** What `sixgate show` shows. */
export const areaNames = [
  'brief', 'goals', 'team', 'tasks', 'deliverables', 'criteria', 'decisions', 'conditions', 'milestones', 'translations', 'calendar',
] as const
export type Area = (typeof areaNames)[number]
