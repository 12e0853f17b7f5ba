import type { CauseRemedy, CauseVerdict, Motive, ProblemArea } from '../../domain/diagnosis.ts'
import type { ProblemKey } from '../../method/problem-catalogue.ts'

/** A problem of the catalogue: its name, what it looks like in daily work, and what it hurts. */
type ProblemWords = { readonly name: string; readonly looks: string; readonly hurts: string }

export const problems: Readonly<Record<ProblemKey, ProblemWords>> = {
  'customer-statistics-missing': {
    name: 'No statistics on customers',
    looks: 'Nobody can say who buys what, how often and through which channel, unless somebody spends two weeks putting lists together.',
    hurts: 'Personal marketing, the design of promotions, the planning of resources, forecasts of sales and stock, control of cost and risk, the choice of channels.',
  },
  'campaign-information-late': {
    name: 'Campaign information comes late',
    looks: 'Sign-ups, preparations and follow-up stand in separate sheets; how a campaign went is known when it is over.',
    hurts: 'Prospects cool before anybody calls them, and money goes on into campaigns that do not work.',
  },
  'feedback-not-analysed': {
    name: 'Feedback is collected and not analysed',
    looks: 'Surveys, market research and the response to advertising end in folders; the next campaign is planned by feel.',
    hurts: 'The marketing budget: nobody knows which half of it works.',
  },
  'no-automated-marketing-tools': {
    name: 'No tools for marketing across channels',
    looks: 'Web, e-mail, text messages, newsletters and social media are served by hand, with one text for everybody; replies are counted by hand, if at all.',
    hurts: 'Reach, cost per contact, and any chance of being personal.',
  },
  'prospect-information-poor': {
    name: 'Little is known about prospects',
    looks: 'Business cards and notes stay with each salesperson; where a prospect came from, who called and what was said cannot be looked up.',
    hurts: 'Prospects are lost or called twice, and effort goes to those who will never buy.',
  },
  'running-deals-opaque': {
    name: 'Running deals cannot be seen',
    looks: 'The sales manager learns where a deal stands by asking in the weekly meeting; the forecast is a sum of hopes.',
    hurts: 'The forecast, help in time for deals at risk, and the planning of delivery.',
  },
  'sales-process-opaque': {
    name: 'The way a sale goes cannot be seen',
    looks: 'Everybody sells in their own way; at which step deals are lost, and how long each step takes, nobody can say.',
    hurts: 'Nothing can be improved or taught, and new salespeople need a year to be of use.',
  },
  'performance-review-slow': {
    name: 'Sales results are known late',
    looks: 'Figures by person, region and product are put together by hand after the end of the month, and then argued about.',
    hurts: 'Steering within the month, fair bonuses, trust in figures.',
  },
  'sales-aids-missing': {
    name: 'Salespeople lack what they need in front of the customer',
    looks: 'Brochures, references and calculations are asked for by telephone, and old versions of them go out.',
    hurts: 'Time with the customer, the impression left, the chance to close in one visit.',
  },
  'competitor-information-poor': {
    name: 'Little is known about competitors',
    looks: 'What competitors offer, and for how much, is heard by chance and passed on in the corridor.',
    hurts: 'Arguments and prices in negotiations; deals are lost without anybody knowing to whom.',
  },
  'prices-catalogue-stock-stale': {
    name: 'Prices, catalogue and stock are out of date',
    looks: 'Quotes are made from last month’s list, and goods are promised that are not in stock.',
    hurts: 'Margins, promised dates, the customer’s trust.',
  },
  'no-automatic-reminders': {
    name: 'Nothing reminds of what is due',
    looks: 'Call-backs, renewals and visits hang on memory and on slips of paper.',
    hurts: 'Follow-up: promises are forgotten and contracts run out unnoticed.',
  },
  'customer-data-not-shared': {
    name: 'Customer data are not shared',
    looks: 'Sales, service and accounts each keep a list of their own; the customer tells the same story three times, and whoever leaves takes the contacts along.',
    hurts: 'One face to the customer, sound data, the value of every relationship.',
  },
  'cross-selling-missed': {
    name: 'Chances to sell more are missed',
    looks: 'Whoever serves a customer does not see what that customer has already, nor what would go with it.',
    hurts: 'Revenue per customer, where selling costs least.',
  },
  'quotes-orders-manual': {
    name: 'Quotes and orders are made by hand',
    looks: 'Each quote is typed anew and each order entered once more in another system; mistakes come out at delivery.',
    hurts: 'Answer time, cost per order, wrong deliveries.',
  },
  'purchase-history-incomplete': {
    name: 'The purchase history is incomplete',
    looks: 'On the telephone nobody sees what the customer bought, when and with what; the customer has to look for the invoice.',
    hurts: 'The length of each call, the advice given, and the customer’s feeling of being known.',
  },
  'contract-validity-unknown': {
    name: 'Nobody sees whether a contract is valid',
    looks: 'Whether a repair is covered is found out afterwards, or it is given away to be on the safe side.',
    hurts: 'Service revenue and cost, and the peace over invoices.',
  },
  'enquiry-data-not-at-hand': {
    name: 'The facts for an answer are not at hand',
    looks: 'The agent asks three departments and calls back the next day, or forgets to.',
    hurts: 'Answers at the first call, waiting time, cost per enquiry.',
  },
  'no-service-history': {
    name: 'There is no service history',
    looks: 'What was repaired, by whom and with which parts stands in paper files; each visit starts from nothing.',
    hurts: 'Repairs right the first time, the technicians’ hours, warranty claims.',
  },
  'same-problems-recur': {
    name: 'The same problems come again',
    looks: 'A technician is sent out a third time for the same fault, and each one solves it afresh.',
    hurts: 'Cost of service and the customers’ patience.',
  },
  'no-knowledge-base': {
    name: 'Solutions are written down nowhere',
    looks: 'They are in the heads of two old hands; when those are away, the customer waits.',
    hurts: 'Time to solve, training of new people, equal answers to equal questions.',
  },
  'needs-do-not-reach-improvement': {
    name: 'What customers need does not reach those who could improve it',
    looks: 'Wishes and faults that customers tell the service end with the call; development and production do not hear of them.',
    hurts: 'Products, and the next generation of customers.',
  },
  'complaints-not-analysed': {
    name: 'Complaints are answered and not analysed',
    looks: 'Each complaint is settled by itself; nobody counts them by product, cause and region.',
    hurts: 'The cause stays, and so do the complaints.',
  },
  'handling-status-invisible': {
    name: 'Nobody sees how far a case has got',
    looks: 'The customer calls again to ask; the agent calls around to find out who has it.',
    hurts: 'Calls that nobody needs, promised times, trust.',
  },
  'no-link-to-stock-and-accounts': {
    name: 'Service has no link to stock and accounts',
    looks: 'Whether the part is there or the invoice paid has to be asked in another department each time.',
    hurts: 'Waiting time, second visits, repairs for those who do not pay.',
  },
}

