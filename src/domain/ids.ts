import { z } from 'zod'

/** The six phases of METHOD 1, in their order. */
export const PhaseId = z.enum(['planning', 'requirements', 'development', 'testing', 'initialization', 'go-live'])
export type PhaseId = z.infer<typeof PhaseId>
export const phaseIds = PhaseId.options

export const GroupId = z.enum([
  'steering-committee', 'project-manager', 'business-analysis', 'development',
  'technical-architecture', 'user-training', 'deployment', 'supervision',
])
export type GroupId = z.infer<typeof GroupId>

/** Who acts. The operator owns the data folder and may do everything; an administrator manages accounts and who belongs to a project. */
export const RoleId = z.enum([
  'operator', 'administrator', 'project-manager', 'committee-chair', 'committee-member', 'committee-secretary', 'consultant',
  'group-lead', 'group-member', 'supervisor', 'reporter', 'reader',
])
export type RoleId = z.infer<typeof RoleId>

export const DecisionKind = z.enum(['go', 'conditional-go', 'rework', 'hold', 'stop'])
export type DecisionKind = z.infer<typeof DecisionKind>

export const Readiness = z.enum(['ready', 'ready-with-conditions', 'not-ready', 'incomplete'])
export type Readiness = z.infer<typeof Readiness>

export const PhaseStatus = z.enum([
  'not-started', 'in-progress', 'in-review', 'in-rework', 'passed', 'passed-with-conditions',
  'to-be-confirmed', 'on-hold', 'stopped',
])
export type PhaseStatus = z.infer<typeof PhaseStatus>

/** 0 absent, 1 poor, 2 partly, 3 meets, 4 exceeds. */
export const Rating = z.int().min(0).max(4)
export type Rating = z.infer<typeof Rating>

export const LocaleId = z.enum(['en', 'zh-CN', 'zh-TW'])
export type LocaleId = z.infer<typeof LocaleId>

export const Side = z.enum(['client', 'supplier', 'consultant'])
export const Priority = z.enum(['must', 'should', 'could'])
export const OutcomeFamily = z.enum([
  'revenue-growth', 'profit-growth', 'customer-satisfaction', 'service', 'efficiency', 'data', 'adoption',
])
export type OutcomeFamily = z.infer<typeof OutcomeFamily>
/** The three results that tell success. METHOD 5.3. */
export const successFamilies = ['revenue-growth', 'profit-growth', 'customer-satisfaction'] as const satisfies OutcomeFamily[]

/** The twelve areas of the function map, METHOD 4.1. */
export const AreaId = z.enum([
  'market', 'lead', 'contact', 'opportunity', 'quotation', 'configuration', 'order', 'service',
  'web-self-service', 'satisfaction', 'club', 'feedback',
])
export type AreaId = z.infer<typeof AreaId>

/** What somebody is in the company, where the method asks for it (METHOD 2). */
export const PositionId = z.enum([
  'general-manager', 'marketing-manager', 'sales-manager', 'customer-service-manager', 'chief-customer-officer', 'it-director', 'finance-director', 'supplier-representative',
])
export type PositionId = z.infer<typeof PositionId>

/** Skills that a check of METHOD 2 looks for. People may have others, in their own words. */
export const SkillId = z.enum(['marketing', 'sales', 'service', 'it', 'data-conversion', 'project-management', 'training', 'architecture'])
export type SkillId = z.infer<typeof SkillId>

/** Fields that a project manager masters, or names an expert for. METHOD 2. */
export const FieldId = z.enum(['marketing', 'sales', 'service', 'technology', 'data', 'change'])
export type FieldId = z.infer<typeof FieldId>

/** The groups that do the work; supervision watches them and is merged with none. */
export const executingGroups = ['project-manager', 'business-analysis', 'development', 'technical-architecture', 'user-training', 'deployment'] as const satisfies GroupId[]
