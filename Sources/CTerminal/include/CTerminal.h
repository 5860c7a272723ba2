// The part of terminal handling that must run where Swift may not: inside signal handlers.
// Every function that a handler reaches is async-signal-safe.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <wchar.h>

// Signals become bytes (their number) on a pipe: those of the window, those that stop or continue, and every one that
// would end the program and is no crash. Those of which a write can tell (SIGPIPE, SIGXFSZ) are ignored. Unblocks them
// all in the calling thread. Returns the read end (non-blocking, close-on-exec), or -1.
int cterminal_signals_start(void);
// Puts back the handlers that were there before and closes the pipe.
void cterminal_signals_stop(void);
// Stops this process as its shell expects of Ctrl-Z; returns when it is continued.
void cterminal_stop_until_continued(void);

// From here on a crash, or an exit that forgot to close the terminal, writes `bytes` to `fd`, restores the line
// settings that `fd` had when this was called, prints the held standard error and dies of its own signal.
// Returns 0, or -1 when `fd` is no terminal or the bytes are too many.
int cterminal_guard_start(int fd, const char *bytes, size_t count);
// Replaces the bytes, once more about the terminal is known. Returns 0 or -1.
int cterminal_guard_bytes(const char *bytes, size_t count);
// The terminal is whole again; nothing needs restoring.
void cterminal_guard_stop(void);

// Holds what is written to standard error in memory, so that it does not spill over the screen.
// Does nothing when standard error is not a terminal. Returns 0 or -1.
int cterminal_hold_standard_error(void);
// Gives standard error back and prints what was held.
void cterminal_release_standard_error(void);

// Runs `command`, as a shell reads it, with `file` as its last argument, on the terminal, and waits for its end. Ctrl-C is
// its own meanwhile, Ctrl-Z stops both. Returns its exit status, 128 and the signal that ended it, or -1.
int cterminal_run(const char *command, const char *file);

// 0 and the size in character cells, or -1.
int cterminal_window_size(int fd, int *rows, int *columns);
// Waits until `input` or `signals` can be read. 1 input, 2 signals, 3 both, 0 timed out, -1 the terminal is gone.
// `milliseconds` negative waits for ever.
int cterminal_wait(int input, int signals, int milliseconds);
// Waits at most so many microseconds until `input` can be read, whatever signals come. Returns how many passed, or -1
// where nothing came, or nothing can come any more.
long cterminal_wait_for_input(int input, long microseconds);
// Ctrl-S and Ctrl-Q reach the program instead of freezing the screen.
void cterminal_free_flow_control_keys(int fd);
// The character that the bytes are in the character set of the locale: 1 and the character, 0 if they only begin one, -1
// if they are none.
int cterminal_character(const unsigned char *bytes, size_t count, wchar_t *character);
// The columns that the C library, and so ncurses, believes a character takes; -1 when it does not know.
int cterminal_columns(wchar_t character);

#endif
