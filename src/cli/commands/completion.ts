import type { Choices, CommandRow, Handler } from '../commands.ts'
import type { Session } from '../session.ts'

/** `sixgate completion`: a script for bash, made from the table of commands. */
export const completionOf = (commands: readonly CommandRow[], choices: Choices): Handler<unknown> => async (_args, session) => {
  session.world.out(script(commands, choices, session))
}

function script(commands: readonly CommandRow[], choices: Choices, session: Session): string {
  const cases = commands.map(({ name, options, places }) => {
    const flags = [...Object.keys(options), 'data', 'as', 'json', 'language', 'help'].map((option) => `--${option}`).join(' ')
    const fixed = Object.entries(choices[name] ?? {}).map(([, of]) => of(session.words).join(' ')).join(' ')
    const projects = /project|source/.test(places) ? ` $(ls "\${SIXGATE_DATA:-data}/projects" 2>/dev/null)` : ''
    return `    ${name}) words="${flags} ${fixed}${projects}" ;;`
  })
  return `_sixgate() {
  local words command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else case "$command" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -gt 0 ] || compopt -o default
}
complete -F _sixgate sixgate
`
}
