#ifndef MICROGRAD_CEDITLINE_SHIM_H
#define MICROGRAD_CEDITLINE_SHIM_H
#if !__has_include(<histedit.h>)
#error "libedit's headers are missing: run apt-get install libedit-dev (Debian, Ubuntu) or brew install libedit (macOS)"
#endif
#include <stdio.h>
#include <histedit.h>

// The system's header shows this one only to those who ask for X/Open, which Swift's does not.
extern int wcwidth(wchar_t character);
static inline int editline_width(wchar_t character) { return wcwidth(character); }

// Swift cannot call variadic functions, so each use of el_set, el_get and history has a name and a type here.

typedef char *(*editline_prompt_function)(EditLine *);
typedef unsigned char (*editline_key_function)(EditLine *, int);

// The C streams are mutable globals, which Swift 6 does not let through.
static inline FILE *editline_standard_input(void) { return stdin; }
static inline FILE *editline_standard_output(void) { return stdout; }

static inline int editline_set_client(EditLine *editor, void *client) {
  return el_set(editor, EL_CLIENTDATA, client);
}
static inline void *editline_get_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}
static inline int editline_set_prompt(EditLine *editor, editline_prompt_function prompt, char literal_mark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, literal_mark);
}
static inline int editline_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_set(editor, EL_GETCFN, reader);
}
static inline int editline_set_style(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}
static inline const char *editline_get_style(EditLine *editor) {
  const char *name = NULL;
  el_get(editor, EL_EDITOR, &name);
  return name;
}
static inline int editline_set_terminal(EditLine *editor, const char *name) {
  return el_set(editor, EL_TERMINAL, name);
}
static inline int editline_set_capability(EditLine *editor, const char *name, const char *value) {
  return el_set(editor, EL_SETTC, name, value, NULL);
}
static inline int editline_set_signal_handling(EditLine *editor, int handles) {
  return el_set(editor, EL_SIGNAL, handles);
}
static inline int editline_set_raw_mode(EditLine *editor, int raw) {
  return el_set(editor, EL_PREP_TERM, raw);
}
static inline int editline_set_terminal_mode(EditLine *editor, const char *when, const char *mode) {
  return el_set(editor, EL_SETTY, when, mode, NULL);
}
static inline int editline_redraw(EditLine *editor) { return el_set(editor, EL_REFRESH); }
static inline int editline_add_function(
    EditLine *editor, const char *name, const char *help, editline_key_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}
static inline int editline_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, NULL);
}
static inline int editline_unbind(EditLine *editor, const char *key) {
  return el_set(editor, EL_BIND, "-r", key, NULL);
}
static inline int editline_unbind_alternative(EditLine *editor, const char *key) {
  return el_set(editor, EL_BIND, "-a", "-r", key, NULL);
}
#endif
