/** What stands in the iCalendar files. */
export const calendar = {
  project: ({ project }: { project: string }) => `${project}, meetings and dates`,
  personal: 'Sixgate, my meetings and dates',
  inProject: ({ what, project }: { what: string; project: string }) => `${what} (${project})`,
  agenda: 'Agenda:',
  invited: ({ people }: { people: string }) => `Invited: ${people}`,
  cancelled: ({ reason }: { reason: string }) => `Cancelled: ${reason}`,
  voteEnds: ({ motion }: { motion: string }) => `Last day to vote: ${motion}`,
  measure: ({ goal }: { goal: string }) => `Measure: ${goal}`,
}
