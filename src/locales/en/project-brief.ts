import type { BriefFacts, Department, PresentSystem } from '../../domain/brief-facts.ts'
import type { Goal } from '../../domain/goal.ts'
import type { Project } from '../../domain/project.ts'

type FieldWords = { label: string; hint: string }
type OfProject = keyof Pick<Project, 'name' | 'subtitle' | 'language' | 'timeZone' | 'currency' | 'example' | 'start' | 'goals' | 'team' | 'calendar'>

/** What the brief asks, field by field: for forms, the overview and the charter. */
export const briefFields = {
  name: { label: 'Project', hint: 'A name that says what will be better' },
  subtitle: { label: 'Subtitle', hint: 'One line under the name' },
  language: { label: 'Language of the texts', hint: 'The language in which you write; translations can be added' },
  timeZone: { label: 'Time zone', hint: 'Says which day is today, such as Asia/Shanghai' },
  currency: { label: 'Currency', hint: 'Of all amounts, three letters such as CNY' },
  example: { label: 'Example figures', hint: 'Amounts, dates and counts are made up; every page says so' },
  start: { label: 'Start', hint: 'First day of the project' },
  goals: { label: 'Goals', hint: 'What is to be reached, in figures' },
  team: { label: 'Team', hint: 'Who works in which project group' },
  calendar: { label: 'Working days', hint: 'Country whose holidays and make-up working days apply' },
  organisation: { label: 'Company', hint: 'Name of the company that gets the CRM' },
  industry: { label: 'Industry', hint: 'What the company does' },
  employees: { label: 'Employees', hint: 'Number of people in the whole company' },
  users: { label: 'Users', hint: 'Number of people who will work with the CRM' },
  departments: { label: 'Departments', hint: 'The departments concerned, and which of them will use the CRM' },
  sites: { label: 'Sites', hint: 'Number of places where people will use it' },
  regions: { label: 'Regions', hint: 'Number of sales or service regions' },
  subsidiaries: { label: 'Subsidiaries', hint: 'Number of subsidiaries that take part; 0 for none' },
  supplier: { label: 'Supplier', hint: 'Who delivers the software or puts it in' },
  consultant: { label: 'Consultant', hint: 'Who advises' },
  wishedGoLive: { label: 'Wished go-live', hint: 'The day on which the company wishes to work with the CRM' },
  modules: { label: 'Modules wanted', hint: 'Areas of the CRM business line' },
  problems: { label: 'Problems', hint: 'What goes wrong today, in the company’s own words' },
  systems: { label: 'Present systems', hint: 'Each to be integrated, replaced or left, with a rough cost' },
  budget: { label: 'Budget', hint: 'For the whole project, training, own people and reserve included' },
  itCapability: { label: 'IT capability', hint: 'How strong the company’s own IT is: 1 weak, 5 strong' },
  urgency: { label: 'Urgency', hint: '1 can wait, 5 at once' },
  budgetPressure: { label: 'Budget pressure', hint: 'How tight money is: 1 ample, 5 very tight' },
  mobileShare: { label: 'Mobile staff', hint: 'Share of users who work on the road, in per cent' },
  networkQuality: { label: 'Network quality', hint: 'Between the sites: 1 poor, 5 good' },
  dataResidency: { label: 'Data stays in the country', hint: 'Customer data must stay in the company’s own country or house' },
  why: { label: 'Why', hint: 'Why the project is done' },
  how: { label: 'How', hint: 'How the company wants to go about it' },
  risks: { label: 'Risks', hint: 'What could go wrong, and what is done about it' },
  mergeGroups: { label: 'Merged groups', hint: 'Small groups are merged as the complexity proposes' },
} as const satisfies Record<keyof BriefFacts | OfProject, FieldWords>

type Labels<T> = Record<keyof Omit<T, 'id' | 'withdrawn'>, string>

export const departmentFields = {
  name: 'Department', uses: 'Will use the CRM', importance: 'Importance, 1 to 5', urgency: 'Urgency, 1 to 5',
} as const satisfies Labels<Department>

export const systemFields = { name: 'System', fate: 'What becomes of it', cost: 'Rough cost' } as const satisfies Labels<PresentSystem>

export const goalFields = {
  title: 'Goal', unit: 'Unit', baseline: 'Baseline', target: 'Target', dueOn: 'Date', owner: 'Owner', priority: 'Priority', family: 'Kind of outcome',
  low: 'Lower bound', high: 'Upper bound', judges: 'Judges',
} as const satisfies Labels<Pick<Goal, 'title' | 'unit' | 'baseline' | 'target' | 'low' | 'high' | 'dueOn' | 'owner' | 'priority' | 'family' | 'judges'>>

export const riskFields = { text: 'Risk', answer: 'What is done about it' } as const satisfies Labels<BriefFacts['risks'][number]>
