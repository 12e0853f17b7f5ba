import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VoteChoice } from '../../src/domain/round.ts'
import { chairOf, countVotes, type CountableVote, type Seat, seatsIn, seatsOf } from '../../src/domain/votes.ts'
import { castProject } from '../cast/cast.ts'

const seat = (person: string, more: Partial<Seat> = {}): Seat => ({ person, chair: false, topManagement: false, standIn: null, recused: false, ...more })
const general = seat('general', { chair: true, topManagement: true })
const sales = seat('sales')
const service = seat('service')
const supplier = seat('supplier')
const committee = [general, sales, service, supplier]

const words: Record<string, VoteChoice> = { yes: 'approve', but: 'approve-with-conditions', no: 'reject', pass: 'abstain' }
/** `votes({ general: 'yes', 'deputy for sales': 'no' })` */
const votes = (told: Record<string, string>): CountableVote[] => Object.entries(told).map(([who, word]) => {
  const [voter = '', of] = who.split(' for ')
  return { voter, seat: of ?? voter, choice: words[word] ?? 'abstain' }
})
const count = (seats: readonly Seat[], told: Record<string, string>) => countVotes(seats, votes(told))
const codes = (seats: readonly Seat[], told: Record<string, string>) => count(seats, told).reasons.map(({ code }) => code)

describe('The quorum', () => {
  it('is more than half of the seats: two of four are too few, three are enough', () => {
    expect(count(committee, { general: 'yes', sales: 'yes' })).toMatchObject({ quorate: false, result: 'none', reasons: [{ code: 'too-few', voted: 2, needed: 3, seats: 4 }] })
    expect(count(committee, { general: 'yes', sales: 'yes', service: 'pass' })).toMatchObject({ quorate: true, result: 'carried', abstentions: 1 })
  })

  it('is half and one more also of three and of one', () => {
    expect(count([general, sales, service], { general: 'yes', sales: 'no' }).quorate).toBe(true)
    expect(count([general, sales, service], { general: 'yes' }).quorate).toBe(false)
    expect(count([general], { general: 'yes' }).result).toBe('carried')
  })

  it('asks for the client’s top management in person, not by its stand-in', () => {
    const away = [{ ...general, standIn: 'deputy' }, sales, service, supplier]
    expect(count(away, { sales: 'yes', service: 'yes', supplier: 'yes' })).toMatchObject({ result: 'none', reasons: [{ code: 'no-top-management' }] })
    expect(count(away, { 'deputy for general': 'yes', sales: 'yes', service: 'yes', supplier: 'yes' })).toMatchObject({ result: 'none', quorate: false })
    expect(codes(away, { 'deputy for general': 'yes' })).toEqual(['too-few', 'no-top-management'])
    expect(count(away, { general: 'pass', sales: 'yes', service: 'yes' }).result).toBe('carried')
  })

  it('is counted among the seats that are not recused', () => {
    const conflicted = [general, { ...sales, recused: true }, { ...service, recused: true }, supplier]
    expect(count(conflicted, { general: 'yes', sales: 'no', service: 'no' })).toMatchObject({ result: 'none', reasons: [{ code: 'too-few', voted: 1, needed: 2, seats: 2 }] })
    expect(count(conflicted, { general: 'yes', supplier: 'yes', sales: 'no', service: 'no' }).result).toBe('carried')
  })

  it('cannot be reached when all are recused, nor when top management is', () => {
    expect(count(committee.map((each) => ({ ...each, recused: true })), { general: 'yes', sales: 'yes' })).toMatchObject({ result: 'none', reasons: [{ code: 'no-seat' }] })
    expect(count([], {})).toMatchObject({ result: 'none', reasons: [{ code: 'no-seat' }] })
    expect(codes([{ ...general, recused: true }, sales, service, supplier], { sales: 'yes', service: 'yes', supplier: 'yes' })).toEqual(['no-top-management'])
  })
})

