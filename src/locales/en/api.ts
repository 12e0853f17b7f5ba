/** What the API says when a request does not even reach a rule. */
export const api = {
  malformed: 'The body is not valid JSON.',
  tooLarge: 'The body is too large. Shorten the text, or send it in parts.',
  wrongType: ({ known }: { known: string }) => `This content type is not read here. Send ${known}.`,
  notFound: 'There is nothing at this address. GET /api/openapi.json lists what there is.',
  wrongVersion: 'The version must be a whole number, in If-Match as "12".',
  badRequest: 'The request could not be read.',
  unexpected: ({ reference }: { reference: string }) => `Something broke on our side and nothing was changed. Give this number to whoever looks after the server: ${reference}.`,
}
