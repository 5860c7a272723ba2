#ifndef ADVOCACY_AUDIT_CSUPPORT_H
#define ADVOCACY_AUDIT_CSUPPORT_H

#include <stddef.h>
#include <sys/types.h>

/// Opens a pseudo-terminal of the given size. Returns the master's descriptor (close-on-exec, non-blocking) and writes
/// the slave's path, or returns -errno.
int support_open_terminal(int rows, int columns, char *path, size_t path_size);

/// Sets the size; the kernel sends SIGWINCH to the terminal's foreground group. Returns 0 or errno.
int support_resize_terminal(int master, int rows, int columns);

/// A pipe whose two ends close on exec; the end read from does not block. Returns 0 or errno.
int support_open_pipe(int *read_end, int *write_end);

/// A nameless file in memory holding `bytes`, placed at its beginning. Returns its descriptor or -errno.
int support_open_bytes(const void *bytes, size_t count);

/// What the child finds at descriptors 0, 1 and 2: the terminal at `terminal`, which becomes its controlling terminal,
/// or, where that is NULL, the three descriptors.
struct support_streams {
    const char *terminal;
    int input, output, error;
};

/// Starts `program` (a path, or a name found on PATH) in a session of its own, with no signal blocked, every signal at
/// its default, and no other descriptor open. `directory` may be NULL. Returns 0 or errno.
int support_spawn(pid_t *pid, const char *program, char *const arguments[], char *const environment[],
                  const char *directory, struct support_streams streams);

enum support_ending { SUPPORT_RUNNING, SUPPORT_EXITED, SUPPORT_SIGNALLED, SUPPORT_LOST };

/// How the child stands, without waiting; `value` is its exit status, its signal, or errno. An ended child is reaped:
/// ask no more about it.
enum support_ending support_reap(pid_t pid, int *value);

/// Starts a process that holds a POSIX lock (F_RDLCK or F_WRLCK) on a range of a file until it is killed; it has the lock
/// when this returns. Returns its id, to be killed and waited for, or -errno.
pid_t support_hold_lock(const char *path, short type, off_t start, off_t length);

#endif