describe('The result', () => {
  it('carries when those for it outnumber those against it', () => {
    expect(count(committee, { general: 'no', sales: 'yes', service: 'yes' })).toMatchObject({ result: 'carried', reasons: [{ code: 'quorate', voted: 3, seats: 4 }, { code: 'majority', approvals: 2, conditional: 0, rejections: 1 }] })
    expect(codes(committee, { general: 'yes', sales: 'no', service: 'no' })).toEqual(['quorate', 'minority'])
  })

  it('at a tie follows the chair’s own yes of either kind', () => {
    expect(count(committee, { general: 'yes', sales: 'no', service: 'pass' })).toMatchObject({ result: 'carried', reasons: [{}, { code: 'tie-chair-yes', votes: 1 }] })
    expect(count(committee, { general: 'but', sales: 'no', service: 'pass' })).toMatchObject({ result: 'carried-with-conditions' })
    expect(count(committee, { general: 'no', sales: 'yes', service: 'pass' })).toMatchObject({ result: 'failed', reasons: [{}, { code: 'tie-chair-no', votes: 1 }] })
  })

  it('fails at a tie when the chair abstains, is absent, is stood in for or is recused', () => {
    const director = seat('director', { topManagement: true })
    const withChair = (chair: Partial<Seat>) => [seat('chair', { chair: true, standIn: 'deputy', ...chair }), director, sales, service]
    expect(count(withChair({}), { chair: 'pass', director: 'yes', sales: 'no' }).result).toBe('failed')
    expect(count(withChair({}), { director: 'yes', sales: 'no', service: 'pass' }).result).toBe('failed')
    expect(count(withChair({}), { 'deputy for chair': 'yes', director: 'no', sales: 'pass' }).result).toBe('failed')
    expect(count(withChair({ recused: true }), { chair: 'yes', director: 'yes', sales: 'no' }).result).toBe('failed')
    expect(count([director, sales, service], { director: 'yes', sales: 'no' }).result).toBe('failed')
  })

  it('fails when all abstain', () => {
    expect(count(committee, { general: 'pass', sales: 'pass', service: 'pass', supplier: 'pass' })).toMatchObject({ result: 'failed', abstentions: 4, reasons: [{ code: 'quorate' }, { code: 'tie-chair-no', votes: 0 }] })
  })

  it('comes with the conditions unless the plain yes outnumber all others', () => {
    expect(count(committee, { general: 'yes', sales: 'yes', service: 'but', supplier: 'no' })).toMatchObject({ result: 'carried-with-conditions', reasons: [{}, { code: 'majority' }, { code: 'with-conditions' }] })
    expect(count(committee, { general: 'yes', sales: 'yes', service: 'but' })).toMatchObject({ result: 'carried', reasons: [{}, {}, { code: 'conditions-outvoted', approvals: 2, conditional: 1, rejections: 0 }] })
    expect(count(committee, { general: 'yes', sales: 'but', service: 'pass' }).result).toBe('carried-with-conditions')
    expect(count(committee, { general: 'but', sales: 'no', service: 'no' }).result).toBe('failed')
  })
})

describe('A stand-in', () => {
  const away = [general, { ...sales, standIn: 'deputy' }, service]

  it('votes as long as the member has not', () => {
    expect(count(away, { general: 'yes', 'deputy for sales': 'no', service: 'yes' })).toMatchObject({ rejections: 1, seats: [{}, { by: 'deputy', choice: 'reject' }, {}] })
    expect(count(away, { general: 'yes', 'deputy for sales': 'no', sales: 'yes', service: 'yes' })).toMatchObject({ rejections: 0, approvals: 3, seats: [{}, { by: 'sales' }, {}] })
  })

  it('is who was named, nobody else', () => {
    expect(count(away, { general: 'yes', 'stranger for sales': 'no', stranger: 'no', 'deputy for service': 'no' })).toMatchObject({ rejections: 0, approvals: 1 })
  })

  it('who has a seat stands in for nobody, not even recused', () => {
    const crossed = [general, { ...sales, standIn: 'service' }, service]
    expect(count(crossed, { general: 'yes', service: 'yes', 'service for sales': 'yes' })).toMatchObject({ approvals: 2 })
    expect(count([general, { ...sales, standIn: 'service' }, { ...service, recused: true }], { general: 'yes', 'service for sales': 'yes' })).toMatchObject({ approvals: 1 })
  })

  it('of two seats counts once, for the first one that needs it', () => {
    const shared = [general, { ...sales, standIn: 'deputy' }, { ...service, standIn: 'deputy' }]
    expect(count(shared, { general: 'yes', 'deputy for service': 'no', 'deputy for sales': 'no' })).toMatchObject({ rejections: 1, seats: [{}, { by: 'deputy' }, { by: null }] })
    expect(count(shared, { general: 'yes', sales: 'pass', 'deputy for service': 'no', 'deputy for sales': 'no' })).toMatchObject({ rejections: 1, seats: [{}, { by: 'sales' }, { by: 'deputy' }] })
    expect(count(shared, { general: 'yes', 'deputy for service': 'no' })).toMatchObject({ seats: [{}, { by: null }, { by: 'deputy' }] })
  })

  it('does not vote for a recused seat', () => {
    expect(count([general, { ...sales, standIn: 'deputy', recused: true }], { general: 'yes', 'deputy for sales': 'no' })).toMatchObject({ rejections: 0, seats: [{}, { by: null, choice: null, recused: true }] })
  })
})

