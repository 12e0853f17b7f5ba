/** Signing in and out, the first account, and taking up a link. */
export const signInPage = {
  title: 'Sign in',
  user: 'Name or e-mail',
  password: 'Password',
  submit: 'Sign in',
  toReport: 'Problems are reported here by the members of the project, once they have signed in. No account? Tell somebody of the project team.',
  forgotten: 'Forgotten your password? An administrator can make you a link to set a new one.',
  signedOut: 'You are signed out.',
  outTitle: 'Sign out',
  outText: ({ name }: { name: string }) => `You are signed in as ${name}. Your drafts in forms are lost when you sign out; everything saved stays.`,
}

export const setUpPage = {
  title: 'Set up Sixgate',
  lead: 'Nobody has an account here yet. Make the first one: it is the administrator’s, who then invites the others.',
  code: 'Set-up code',
  codeHint: 'It was printed where the server was started, and nowhere else. A new start prints a new one.',
  name: 'Name',
  nameHint: 'As others are to see it, in the history too: a name, or what you are in the company',
  mail: 'E-mail',
  mailHint: 'May be left empty. You can sign in with it instead of the name',
  submit: 'Make the account',
}

export const invitationPage = {
  title: { invitation: 'Take up your invitation', reset: 'Set a new password' },
  lead: {
    invitation: ({ name, until }: { name: string; until: string }) => `This account is for ${name}. Choose a password and you are in. The link works once, until ${until}.`,
    reset: ({ name, until }: { name: string; until: string }) => `Choose a new password for ${name}. The link works once, until ${until}; you are signed out everywhere else.`,
  },
  password: 'New password',
  passwordHint: 'At least 10 characters. A few words in a row are easy to keep in mind and hard to guess',
  again: 'Once more',
  language: 'Language',
  timeZone: 'Time zone',
  submit: { invitation: 'Take up the invitation', reset: 'Set the password' },
  inTitle: 'You are in',
  placeGone: 'Your account is ready and you are signed in. But the place in the project that you were invited to has been taken or withdrawn since: ask an administrator for another one.',
  onwards: 'To the projects',
}