export const problemAreas: Readonly<Record<ProblemArea, string>> = { marketing: 'Marketing', sales: 'Sales', service: 'Service', other: 'Other' }

export const motives: Readonly<Record<Motive, { readonly name: string; readonly text: string }>> = {
  'win-and-grow': { name: 'Win and grow', text: 'Collect and nurture prospects, manage promotions and deals.' },
  'satisfy-and-bind': { name: 'Satisfy and bind', text: 'Fast and exact service, loyalty, the brand.' },
  'understand-and-anticipate': { name: 'Understand and anticipate', text: 'Know behaviour, find chances, serve before being asked, on many channels.' },
}

export const causeVerdicts: Readonly<Record<CauseVerdict, { readonly name: string; readonly text: string }>> = {
  crm: { name: 'A CRM solves it', text: 'The cause lies in how customers are known, sold to or served.' },
  partly: { name: 'A CRM solves part of it', text: 'Something else has to be put right beside it, or before.' },
  other: { name: 'Not a CRM’s to solve', text: 'The cause lies in capacity, cost, stock, finance, quality, material, staffing or incentives.' },
}

export const causeRemedies: Readonly<Record<CauseRemedy, { readonly name: string; readonly text: string }>> = {
  management: { name: 'Management', text: 'First put responsibilities, staffing, incentives and rules right; no software does it.' },
  'quality-management': { name: 'Quality management', text: 'Find and end the fault where it is made: product, material, process.' },
  erp: { name: 'ERP', text: 'Stock, orders, cost and finance in one place come first.' },
  scm: { name: 'Supply chain management', text: 'Supply, material and delivery have to keep up first.' },
  other: { name: 'Something else', text: 'As the note says.' },
}