describe('The seats of a round', () => {
  const named = (overrides: Record<string, object>) => castProject({ team: castProject().team.map((person) => ({ ...person, ...overrides[person.id] })) })
  const round = { recusals: [], supplierConcerned: false }

  it('are the committee’s members with a vote, its lead in the chair', () => {
    const project = named({})
    expect(seatsOf(project).map(({ id }) => id)).toEqual(['person-1', 'person-2'])
    expect(seatsIn(project, round)).toEqual([seat('person-1', { chair: true, topManagement: true }), seat('person-2')])
    expect(chairOf(project)?.name).toBe('General manager')
    expect(seatsOf(named({ 'person-2': { vote: false } })).map(({ id }) => id)).toEqual(['person-1'])
    expect(seatsOf(named({ 'person-2': { withdrawn: { by: 'x', at: '2026-06-10T00:00:00.000Z' } } }))).toHaveLength(1)
  })

  it('count somebody of the supplier’s side for no top management of the client', () => {
    expect(seatsIn(named({ 'person-2': { topManagement: true } }), round)[1]?.topManagement).toBe(false)
  })

  it('recuse the supplier’s side where its choice or pay is decided, stand-ins too', () => {
    const project = named({ 'person-1': { standIn: 'person-4' }, 'person-4': { side: 'supplier' } })
    expect(seatsIn(project, round).map(({ standIn, recused }) => [standIn, recused])).toEqual([['person-4', false], [null, false]])
    expect(seatsIn(project, { ...round, supplierConcerned: true }).map(({ standIn, recused }) => [standIn, recused])).toEqual([[null, false], [null, true]])
  })

  it('recuse who said so, until it is taken back', () => {
    const recusal = { id: 'recusal-1', by: 'x', at: '2026-06-10T00:00:00.000Z', seat: 'person-1', reason: 'Family', withdrawn: null }
    expect(seatsIn(named({}), { ...round, recusals: [recusal] })[0]?.recused).toBe(true)
    expect(seatsIn(named({}), { ...round, recusals: [{ ...recusal, withdrawn: { by: 'x', at: recusal.at } }] })[0]?.recused).toBe(false)
  })
})

