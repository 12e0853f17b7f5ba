// Small helps on every page; each page works without them.

/** A form that was changed warns before it is lost. */
let unsaved = false
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('form[method="post"]')) unsaved = true
})
document.addEventListener('submit', () => {
  unsaved = false
})
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault()
})

export {}
