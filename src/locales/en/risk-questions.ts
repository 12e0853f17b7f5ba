import type { RiskQuestionWords } from '../risk-question-words.ts'

/** The questionnaire of the risk register. */
export const riskQuestions: RiskQuestionWords = {
  'no-strategic-plan': {
    meaning: 'Nothing is written about how customers are to see the company, how contact is kept and how to get there. The system then automates whatever happens to be done today.',
    watch: 'whether the brief says why and how, whether the strategy is rated as met, and whether its report is approved once planning is decided',
    advice: 'Write on one page how customers are to see the company, which channels are kept up, and the steps on the way. The committee approves it as the strategy report and dates its review.',
    questions: [
      { ask: 'Is it written down how customers are to see the company?', steps: ['Written, approved and known to those who meet customers', 'Written and approved, known to few', 'Talked about, written nowhere', 'Nobody has an answer'] },
      { ask: 'Is it written down how contact with customers is kept?', steps: ['For each channel', 'For the main channels', 'Each department has its own way, unwritten', 'Nobody has looked at it'] },
      { ask: 'Is the way there planned?', steps: ['In steps, each with a day and an owner', 'In steps without days', 'As a list of wishes', 'Not beyond the installation'] },
    ],
  },
  'not-aligned-with-business-strategy': {
    meaning: 'The CRM pursues aims of its own beside what the company wants to achieve. When money or attention runs short, it is the first to lose both.',
    watch: 'whether each goal names the strategy that it serves',
    advice: 'Name in each goal the strategy it serves, and drop the goals for which nobody finds one. Top management says it anew at each checkpoint.',
    questions: [
      { ask: 'Are customers at the core of the company’s strategy?', steps: ['It names which customers it wants and what they get', 'It names customers in general', 'They are one point among many', 'They do not occur in it'] },
      { ask: 'Can the heads of departments say which part of the strategy the CRM serves?', steps: ['All of them, and all the same', 'Most of them', 'Each says something else', 'None of them'] },
    ],
  },
  'tool-copied-from-others': {
    meaning: 'A tool is taken because others have it. It fits their needs and their customers, not one’s own.',
    watch: 'whether problems are diagnosed and goals stand on them before a supplier is named, and whether the selection report is approved',
    advice: 'Weigh at least two candidates against your own processes and service priorities, and record why the others were not taken.',
    questions: [
      { ask: 'Was the tool weighed against your own needs?', steps: ['Against a written list of processes and needs', 'Against a list of functions', 'After demonstrations alone', 'It was settled before'] },
      { ask: 'Does it fit what matters most to your customers in service?', steps: ['Tried out with real cases', 'Explained by the supplier for your cases', 'Assumed', 'Never asked'] },
      { ask: 'Does it hold with the growth that is planned?', steps: ['Checked in figures: users, customers, sites', 'Discussed with the supplier', 'Assumed', 'Never asked'] },
    ],
  },
  'customer-experience-ignored': {
    meaning: 'Better data does not help whoever meets slow or ignorant service. Customers judge each contact, not the system behind it.',
    watch: 'whether a goal is about service or satisfaction, and whether redesigned processes serve the customer better and none worse',
    advice: 'Go through each contact with the customer’s eyes: how often they must act, say things again, wait. Set a goal for it and redesign the worst contact first.',
    questions: [
      { ask: 'Do customers meet knowledgeable, good service at each contact?', steps: ['Measured at each contact, and good', 'Measured at some', 'Only complaints tell', 'Nobody knows'] },
      { ask: 'Does the redesign spare customers work and waiting?', steps: ['In each process, with figures', 'In most processes', 'Here and there', 'It looks at the company’s own work alone'] },
    ],
  },
  'customers-not-involved': {
    meaning: 'A company that asks only itself what customers want builds what it wants itself.',
    watch: 'whether “customers heard” is rated as met, with evidence, by the time the requirements are handed in',
    advice: 'Talk with ten to twenty customers of each kind before the requirements are signed off, file what they said, and trace requirements to it.',
    questions: [
      { ask: 'Were customers asked what they need?', steps: ['In interviews and a survey, by kind of customer', 'In a few interviews', 'Through the sales people', 'No'] },
      { ask: 'Is it known what other suppliers offer them?', steps: ['Compared from the customers’ side', 'From what customers mention', 'From hearsay', 'No'] },
    ],
  },
  'treated-as-it-project': {
    meaning: 'Software is bought and installed. People and processes stay as they are, and so do the results.',
    watch: 'whether people of marketing, sales and service work in the groups, and whether processes are evaluated before building begins',
    advice: 'Let marketing, sales and service lead the analysis, with working time of their own. Build nothing before the to-be processes are evaluated.',
    questions: [
      { ask: 'Did people and processes come before the platform?', steps: ['Processes were redesigned and roles named first', 'At the same time', 'They come afterwards', 'Only the platform is planned'] },
      { ask: 'Who leads the work?', steps: ['The business, with IT at its side', 'Both alike', 'IT, and the business is asked', 'IT alone'] },
    ],
  },
  'no-goals-set': {
    meaning: 'Without goals in figures nobody can say what to build first, or whether it worked.',
    watch: 'whether there are goals in figures, complete, and whether the must ones are measured in their rhythm',
    advice: 'Set five to seven goals with baseline, target, day and owner, and begin to measure now, before anything is built.',
    questions: [
      { ask: 'Is it agreed in figures what will be better, and by when?', steps: ['A few goals, each with baseline, target and day', 'Some of them in figures', 'As intentions', 'No'] },
      { ask: 'Do people decide by these figures?', steps: ['At each review', 'At checkpoints', 'When somebody asks', 'Never'] },
    ],
  },
  'one-off-effort': {
    meaning: 'The project ends with go-live and its people go. Customers, data and goals move on without it.',
    watch: 'whether reviews after go-live are dated and held, and whether goals reach beyond go-live and are measured again and again',
    advice: 'Date the reviews at 1, 3, 6 and 12 months now, name who runs the CRM afterwards, and give at least one goal a day after go-live.',
    questions: [
      { ask: 'Is what users and customers say gathered after go-live, and used?', steps: ['By named people, month by month', 'By the help desk', 'When something breaks', 'Not planned'] },
      { ask: 'Are the data kept up after go-live?', steps: ['Each kind has an owner, and its quality is measured', 'Each kind has an owner', 'Everybody does a little', 'Not planned'] },
      { ask: 'Are new goals set after go-live?', steps: ['Dated reviews set them', 'A first review is dated', 'Later, perhaps', 'No'] },
    ],
  },
  'having-customers-mistaken-for-customer-culture': {
    meaning: 'Whoever has customers believes to think of them. Whether the customer comes first shows in deeds and figures.',
    watch: 'whether customer satisfaction is among the goals, and whether goals about service and satisfaction are measured',
    advice: 'Leaders visit customers and ask the staff, each customer has one owner across departments, and each team’s review has a figure of service.',
    questions: [
      { ask: 'Is service followed and talked about?', steps: ['In figures, in each team', 'In figures, by management', 'Through complaints', 'No'] },
      { ask: 'Does the customer come first for each employee?', steps: ['Pay and praise follow it', 'Leaders live it', 'It hangs on the wall', 'One’s own targets come first'] },
    ],
  },
  'middle-managers-and-staff-not-won': {
    meaning: 'Top management decides, the front line is to work with it, and those between wait until it is over.',
    watch: 'whether somebody of top management has a vote in the committee, whether its members are trained, whether announcement and training are on time, and whether all departments report',
    advice: 'Name one executive who speaks of it at each milestone, win the heads of the using departments with goals of their own, and tell each role what changes before the training.',
    questions: [
      { ask: 'Does a named executive stand for it?', steps: ['Named, and says so again and again', 'Named, and seldom heard', 'The management as a whole', 'Nobody'] },
      { ask: 'Do those concerned know what changes for them?', steps: ['Each role knows, and its training is dated', 'Most know', 'There was one announcement', 'Nobody was told'] },
      { ask: 'Do the middle managers carry it?', steps: ['They set goals and give people', 'They give people when asked', 'They wait', 'They work against it'] },
    ],
  },
  'crm-bent-to-old-processes': {
    meaning: 'The old process is rebuilt in new software. It costs money and changes nothing.',
    watch: 'whether a to-be is more than the as-is with another tool, and whether each process in scope has a to-be when the requirements end',
    advice: 'Take each to-be that changes nothing but the tool back to the table: leave steps out, join them, move a decision. Allow re-programming by change request alone.',
    questions: [
      { ask: 'Are processes redesigned before they are put into the tool?', steps: ['All in scope, with figures', 'The main ones', 'In talks only', 'No'] },
      { ask: 'What happens where the package works otherwise than people are used to?', steps: ['The better way wins, and is written down', 'The package wins as a rule', 'The habit wins as a rule', 'The package is re-programmed'] },
    ],
  },
  'not-seen-as-urgent': {
    meaning: 'Customers expect more each year, and compare. Whoever believes there is time decides late and sends others.',
    watch: 'whether decisions wait too long, whether members of the committee attend, whether its reviews are held, and how urgent the brief calls it',
    advice: 'Put a figure on each quarter of delay, let the chair decide between meetings, and move decisions down where the limits allow it.',
    questions: [
      { ask: 'Is it known what waiting costs, in customers or money?', steps: ['In figures, to all who decide', 'In figures, to some', 'As a feeling', 'No'] },
      { ask: 'Are decisions taken when they are needed?', steps: ['Within days', 'Within two weeks', 'When the committee meets', 'They slip again and again'] },
    ],
  },
  'results-below-expectation': {
    meaning: 'More is promised than a CRM can bring, or the cause lies elsewhere. The disappointment comes when the money is spent.',
    watch: 'whether goals with data keep to their way, whether their pace reaches the target, and whether gaps between expectation and agreement are settled',
    advice: 'Show at each checkpoint what was promised and what was reached, settle each gap in writing, and take out goals that a CRM cannot reach.',
    questions: [
      { ask: 'Do those concerned expect what the project can bring?', steps: ['Expectations are written and agreed', 'They are known from talks', 'Each expects something else', 'It is to solve everything'] },
      { ask: 'Are causes that no CRM solves dealt with elsewhere?', steps: ['Named, each with an owner', 'Named', 'Suspected', 'Left to the CRM'] },
    ],
  },
  'budget-and-time-out-of-control': {
    meaning: 'Nobody holds the project: functions are added, own departments are late, the supplier leads or is weak, top management looks on.',
    watch: 'whether one project manager has the time, whether changes stay in tolerance and go-live keeps its day, what the budget will come to, who is late, and whether top management stands behind it',
    advice: 'Give the project manager time and mandate, run each wish as a change request, and put the delays of the supplier and of your own departments before the committee each month.',
    questions: [
      { ask: 'Does somebody with time and authority own the project?', steps: ['Full time, with a written mandate', 'At least half of the time', 'Beside other work', 'Nobody'] },
      { ask: 'Who leads, the company or the supplier?', steps: ['The company, day by day', 'The company, at checkpoints', 'The supplier, and the company looks on', 'The supplier alone'] },
      { ask: 'Are functions added only by a decision on money and days?', steps: ['Each one, in writing', 'The large ones', 'After the fact', 'They are simply built'] },
    ],
  },
  'staff-resistance': {
    meaning: 'Old hands refuse the new way, work around it, some even against it. The system stays empty.',
    watch: 'whether all departments report, whether what users report about work and training is settled by its day, and whether courses begin in time',
    advice: 'Take old hands into the walkthroughs and let them teach, answer each report from the front line, and close the old way on a day that everybody knows.',
    questions: [
      { ask: 'Were those who will work with it heard?', steps: ['They take part in design and tests', 'They were asked', 'They were told', 'Not at all'] },
      { ask: 'Does it make their own work easier?', steps: ['Shown with their own cases', 'Promised', 'Unclear', 'It makes more work'] },
      { ask: 'How do the most experienced people stand to it?', steps: ['They teach the others', 'They take part', 'They wait', 'They refuse'] },
    ],
  },
}