describe('Whatever committee votes however', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
  const helpers = ['v', 'w', 'x'] as const
  const someSeats = fc.tuple(
    fc.subarray([...people]),
    fc.array(fc.record({ topManagement: fc.boolean(), recused: fc.boolean(), standIn: fc.constantFrom(null, ...people, ...helpers) }), { minLength: 7, maxLength: 7 }),
    fc.integer({ min: 0, max: 9 }),
  ).map(([persons, traits, chair]) => persons.map((person, at) => seat(person, { ...traits[at], chair: at === chair })))
  const choice = fc.constantFrom<VoteChoice[]>('approve', 'approve-with-conditions', 'reject', 'abstain')
  // Everybody has one vote in a round; for which seat is up to them, strangers and nonsense included.
  const someVotes = fc.uniqueArray(fc.record({ voter: fc.constantFrom(...people, ...helpers, 'z'), seat: fc.constantFrom(...people, 'z'), choice }), { selector: ({ voter }) => voter, maxLength: 11 })
  const anyVotes = fc.uniqueArray(fc.record({ voter: fc.constantFrom(...people, ...helpers, 'z'), seat: fc.constantFrom(...people, 'z'), choice }), { selector: ({ voter, seat: of }) => `${voter} ${of}`, maxLength: 30 })
  const isHelper = (voter: string): boolean => (helpers as readonly string[]).includes(voter)
  const sensible = someVotes.map((all) => all.map((vote) => (isHelper(vote.voter) ? vote : { ...vote, seat: vote.voter })))
  const likely = fc.oneof(someVotes, anyVotes, sensible)
  const runs = { numRuns: 2_000 }
  const carries = (result: string): boolean => result === 'carried' || result === 'carried-with-conditions'

  it('the order of the votes changes nothing', () => {
    fc.assert(fc.property(someSeats, likely.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), (seats, [all, shuffled]) => {
      expect(countVotes(seats, shuffled)).toEqual(countVotes(seats, all))
    }), runs)
  })

  it('there is no decision without a quorum, and a result with one', () => {
    let quorate = 0
    fc.assert(fc.property(someSeats, likely, (seats, all) => {
      const told = countVotes(seats, all)
      const taking = told.seats.filter(({ recused }) => !recused)
      const voted = taking.filter(({ by }) => by !== null)
      const enough = voted.length * 2 > taking.length && voted.some(({ by, seat: of, topManagement }) => topManagement && by === of)
      expect(told.quorate).toBe(enough)
      expect(told.result === 'none').toBe(!enough)
      if (enough) quorate += 1
    }), runs)
    expect(quorate).toBeGreaterThan(50)
  })

  it('nobody counts twice, and only members and their stand-ins count', () => {
    fc.assert(fc.property(someSeats, likely, (seats, all) => {
      const voters = countVotes(seats, all).seats.flatMap(({ by, seat: of }) => (by === null ? [] : [{ by, of }]))
      expect(new Set(voters.map(({ by }) => by)).size).toBe(voters.length)
      const members = new Set(seats.map(({ person }) => person))
      for (const { by, of } of voters) expect(by === of || (!members.has(by) && seats.find(({ person }) => person === of)?.standIn === by)).toBe(true)
    }), runs)
  })

  it('one more yes never makes what was carried fail', () => {
    let carried = 0
    fc.assert(fc.property(someSeats, sensible, fc.nat(), fc.constantFrom<VoteChoice[]>('approve', 'approve-with-conditions'), (seats, all, which, yes) => {
      const before = countVotes(seats, all)
      const missing = before.seats.filter(({ by, seat: of }) => by !== of)
      const chosen = missing[which % Math.max(1, missing.length)]
      if (!carries(before.result) || !chosen) return
      carried += 1
      const others = all.filter(({ voter }) => voter !== chosen.seat)
      expect(carries(countVotes(seats, [...others, { seat: chosen.seat, voter: chosen.seat, choice: yes }]).result)).toBe(true)
    }), { numRuns: 4_000 })
    expect(carried).toBeGreaterThan(50)
  })

  it('the vote of a recused seat changes nothing', () => {
    fc.assert(fc.property(someSeats, likely, fc.nat(), choice, (seats, all, which, said) => {
      const recused = seats.filter((each) => each.recused)
      const chosen = recused[which % Math.max(1, recused.length)]
      if (!chosen) return
      const without = all.filter(({ seat: of }) => of !== chosen.person)
      const own = { seat: chosen.person, voter: chosen.person, choice: said }
      const byStandIn = chosen.standIn ? [{ seat: chosen.person, voter: chosen.standIn, choice: said }] : []
      expect(countVotes(seats, [...without, own, ...byStandIn])).toEqual(countVotes(seats, without))
    }), runs)
  })

  it('conditions come along exactly when the rule says so', () => {
    fc.assert(fc.property(someSeats, likely, (seats, all) => {
      const { result, approvals, conditional, rejections } = countVotes(seats, all)
      if (result === 'carried-with-conditions') expect(conditional > 0 && approvals <= conditional + rejections).toBe(true)
      if (result === 'carried') expect(conditional === 0 || approvals > conditional + rejections).toBe(true)
      if (result === 'failed') expect(approvals + conditional).toBeLessThanOrEqual(rejections)
    }), runs)
  })
})
